import { expect, it } from 'vitest';
import { unitAdvice } from '../../../../core/seat/advice/unit.ts';
import * as teams from '../../components/fixtures/teams.ts';

it('says where customers and employees stand, and how sure that is', () => {
  expect(unitAdvice(teams.complaintsAndCare, 'en')).toEqual({
    sentence: 'Customers are well served; the team is under strain.',
    sureInHundred: 99,
  });
});

it('is worded by who comes first', () => {
  const view = {
    ...teams.complaintsAndCare,
    settings: { ...teams.complaintsAndCare.settings, firstComes: 'customers' as const },
  };
  expect(unitAdvice(view, 'en').sentence).toBe('Customers are well served, but the team is under strain.');
});

it('says so where a unit cannot be told apart', () => {
  const { sentence, note, sureInHundred } = unitAdvice(teams.plumbing, 'en');
  expect(sentence).toMatch(/^Most praised: /);
  expect(note).toMatch(/not clearly different/);
  expect(sureInHundred).toBeUndefined();
});

it('names the unit above for which the sentence holds', () => {
  const view = {
    ...teams.complaintsAndCare,
    alignment: {
      state: 'told-apart' as const,
      quadrant: 'both-low' as const,
      probability: 0.86,
      of: { team: 'customer-service', name: 'Customer Service' },
    },
  };
  expect(unitAdvice(view, 'de')).toMatchObject({ holdsFor: 'Customer Service', sureInHundred: 86 });
});

it('speaks of customers alone where a release carries no employee figure', () => {
  expect(unitAdvice(teams.complaintsForRecruiters, 'en').sentence).toBe(
    'Most praised: “Took me seriously”. Hurts most: “Had to call again”.',
  );
  expect(unitAdvice(teams.nobodyAsked, 'en').sentence).toMatch(/^No comments yet/);
});
