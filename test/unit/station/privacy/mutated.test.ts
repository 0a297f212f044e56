import { expect, it, vi } from 'vitest';
import { seeded } from './company.ts';
import { decisionFor, type Kind, leaks, randomOrganisation } from './organisation.ts';

/** The rule without its check of residual blocks: everything that is large enough by itself is released. */
vi.mock(import('../../../../core/station/privacy/rule.ts'), async (original) => {
  const rule = await original();
  return {
    ...rule,
    releasable: (tree, wanted, _judge, _size, { pinned } = {}) =>
      rule.familyOf(
        tree,
        wanted.map((is, v) => is || pinned?.[v] === true),
      ),
  };
});

it.each([
  { kind: 'plain', months: 1 },
  { kind: 'plain', months: 2 },
  { kind: 'channel', months: 1 },
  { kind: 'theme', months: 1 },
] satisfies { kind: Kind; months: number }[])(
  'a rule without the check of blocks is caught ($kind, $months)',
  ({ kind, months }) => {
    const random = seeded(21);
    let caught = 0;
    for (let i = 0; i < 60; i++) {
      const organisation = randomOrganisation(random, months, kind);
      if (leaks(organisation, decisionFor(organisation))) caught++;
    }
    expect(caught).toBeGreaterThan(10);
  },
);
