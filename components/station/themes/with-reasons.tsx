import type { ReactNode } from 'react';
import type { ThemeMention } from '../../../core/station/themes/classify.ts';

/** A text with the words marked that decided on its themes. */
export function WithReasons({
  text,
  themes,
  names,
}: {
  text: string;
  themes: readonly ThemeMention[];
  names: (theme: string) => string;
}) {
  const marks = themes
    .flatMap(({ theme, spans }) => spans.map(([start, end]) => ({ start, end, theme })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, theme } of marks) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      <mark key={start} title={names(theme)}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
