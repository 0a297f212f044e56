import { expect, test } from 'vitest';
import { cursorGuard } from '../../../../core/station/sources/paging.ts';

test('a list that leads back to where it was ends, however long its circle', () => {
  const follow = cursorGuard('Tool', 'start');
  expect(follow('a')).toBe('a');
  expect(follow('b')).toBe('b');
  expect(() => follow('a')).toThrow(/never end/);
  expect(() => cursorGuard('Tool', 'start')('start')).toThrow(/never end/);
  expect(() => cursorGuard('Tool')(null)).toThrow(/never end/);
});
