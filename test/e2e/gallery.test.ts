import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { getBrowser } from '../browsers/find.ts';
import { lookAtGallery } from '../gallery/gallery.ts';
import { BROWSER } from './support/session.ts';

/** The states that a card can be in, each by the specimen that shows it. */
const STATES: Record<string, string> = {
  'not set up': 'seat-not-set-up',
  'no permission': 'seat-no-permission',
  'team not mapped': 'page-not-mapped',
  'internal team': 'job-colleagues',
  'hidden by privacy': 'job-hidden',
  collecting: 'job-collecting',
  loading: 'seat-loading',
  'as of, stale': 'job-stale',
  offline: 'seat-offline',
  'access ended': 'seat-access-ended',
  'sign in': 'seat-sign-in',
  'sign in again': 'seat-sign-in-again',
  'switched off by company': 'seat-switched-off',
  'layout not recognised': 'page-layout',
  ready: 'job-folded',
};

// Pictures, layout and axe are the same wherever the parts run; one browser looks at them.
test.skipIf(BROWSER !== 'chromium')(
  'every card in every state fits, and axe finds nothing',
  { timeout: 600_000 },
  async () => {
    const { path } = await getBrowser('chromium', console.log);
    const out = resolve(import.meta.dirname, '..', '..', 'out', 'gallery');
    const look = (language: string, scheme: string, width: number) =>
      lookAtGallery({ executable: path, languages: [language], schemes: [scheme], widths: [width], out });
    // Each language, scheme and width once; `node test/gallery/run.ts` crosses them all.
    const seen = [
      await look('en', 'light', 560),
      await look('de', 'dark', 280),
      await look('xa', 'forced', 280),
    ];
    expect(seen.flatMap(({ faults }) => faults)).toEqual([]);
    for (const { specimens } of seen)
      expect(specimens).toEqual(expect.arrayContaining(Object.values(STATES)));
  },
);
