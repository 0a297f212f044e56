import { describe, expect, test } from 'vitest';
import type { CurrentPage } from '../../../core/model/messages.ts';
import { pageKey, whichTeam } from '../../../entrypoints/sidepanel/which-team.ts';
import { EMPLOYEE, LAYOUT, NOT_MAPPED, ready, STATUS, VACANCY } from './fixtures/panels.ts';
import { heatingNorth } from './fixtures/teams.ts';

const PERSON = { state: 'person', status: STATUS, context: EMPLOYEE } as const;
const myTeams = ['night-emergency', 'heating-north'];
const show = (page: CurrentPage | undefined, picked?: string) => whichTeam({ page, picked, myTeams });
const known = (panel: Extract<CurrentPage, { state: 'known' }>['panel']): CurrentPage => ({
  state: 'known',
  panel,
});

describe('beside a page of an HR tool', () => {
  test('only the page’s own team is shown', () => {
    expect(show(known(ready(heatingNorth, VACANCY)))).toEqual({ show: 'team', team: heatingNorth.team.id });
  });

  test.each([
    ['a job of no known team', known(NOT_MAPPED)],
    ['a page that looks different', known(LAYOUT)],
    ['a person without a team', known(PERSON)],
    ['a page whose card was removed', { state: 'fought' }],
    ['a page whose card did not start', { state: 'frame-dead' }],
    ['a tool that is not allowed yet', { state: 'allowed-elsewhere', tools: ['OrangeHRM'] }],
    [
      'a page while the figures are loading',
      known({ state: 'seat', status: STATUS, context: NOT_MAPPED.context }),
    ],
  ] as [string, CurrentPage][])('%s gets the question, never one of my teams', (_, page) => {
    expect(show(page)).toEqual({ show: 'question' });
    expect(show(page, 'showrooms')).toEqual({ show: 'team', team: 'showrooms' });
  });

  test('nothing is shown before the page is known', () => {
    expect(show(undefined)).toEqual({ show: 'nothing' });
  });

  test('my first team comes where no HR page is beside', () => {
    expect(show({ state: 'no-hr-tool' })).toEqual({ show: 'team', team: 'night-emergency' });
    expect(whichTeam({ page: { state: 'no-hr-tool' }, picked: undefined, myTeams: [] })).toEqual({
      show: 'question',
    });
  });
});

describe('a team picked for one page', () => {
  test('holds while the page is the same, and no longer', () => {
    const page = known(NOT_MAPPED);
    expect(pageKey(page)).toBe(pageKey(structuredClone(page)));
    const other = { ...NOT_MAPPED, context: { ...NOT_MAPPED.context, requisitionId: '999' } };
    expect(pageKey(known(other))).not.toBe(pageKey(page));
    expect(pageKey({ state: 'no-hr-tool' })).not.toBe(pageKey(page));
  });

  test('never outlasts a page about a person: the next one cannot be told from it', () => {
    expect(pageKey(known(PERSON))).toBeUndefined();
  });
});
