import { expect, it } from 'vitest';
import { DEFAULT_TAXONOMY } from '../../../../core/station/themes/default-taxonomy.ts';
import { misfitOf } from '../../../../core/station/themes/fit.ts';

const counted = (comments: number, other: number) => ({
  comments,
  themes: { other: { complaint: other }, arrival: { complaint: 9 }, waiting: { complaint: 3 }, policy: {} },
});

it('themes do not fit where more than a fifth of the comments has none', () => {
  expect(misfitOf(DEFAULT_TAXONOMY, counted(100, 20))).toBeUndefined();
  expect(misfitOf(DEFAULT_TAXONOMY, counted(100, 21))?.without).toBe(0.21);
});

it('few comments say nothing about it', () => {
  expect(misfitOf(DEFAULT_TAXONOMY, counted(49, 49))).toBeUndefined();
  expect(misfitOf(DEFAULT_TAXONOMY, counted(50, 50))?.without).toBe(1);
});

it('names the owners of what was found, most complaints first', () => {
  expect(misfitOf(DEFAULT_TAXONOMY, counted(100, 60))?.owners.map(({ en }) => en)).toEqual([
    'Dispatch and logistics',
    'Workforce Planning',
  ]);
});
