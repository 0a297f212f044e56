import { beforeAll, describe, expect, it } from 'vitest';
import type { Module } from '../../../../core/model/settings.ts';
import type { TeamView } from '../../../../core/model/team-view.ts';
import {
  DECISIONS,
  type Decision,
  decisionCheck,
  decisionNote,
} from '../../../../core/seat/advice/decision.ts';
import { withoutSwitchedOff } from '../../../../core/seat/view/switched-off.ts';
import { hotelViews } from './hotel.ts';
import { sampleViews } from './sample.ts';

let sample: ReadonlyMap<string, TeamView>;
let hotel: ReadonlyMap<string, TeamView>;
beforeAll(async () => {
  [sample, hotel] = await Promise.all([sampleViews(), hotelViews()]);
}, 120_000);

const of = (views: ReadonlyMap<string, TeamView>, id: string): TeamView => {
  const view = views.get(id);
  if (!view) throw new Error(`There is no team “${id}”.`);
  return view;
};
/** As a seat shows a team with a part switched off. */
const off = (view: TeamView, module: Module): TeamView =>
  withoutSwitchedOff({ ...view, settings: { ...view.settings, modulesOff: [module] } });
/** Every team of both companies. */
const everyTeam = () => [...sample.values(), ...hotel.values()];

describe('before a decision', () => {
  const said = (view: TeamView, decision: Decision) => decisionCheck(view, decision, 'en');

  it('says of a call target at Complaints & Care what it does to customers, and how to guard it', () => {
    const check = said(of(sample, 'complaints-care'), 'target');
    expect(check?.touches[0]).toMatch(
      /^“Had to call again”: \d+% \(\d+–\d+\) of comments; it lowers the score\.$/,
    );
    expect(check?.notice).toEqual([
      expect.stringMatching(/^“11 calls an hour” rewards quantity.* Pair it with:/),
    ]);
    expect(check?.ask[0]).toBe('“Had to call again”: Operations.');
  });
  it('says of a deadline there that it falls into the busiest hour', () => {
    expect(said(of(sample, 'complaints-care'), 'schedule')?.notice).toEqual([
      expect.stringMatching(/^Most come on Friday: 1\.4 times a normal day \(26 weeks\)\./),
      '“Overtime sheets due” is on Friday 15:00, the busiest hour of the week. Quieter: Tuesday 10:00.',
    ]);
  });
  it('says of a job at Service Desk North which part is up to another team', () => {
    expect(said(of(sample, 'service-desk-north'), 'job')?.notice).toContain(
      '“Promised call-back never came”: 17 of 39 comments name the appointment desk. That part is up to Dispatch.',
    );
  });
  it('says of a team behind the counter of another trade what starts there', () => {
    expect(said(of(hotel, 'housekeeping'), 'policy')).toEqual({
      touches: ['Front Desk: 18 of 40 comments on “Not clean” name this team.'],
      notice: ['Customers notice when “the room is not ready at three”.'],
      ask: ['Front Desk: colleagues there are the first to ask and to tell.'],
    });
  });
  it('is silent where nothing is published that would answer, and where it is off', () => {
    for (const decision of DECISIONS) {
      for (const view of [of(sample, 'key-accounts'), of(hotel, 'restaurant')])
        expect(said(view, decision)).toBeUndefined();
      for (const view of everyTeam()) expect(said(off(view, 'decision-check'), decision)).toBeUndefined();
    }
  });
  it('repeats nothing that is switched off elsewhere', () => {
    for (const view of everyTeam())
      for (const decision of DECISIONS) {
        const peaks = said(off(view, 'peaks'), decision)?.notice.join(' ') ?? '';
        expect(peaks).not.toMatch(/Most come on|Quieter:/);
        const sight = Object.values(said(off(view, 'line-of-sight'), decision) ?? {}).join(' ');
        expect(sight).not.toMatch(/comments name|employees name|Customers notice when/);
      }
  });
  it('answers all three questions, by every figure with its interval, in both languages', () => {
    for (const view of everyTeam())
      for (const decision of DECISIONS)
        for (const language of ['en', 'de'] as const) {
          const check = decisionCheck(view, decision, language);
          if (!check) continue;
          for (const answers of Object.values(check)) expect(answers.length).toBeGreaterThan(0);
          const note = decisionNote(view, decision, check, language);
          expect(note).toContain(view.team.name);
          expect(note).not.toMatch(/undefined|NaN|\{|\}/);
          for (const [percent] of note.matchAll(/\d+\s?%(?! \(\d+–\d+\))/g)) expect(percent).toBeUndefined();
        }
  });
});
