import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../../core/model/measure.ts';
import {
  type AboutComment,
  commentReader,
  mayBeThemed,
} from '../../../../core/station/themes/read-comment.ts';
import { rosterOf } from '../../../../core/station/themes/redact.ts';
import { redactionCases } from './data/redaction-cases.ts';

const reader = commentReader({ roster: rosterOf(['Quill Marsh']) });
const about: AboutComment = { ratingClass: 'bottom', audience: 'customer' };

describe('reading a comment', () => {
  it('keeps a redacted text with its themes', () => {
    expect(reader.read('Quill promised to call, but nobody called back.', about)).toMatchObject({
      state: 'kept',
      language: 'en',
      text: '[name] promised to call, but nobody called back.',
      themes: [{ theme: 'call-back', intent: 'complaint' }],
      quotable: false,
    });
  });

  it('may be quoted where it names nobody', () => {
    expect(reader.read('Nobody called back as promised.', about)).toMatchObject({
      state: 'kept',
      quotable: true,
    });
  });

  it('sets aside what is about a protected trait, and keeps nothing of it', () => {
    expect(reader.read('I could not understand her accent, and nobody called back.', about)).toEqual({
      state: 'set-aside',
    });
    expect(reader.read('Die Frau mit dem Kopftuch hat nicht zurückgerufen', about)).toEqual({
      state: 'set-aside',
    });
  });

  it('counts a language without patterns as other', () => {
    const read = reader.read('Bardzo długie oczekiwanie na infolinii, nikt nie oddzwonił', about);
    expect(read).toMatchObject({ state: 'kept', themes: [], quotable: false });
    expect(read).not.toHaveProperty('language');
  });

  it('never reads a comment of an employee', () => {
    const audience: Audience = 'employee';
    expect(mayBeThemed(audience)).toBe(false);
    // @ts-expect-error The type leaves no way to say it.
    expect(() => reader.read('We are short of people', { ...about, audience })).toThrow(/employee/);
  });

  it('gives spans of the redacted text', () => {
    const read = reader.read('Quill Marsh explained everything calmly', { ...about, ratingClass: 'top' });
    if (read.state !== 'kept') throw new Error(read.state);
    const [start, end] = read.themes[0]!.spans[0]!;
    expect(read.text.slice(start, end)).toBe('explained everything');
  });

  it('lets no structured secret through, whatever else it does', () => {
    for (const { kind, text, secrets } of redactionCases(60)) {
      if (kind.startsWith('name')) continue;
      const read = reader.read(text, about);
      if (read.state === 'kept') for (const secret of secrets) expect(read.text).not.toContain(secret);
    }
  });

  it('cuts what is endless', () => {
    const read = reader.read('The bill was wrong. '.repeat(5000), about);
    expect(read.state === 'kept' && read.text.length).toBeLessThanOrEqual(8000);
  });
});
