const PATHS = {
  chevron: 'M6 4l4 4-4 4',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  question:
    'M6.2 6.2a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.3M8 11.4v.1M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  info: 'M8 7.4v3.8M8 4.9v.1M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  clock: 'M8 4.6V8l2.2 1.6M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  alert:
    'M8 6.2v3.2M8 11.6v.1M7.2 2.6 1.9 11.9a.9.9 0 0 0 .8 1.4h10.6a.9.9 0 0 0 .8-1.4L8.8 2.6a.9.9 0 0 0-1.6 0z',
  check: 'M3.2 8.4l3.2 3.2 6.4-7',
  lock: 'M4.4 7V5.2a3.6 3.6 0 0 1 7.2 0V7M3.6 7h8.8v6.6H3.6z',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.6 5.6h7.6v7.6H5.6zM10.4 5.6V2.8H2.8v7.6h2.8',
  print: 'M4.6 6V2.4h6.8V6M4.6 11.4H2.4V6h11.2v5.4h-2.2M4.6 9.4h6.8v4.2H4.6z',
  panel: 'M2.2 3h11.6v10H2.2zM9.6 3v10',
  diamond: 'M8 2.2L13.8 8 8 13.8 2.2 8z',
  risen: 'M8 12.6V3.6M4.4 7L8 3.4 11.6 7',
  fallen: 'M8 3.4v9M4.4 9L8 12.6 11.6 9',
  level: 'M3 8h10',
  mind: 'M8 13.6c3.2-2.2 5.6-4.4 5.6-7A2.9 2.9 0 0 0 8 5.2 2.9 2.9 0 0 0 2.4 6.6c0 2.6 2.4 4.8 5.6 7z',
  file: 'M4 1.8h5l3 3v9.4H4zM9 1.8v3h3',
  link: 'M6.6 9.4a2.6 2.6 0 0 0 3.8.2l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.4 6.6a2.6 2.6 0 0 0-3.8-.2l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  search: 'M7 2.4a4.6 4.6 0 1 0 0 9.2A4.6 4.6 0 0 0 7 2.4zM10.4 10.4l3.4 3.4',
  settings:
    'M2.4 4.6h6.2M12 4.6h1.6M2.4 11.4H4M7.4 11.4h6.2M10.3 2.9a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4zM5.7 9.7a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  back: 'M10 4L6 8l4 4',
  better: 'M8 3.2L13.2 12H2.8z',
  play: 'M5 3.4v9.2L12.4 8z',
} as const;

export type IconName = keyof typeof PATHS;

/** A 16 px line icon. It says nothing of its own: the text beside it does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="cl-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
