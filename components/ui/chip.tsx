import type { ReactNode } from 'react';

/** A short label; `firm` for what stands out. */
export function Chip({ look = 'quiet', children }: { look?: 'quiet' | 'firm'; children: ReactNode }) {
  return (
    <span className="cl-chip" data-look={look}>
      {children}
    </span>
  );
}
