/** The mark of the product: a lens over two people. Says nothing of its own; the name stands beside it. */
export function Brand({ size = 16 }: { size?: number }) {
  return (
    <svg
      className="cl-brand"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <rect width="32" height="32" rx="8" fill="#0b6355" />
      <circle cx="14" cy="14" r="7.5" fill="none" stroke="#fff" strokeWidth="2.6" />
      <path d="M19.6 19.6 25.5 25.5" stroke="#fff" strokeWidth="3.2" strokeLinecap="round" />
      <path
        d="M10.6 15.2a3.6 3.6 0 0 0 6.8 0"
        stroke="#ffd28a"
        strokeWidth="2.2"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
