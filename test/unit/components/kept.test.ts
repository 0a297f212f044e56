// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keep, readKept } from '../../../components/brief/kept.ts';

beforeEach(() => localStorage.clear());

it('keeps the day HR met a customer and the answers beside each other', () => {
  keep({ met: '2026-09-14' });
  keep({ check: { '2026-Q4': { 0: 'yes' } } });
  expect(readKept()).toEqual({ met: '2026-09-14', check: { '2026-Q4': { 0: 'yes' } } });
  keep({ met: undefined });
  expect(readKept().met).toBeUndefined();
});

it('reads nothing out of what does not look like it', () => {
  for (const stored of ['', '{', 'null', '[]', '7', '{"met":7,"check":[]}', '{"met":"<b>","check":"x"}'])
    expect([localStorage.setItem('brief', stored), readKept().met][1]).toBeUndefined();
  localStorage.setItem(
    'brief',
    '{"check":{"2026-Q4":{"0":"yes","1":"<img>","x":"no"},"__proto__":{"0":"yes"},"2026-Q9":{"0":"yes"}}}',
  );
  expect(readKept()).toEqual({ check: { '2026-Q4': { 0: 'yes' } } });
});

it('keeps twelve quarters at most, the newest', () => {
  const check = Object.fromEntries(
    Array.from({ length: 16 }, (_, i) => [
      `${2020 + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
      { 0: 'yes' as const },
    ]),
  );
  keep({ check });
  expect(Object.keys(readKept().check ?? {})).toHaveLength(12);
  expect(readKept().check).toHaveProperty('2023-Q4');
});
