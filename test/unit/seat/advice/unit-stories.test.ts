import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TeamView } from '../../../../core/model/team-view.ts';
import { briefAsMarkdown, briefFor } from '../../../../core/seat/advice/brief.ts';
import { changesIn } from '../../../../core/seat/advice/changes.ts';
import { ideasAdvice } from '../../../../core/seat/advice/ideas.ts';
import { learningAdvice } from '../../../../core/seat/advice/learning.ts';
import { insideFirst, lineOfSight, obstacleList } from '../../../../core/seat/advice/line-of-sight.ts';
import { peaksAdvice } from '../../../../core/seat/advice/peaks.ts';
import { proposalAsIcs } from '../../../../core/seat/advice/proposal.ts';
import { attention, nextSteps } from '../../../../core/seat/advice/quadrant.ts';
import { skillProfile } from '../../../../core/seat/advice/skills.ts';
import { targetsAdvice } from '../../../../core/seat/advice/targets.ts';
import { thanksFor } from '../../../../core/seat/advice/thanks.ts';
import { unitAdvice } from '../../../../core/seat/advice/unit.ts';
import { carriesAdvice } from '../../../../core/seat/advice/words.ts';
import { sampleViews } from './sample.ts';

const TODAY = '2026-11-03';
const NOW = Date.parse('2026-11-03T08:00:00Z');
let views: ReadonlyMap<string, TeamView>;
const team = (id: string): TeamView => {
  const view = views.get(id);
  if (!view) throw new Error(`The sample company has no team “${id}”.`);
  return view;
};

beforeAll(async () => {
  views = await sampleViews();
}, 120_000);

describe('story 4: a real fall since a course', () => {
  it('is the one thing to tell, with before and after', () => {
    const thing = changesIn([team('heating-south'), team('heating-north'), team('plumbing')], 'en')[0];
    expect(thing?.sentence).toMatch(
      /^Heating North: “Late arrival” fell from 21% \(17–26\) to 12% \(9–16\) since “Arrival windows”\. Let the team know\.$/,
    );
    expect(learningAdvice(team('heating-north'), 'en')).toMatchObject({
      lines: [{ state: 'better' }],
      caveat: expect.stringMatching(/isn’t proof\.$/),
    });
  });
  it('is silent for Heating South and Plumbing North', () => {
    expect(changesIn([team('heating-south'), team('plumbing-north')], 'en')[0]).toBeUndefined();
    expect(learningAdvice(team('heating-south'), 'en')).toBeUndefined();
    // Complaints that are trained for are common; none is offered a course before it rises or stands out.
    expect(learningAdvice(team('plumbing'), 'en')).toBeUndefined();
  });
});

describe('story 5: the cause is inside', () => {
  it('is mended at Dispatch first; training is not offered', () => {
    const view = team('repairs-east');
    const [cause] = insideFirst(view, 'en');
    expect(cause?.sentence).toMatch(
      /^Fix in-house first: \d+ of \d+ comments on “Appointment moved or missed”/,
    );
    expect(cause?.owner).toBe('Dispatch');
    expect(cause?.noTraining).toMatch(/won’t fix .* on its own/);
    expect(learningAdvice(view, 'en')).toBeUndefined();
    expect(briefFor(view, 'en')?.decisions[0]).toBe(cause?.sentence);
    expect(obstacleList(view, 'en')?.items[0]).toMatchObject({ owner: 'Dispatch', count: 27, of: 61 });
  });
  it('is named at Dispatch as what starts there', () => {
    const sight = lineOfSight(team('dispatch'), 'en');
    expect(sight?.sentences[0]).toMatch(/^Dispatch serves Repairs East, /);
    expect(sight?.startsHere.map(({ sentence }) => sentence).join(' ')).toMatch(
      /Repairs East: \d+ of \d+ comments on “Appointment moved or missed”/,
    );
  });
});

describe('story 6: customers high, employees low', () => {
  it('says so, and what to do next, in the wireframe’s order', () => {
    const view = team('complaints-care');
    expect(unitAdvice(view, 'en').sentence).toBe('Customers are well served; the team is under strain.');
    const next = nextSteps(view, 'en');
    expect(next?.heading).toBe('People first');
    expect(next?.wanted).toBe('alignment wanted: high');
    expect(next?.steps.map(({ kind }) => kind)).toEqual(['inside', 'decide', 'thank']);
    expect(next?.steps[0]?.text).toBe(
      'Fix “waiting for Billing”: it holds back 24 of 65 employees. Owner: Billing.',
    );
    expect(next?.steps[2]?.text).toMatch(/^Thank the team for “Took me seriously” \d+% \(\d+–\d+\)\.$/);
    expect(attention(view, TODAY, 'en')?.sentence).toBe(
      'for customers 3 weeks ago, for employees 11 months ago.',
    );
  });
  it('gives no advice on a quadrant for Plumbing', () => {
    expect(unitAdvice(team('plumbing'), 'en').note).toMatch(/not clearly different/);
    expect(nextSteps(team('plumbing'), 'en')).toBeUndefined();
  });
});

describe('story 7: both high, both low', () => {
  it('passes on praise at Night & Emergency', () => {
    const next = nextSteps(team('night-emergency'), 'en');
    expect(next?.steps[0]).toMatchObject({ kind: 'thank', thanks: expect.stringMatching(/Thank you!$/) });
    expect(thanksFor(team('night-emergency'), 'en')?.label).toMatch(/^“Quick help” /);
  });
  it('names two levers with their owners at Billing', () => {
    const next = nextSteps(team('billing'), 'en');
    expect(next?.sentences[0]).toMatch(/^Do two things at once/);
    const text = next?.steps.map((step) => step.text).join('\n');
    expect(text).toMatch(/How: process\. Owner: Finance/);
    expect(text).toMatch(/How: staffing\. Owner: Workforce Planning/);
  });
  it('ranks nobody', () => {
    for (const language of ['en', 'de'] as const)
      for (const id of ['night-emergency', 'billing'])
        expect(JSON.stringify([nextSteps(team(id), language), briefFor(team(id), language)])).not.toMatch(
          /\b(rank|best team|worst|bestes Team|schlechtestes|Rang|Platz \d)/i,
        );
  });
});

describe('story 8: a deadline in the peak, a target without a guard', () => {
  it('names the clash and the quiet slot', () => {
    for (const id of ['complaints-care', 'billing'])
      expect(peaksAdvice(team(id), 'en')?.clashes).toMatchObject([
        {
          sentence: '“Overtime sheets due” is on Friday 15:00, the busiest hour of the week.',
          quiet: { weekday: 2, hour: 10 },
          quietSentence: 'Quieter: Tuesday 10:00.',
        },
      ]);
  });
  it('flags the target with the team’s own evidence', () => {
    const advice = targetsAdvice(team('complaints-care'), 'en');
    expect(advice?.flags[0]?.evidence).toMatch(/^\d+% \(\d+–\d+\) of comments say “Had to call again”/);
    expect(advice?.flags[0]?.guard).toBe('Pair it with: solved at first contact.');
    expect(advice?.noCustomerMeasure).toBeDefined();
  });
  it('is silent for the flat week of Showrooms and for a guarded target', () => {
    expect(team('showrooms').events).not.toHaveLength(0);
    expect(peaksAdvice(team('showrooms'), 'en')).toBeUndefined();
    expect(targetsAdvice(team('heating'), 'en')).toBeUndefined();
    // Even at that week's busiest hour: no day of it is a proven peak.
    const view = team('showrooms');
    const busiest = { ...view.events[0]!, ...view.peaks!.busiest! };
    expect(peaksAdvice({ ...view, events: [busiest] }, 'en')).toBeUndefined();
  });
  it('is silent for a date in an empty hour of a peak day', () => {
    const view = team('billing');
    const event = { ...view.events[0]!, hour: 19 };
    const hours = [...view.peaks!.hours, { weekday: 5, hour: 19, share: 0.001 }];
    expect(peaksAdvice({ ...view, events: [event], peaks: { ...view.peaks!, hours } }, 'en')).toBeUndefined();
  });
  it('proposes the quiet slot as a calendar file that calendars read', () => {
    for (const language of ['en', 'de'] as const) {
      const view = team('complaints-care');
      const clash = peaksAdvice(view, language)!.clashes[0]!;
      const file = proposalAsIcs(view, clash, NOW, language)!;
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!);
      expect(event.startDate.toString()).toBe('2026-11-10T10:00:00');
      expect(event.startDate.toString()).toBe('2026-11-10T10:00:00');
      expect(event.startDate.zone.tzid).toBe('Europe/Berlin');
      expect(event.duration.toSeconds()).toBe(3600);
      expect(event.summary).toContain(language === 'de' ? 'Überstundenzettel' : 'Overtime sheets');
      expect(event.description).toMatch(language === 'de' ? /eine ruhige Stunde\./ : /a quieter hour\./);
      expect(event.isRecurring()).toBe(true);
    }
  });
});

describe('story 13: a storm in public', () => {
  it('moves no survey figure and no line of advice', () => {
    const view = team('chat-social');
    expect(view.publicVoice).toBeDefined();
    const { publicVoice: _, ...without } = view;
    for (const language of ['en', 'de'] as const) {
      expect(briefFor(view, language)).toEqual(briefFor(without, language));
      expect(changesIn([view], language)[0]).toBeUndefined();
    }
  });
});

describe('story 14: Payroll serves no customer', () => {
  it('has a line of sight and no invented score', () => {
    const view = team('payroll');
    expect(view.customers.state).toBe('none');
    expect(lineOfSight(view, 'en')?.sentences).toContain('Customers notice when “overtime paid late”.');
    expect(lineOfSight(view, 'de')?.sentences).toContain(
      'Kunden merken es, wenn: „Überstunden zu spät bezahlt werden“.',
    );
    expect(view.team.servesPeople).toBe(3012);
    expect(nextSteps(view, 'en')).toBeUndefined();
    expect(briefFor(view, 'en')?.state.join(' ')).not.toMatch(/^Customers:|\bCustomers: would/);
  });
});

describe('small teams', () => {
  it('get no figure from advice', () => {
    const brief = briefFor(team('training-depot'), 'en')!;
    expect([...brief.get, ...brief.keep, ...brief.grow, ...brief.changes].join(' ')).not.toMatch(/\d/);
    expect(brief.decisions).toEqual([]);
    expect(briefAsMarkdown(brief)).toContain('## Decisions needed\n\nNone at the moment.\n');
    expect(brief.changes).toEqual(['Too few answers to compare two periods.']);
    expect(brief.unknown[0]).toBe('How customers see it: 9 answers so far, figures come from 10 on.');
  });
});

describe('ideas', () => {
  it('stand with status and age, those of employees apart from what customers ask for', () => {
    const ideas = ideasAdvice(team('repairs-east'), TODAY, 'en')!;
    expect(ideas.employees.map(({ age, status }) => [status, age])).toEqual([
      ['being tried', '3 months ago'],
    ]);
    expect(ideas.customers[0]).toMatchObject({ status: 'new', waiting: 'waiting for a first answer' });
  });
});

describe('skills that customers notice', () => {
  const said = (id: string) =>
    skillProfile(team(id))?.map(({ skill, praised, missed, next }) => [
      skill,
      praised?.theme.id,
      missed?.theme.id,
      next,
    ]);
  it('says of Service Desk North that it communicates well and breaks its word', () => {
    expect(said('service-desk-north')).toEqual([
      ['communication', 'explaining', 'call-back', 'hire'],
      ['teamwork', undefined, 'knowledge', { week: 2 }],
    ]);
  });
  it('is silent where comments carry no advice, where they are withheld, and where it is off', () => {
    for (const view of views.values()) {
      const off = { ...view, settings: { ...view.settings, modulesOff: ['skills' as const] } };
      expect(skillProfile(off)).toBeUndefined();
      if (view.themes.state !== 'shown') expect(skillProfile(view)).toBeUndefined();
      for (const { praised, missed, next } of skillProfile(view) ?? []) {
        for (const theme of [praised, missed]) if (theme) expect(carriesAdvice(theme)).toBe(true);
        expect(next === undefined).toBe(missed === undefined);
      }
    }
  });
});
