/** How far something is. Without `value` (0 to 1) only that it goes on. `text` says it in words. */
export function Progress({ label, value, text }: { label: string; value?: number; text?: string }) {
  const share = value === undefined ? undefined : Math.min(1, Math.max(0, value));
  return (
    <div className="cl-progress">
      <div className="cl-row cl-spread">
        <span>{label}</span>
        {text ? <span className="cl-figure cl-quiet">{text}</span> : null}
      </div>
      <div
        className="cl-progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
        aria-valuetext={text}
        data-unknown={share === undefined ? '' : undefined}
      >
        <div
          className="cl-progress-fill"
          style={share === undefined ? undefined : { width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}
