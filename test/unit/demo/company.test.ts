import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CompanySettings } from '../../../core/model/settings.ts';
import { Team } from '../../../core/model/team.ts';
import { QuotesFile, WorkFile } from '../../../core/release/schema.ts';
import { classifier } from '../../../core/station/themes/classify.ts';
import { DEFAULT_TAXONOMY } from '../../../core/station/themes/default-taxonomy.ts';
import { makeAnswers, type PlannedAnswer } from '../../../demo/company/answers.ts';
import { DEPARTMENTS, TEAMS } from '../../../demo/company/organisation.ts';
import { companyFiles } from '../../../demo/company/write.ts';

const files = companyFiles();
const rows = (file: keyof typeof files) =>
  Papa.parse<Record<string, string>>(files[file], { header: true, skipEmptyLines: true }).data;
const answers = makeAnswers();
const inWindow = (a: { date: string }, from: string, to: string) =>
  a.date.slice(0, 7) >= from && a.date.slice(0, 7) <= to;
const now = answers.filter((a) => inWindow(a, '2026-05', '2026-10'));
const before = answers.filter((a) => inWindow(a, '2025-11', '2026-04'));
const teamsOf = (department: string) =>
  DEPARTMENTS.find((d) => d.id === department)!.teams.map((team) => team.id);

function split(list: readonly { rating: number }[]): number[] {
  return [
    list.filter((a) => a.rating >= 9).length,
    list.filter((a) => a.rating === 7 || a.rating === 8).length,
    list.filter((a) => a.rating <= 6).length,
  ];
}
function of(list: readonly PlannedAnswer[], teams: readonly string[], audience = 'customer') {
  return list.filter((a) => teams.includes(a.team) && a.audience === audience);
}
function mentioning(list: readonly PlannedAnswer[], theme: string, sentiment: string) {
  return list.filter((a) => a.mentions?.some((m) => m.theme === theme && m.sentiment === sentiment));
}
const nps = ([p = 0, r = 0, d = 0]: readonly number[]) => (100 * (p - d)) / (p + r + d);
/** Score of all commented answers less the score of those that do not speak of the theme. */
function impact(list: readonly PlannedAnswer[], theme: string, sentiment: string) {
  const commented = list.filter((a) => a.comment !== '');
  const spoken = new Set(mentioning(commented, theme, sentiment));
  return nps(split(commented)) - nps(split(commented.filter((a) => !spoken.has(a))));
}

describe('the sample company', () => {
  test('is the same byte for byte', () => {
    expect(companyFiles()).toEqual(files);
    const hash = createHash('sha256');
    for (const text of Object.values(files)) hash.update(text);
    expect(hash.digest('hex').slice(0, 16)).toMatchSnapshot();
  });

  test('has 14 departments, 38 teams and 3,012 people', () => {
    expect(DEPARTMENTS).toHaveLength(14);
    expect(TEAMS).toHaveLength(38);
    const units = rows('units.csv');
    const root = units.find((unit) => unit.parent === '');
    expect(root?.headcount).toBe('3012');
    const ids = new Set(units.map((unit) => unit.id));
    for (const unit of units) {
      expect(unit.parent === '' || ids.has(unit.parent!), unit.name).toBe(true);
      for (const served of unit['serves teams']!.split('|').filter(Boolean)) expect(ids).toContain(served);
      Team.shape.id.parse(unit.id);
    }
  });

  test.each(DEPARTMENTS.map((d) => [d.name, d] as const))('%s has the fixed figures', (_, department) => {
    const teams = teamsOf(department.id);
    const audience = department.serves === 'colleagues' ? 'colleague' : 'customer';
    expect(split(of(now, teams, audience))).toEqual(department.answers);
    expect(split(of(now, teams, 'employee'))).toEqual(department.employees);
  });

  test('has the answers of all audiences over 24 closed months', () => {
    const count = (audience: string) => answers.filter((a) => a.audience === audience).length;
    expect(count('customer')).toBeGreaterThan(24_500);
    expect(count('customer')).toBeLessThan(25_500);
    expect(count('employee')).toBe(1350);
    expect(count('candidate')).toBe(420);
    expect(count('colleague')).toBe(1150);
    expect(new Set(answers.map((a) => a.date.slice(0, 7))).size).toBe(24);
    expect(answers[0]!.date >= '2024-11-01' && answers.at(-1)!.date <= '2026-10-31').toBe(true);
    expect(new Set(answers.map((a) => a.id)).size).toBe(answers.length);
    expect(rows('responses.csv')).toHaveLength(answers.length);
  });

  test('half of the customers comment, in four languages; employees never', () => {
    const customers = answers.filter((a) => a.audience === 'customer');
    const commented = customers.filter((a) => a.comment !== '');
    expect(commented.length / customers.length).toBeGreaterThan(0.47);
    expect(commented.length / customers.length).toBeLessThan(0.53);
    for (const [language, least] of [
      ['en', 0.3],
      ['de', 0.3],
      ['fr', 0.08],
      ['es', 0.04],
    ] as const)
      expect(commented.filter((a) => a.language === language).length / commented.length).toBeGreaterThan(
        least,
      );
    expect(answers.some((a) => a.audience === 'employee' && a.comment !== '')).toBe(false);
    expect(answers.filter((a) => a.comment.includes('{'))).toEqual([]);
  });

  test('1, 3: call-backs, calm explaining, the contract and the hold at Service Desk North', () => {
    const desk = of(now, ['service-desk-north']);
    expect(desk).toHaveLength(412);
    expect(Math.round(nps(split(desk)))).toBe(11);
    expect(desk.filter((a) => a.comment !== '')).toHaveLength(206);
    expect(mentioning(desk, 'call-back', 'complaint')).toHaveLength(39);
    expect(mentioning(desk, 'explaining', 'praise')).toHaveLength(55);
    expect(mentioning(desk, 'waiting', 'complaint')).toHaveLength(45);
    expect(mentioning(desk, 'knowledge', 'complaint')).toHaveLength(25);
    expect(impact(desk, 'call-back', 'complaint')).toBeCloseTo(-9, 0);
    expect(impact(desk, 'explaining', 'praise')).toBeCloseTo(20, 0);
    expect(impact(desk, 'knowledge', 'complaint')).toBeCloseTo(-5, 0);
    expect(Math.abs(impact(desk, 'waiting', 'complaint'))).toBeLessThan(3);
    const inside = desk.filter((a) => a.mentions?.some((m) => m.phrases === 'appointmentDesk'));
    expect(inside).toHaveLength(17);
  });

  test('1: nothing stands out at Plumbing North', () => {
    const north = of(now, ['plumbing-north']).filter((a) => a.comment !== '');
    for (const theme of ['call-back', 'arrival', 'appointment', 'price', 'workmanship'])
      expect(mentioning(north, theme, 'complaint').length / north.length, theme).toBeLessThan(0.12);
  });

  test('2: 46 to 39 at Service Desk South', () => {
    expect(split(of(before, ['service-desk-south']))).toEqual([55, 17, 15]);
    expect(split(of(now, ['service-desk-south']))).toEqual([54, 23, 17]);
  });

  test('4: Heating North rose from 17 to 37, late arrivals fell from 21 to 12 %', () => {
    const late = (list: PlannedAnswer[]) => {
      const own = of(list, ['heating-north']);
      return mentioning(own, 'arrival', 'complaint').length / own.filter((a) => a.comment !== '').length;
    };
    expect(Math.round(nps(split(of(before, ['heating-north']))))).toBe(17);
    expect(Math.round(nps(split(of(now, ['heating-north']))))).toBe(37);
    expect(late(before)).toBeCloseTo(0.21, 2);
    expect(late(now)).toBeCloseTo(0.12, 2);
    const south = [before, now].map((list) => nps(split(of(list, ['heating-south']))));
    expect(Math.round(south[1]!)).toBe(31);
    expect(Math.abs(south[1]! - south[0]!)).toBeLessThan(4);
  });

  test('5: moved appointments at Repairs East name the planners', () => {
    const work = WorkFile.parse(JSON.parse(files['work.json']));
    const east = mentioning(of(now, ['repairs-east']), 'appointment', 'complaint');
    const named = east.filter((a) => a.mentions?.some((m) => m.phrases === 'planningMoved'));
    expect(work.insideCauses.find((c) => c.team === 'repairs-east')).toMatchObject({
      owner: 'dispatch',
      count: named.length,
      of: east.length,
    });
  });

  test('6: Complaints & Care', () => {
    const care = of(now, teamsOf('complaints-care'));
    const comments = care.filter((a) => a.comment !== '').length;
    expect(comments).toBe(148);
    const share = (theme: string, sentiment: string) =>
      Math.round((100 * mentioning(care, theme, sentiment).length) / comments);
    expect(share('empathy', 'praise')).toBe(31);
    expect(share('first-time', 'complaint')).toBe(17);
    expect(share('empathy', 'complaint')).toBe(12);
    const earlier = of(before, teamsOf('complaints-care'));
    const brushedOff = mentioning(earlier, 'empathy', 'complaint').length;
    expect(Math.round((100 * brushedOff) / earlier.filter((a) => a.comment !== '').length)).toBe(23);
  });

  test('8: Fridays are 1.4 times a normal day for Billing, no day for Showrooms', () => {
    const factors = (teams: string[]) => {
      const perDay = [1, 2, 3, 4, 5, 6].map((weekday) => {
        const own = rows('contacts.csv').filter(
          (r) => teams.includes(r.team!) && Number(r.weekday) === weekday,
        );
        const days = own.filter((r) => r.hour === '8' && r.team === teams[0]);
        return (
          own.reduce((sum, r) => sum + Number(r.contacts), 0) /
          days.reduce((sum, r) => sum + Number(r['open days']), 0)
        );
      });
      const open = perDay.filter((value) => value > 0);
      const mean = open.reduce((sum, value) => sum + value, 0) / open.length;
      return open.map((value) => Math.round((value / mean) * 10) / 10);
    };
    expect(factors(['Billing North', 'Billing South'])).toEqual([0.9, 0.8, 0.9, 1, 1.4]);
    expect(factors(['Showrooms UK', 'Showrooms Continent'])).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('9: silence after the interview, 18 of 64', () => {
    const applicants = of(now, ['customer-service'], 'candidate');
    expect(applicants).toHaveLength(64);
    expect(mentioning(applicants, 'call-back', 'complaint')).toHaveLength(18);
  });

  test('11, 15: the small teams', () => {
    const size = (id: string) => TEAMS.find((team) => team.id === id)!.headcount;
    expect([size('key-accounts'), of(now, ['key-accounts']).length]).toEqual([4, 310]);
    expect([size('escalations'), of(now, ['escalations', 'ombuds-desk']).length]).toEqual([4, 11]);
    expect(of(now, ['chimney-checks'])).toHaveLength(14);
    const depot = of(answers, ['training-depot']);
    expect(depot).toHaveLength(9);
    expect(new Set(depot.map((a) => a.date)).size).toBe(9);
  });

  test('12: six remarks to set aside, all at Service Desk West', () => {
    const aside = answers.filter((a) => a.setAside);
    expect(aside.map((a) => a.team)).toEqual(Array(6).fill('service-desk-west'));
    const guarded = /accent|akzent|headscarf|kopftuch|young girl|mädchen|voil|velo|acento/i;
    expect(answers.filter((a) => guarded.test(a.comment))).toHaveLength(6);
  });

  test('13: a storm month of public posts', () => {
    const perMonth = new Map<string, number>();
    for (const review of rows('reviews.csv'))
      perMonth.set(review.date!.slice(0, 7), (perMonth.get(review.date!.slice(0, 7)) ?? 0) + 1);
    expect(perMonth.get('2026-09')).toBeGreaterThan(140);
    expect(Math.max(...[...perMonth].filter(([m]) => m !== '2026-09').map(([, n]) => n))).toBeLessThan(15);
    expect(rows('reviews.csv').every((review) => review.team === 'Chat & Social')).toBe(true);
  });

  test('10, 14: nine requisitions, two of units that nobody knows; work, quotes and settings hold', () => {
    const requisitions = rows('requisitions.csv');
    expect(requisitions).toHaveLength(9);
    const names = new Set(rows('units.csv').map((unit) => unit.name));
    expect(requisitions.filter((r) => !names.has(r.unit!)).map((r) => r.id)).toEqual(['46', '52']);
    const ids = new Set(rows('units.csv').map((unit) => unit.id));
    const { quotes } = QuotesFile.parse(JSON.parse(files['quotes.json']));
    expect(quotes).toHaveLength(12);
    for (const quote of quotes) expect(ids).toContain(quote.team);
    const work = WorkFile.parse(JSON.parse(files['work.json']));
    for (const team of [...work.events, ...work.targets, ...work.learning].flatMap((item) => item.teams))
      expect(ids).toContain(team);
    for (const item of [...work.actions, ...work.obstacles, ...work.insideCauses])
      expect(ids).toContain(item.team);
    CompanySettings.parse(JSON.parse(files['settings.json']));
  });
});

test('says what it is planned to say: the classifier reads the planted stories as they were written', () => {
  const { classify } = classifier(DEFAULT_TAXONOMY);
  const read = (list: readonly PlannedAnswer[], theme: string, intent: string) =>
    list.filter((a) => {
      const ratingClass = a.rating >= 9 ? 'top' : a.rating >= 7 ? 'middle' : 'bottom';
      return classify(a.comment, a.language || 'other', ratingClass).themes.some(
        (mention) => mention.theme === theme && mention.intent === intent,
      );
    }).length;
  const desk = of(now, ['service-desk-north']).filter((a) => a.comment !== '');
  expect(read(desk, 'call-back', 'complaint')).toBe(39);
  expect(read(desk, 'explaining', 'praise')).toBe(55);
  expect(read(desk, 'waiting', 'complaint')).toBe(45);
  expect(read(desk, 'knowledge', 'complaint')).toBe(25);
  const late = [before, now].map((list) => read(of(list, ['heating-north']), 'arrival', 'complaint'));
  expect(late).toEqual([63, 38]);
  const care = [before, now].map((list) => of(list, teamsOf('complaints-care')));
  expect(read(care[1]!, 'empathy', 'praise')).toBe(46);
  expect(read(care[1]!, 'first-time', 'complaint')).toBe(25);
  expect(care.map((list) => read(list, 'empathy', 'complaint'))).toEqual([37, 18]);
  expect(read(of(now, ['customer-service'], 'candidate'), 'call-back', 'complaint')).toBe(18);
  expect(read(of(now, ['repairs-east']), 'appointment', 'complaint')).toBe(44);
});
