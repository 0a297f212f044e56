import { type Audience, NPS } from '../../../../../core/model/measure.ts';
import { CompanySettings, Thresholds } from '../../../../../core/model/settings.ts';
import { Team } from '../../../../../core/model/team.ts';
import { addMonths } from '../../../../../core/model/time.ts';
import { type MadeFolder, makeRelease } from '../../../../../core/station/intake/publish.ts';
import { folderFor } from '../../../../../core/station/intake/readers.ts';
import type { DistinctQuery } from '../../../../../core/station/privacy/given.ts';
import type { ReleaseLogEntry } from '../../../../../core/station/privacy/log.ts';

export const FIRST = '2026-05';
/** Months that are over at each publication: within a half-year, at its end, and after it. */
const CLOSED = [3, 6, 7];

/** One answer, as it really is. */
export interface Truth {
  /** The unit of the source that it came from: a desk that may be moved, merged or renamed later. */
  unit: string;
  month: string;
  rating: number;
  person: string;
  /** The publication that it was there for; a late one comes for a later one. */
  from: number;
}

/** A company at one publication: its tree, and which team each unit of the source counts as. */
export interface State {
  teams: { id: string; parent?: string; headcount: number }[];
  teamOf: Map<string, string>;
  through: string;
}

/** A small company over three publications, with everything that is true of it. */
export interface SmallCompany {
  audience: Audience;
  /** Nobody knows who answered. */
  anonymous: boolean;
  answers: Truth[];
  states: State[];
  /** People of each unit of the source. */
  people: Map<string, number>;
}

export function smallCompany(random: () => number): SmallCompany {
  const upTo = (n: number) => Math.floor(random() * n);
  const audience = random() < 0.5 ? 'employee' : 'customer';
  const anonymous = random() < 0.3;
  const teams: State['teams'] = [{ id: 'co', headcount: 0 }];
  const people = new Map<string, number>();
  for (let d = 0; d < 2; d++) {
    const own = random() < 0.3 ? 1 + upTo(3) : 0;
    const unit = { id: `d${d}`, parent: 'co', headcount: own };
    teams.push(unit);
    if (own > 0) people.set(unit.id, own);
    for (let t = 0; t < 1 + upTo(3); t++) {
      const headcount = random() < 0.3 ? 1 + upTo(4) : 5 + upTo(14);
      teams.push({ id: `d${d}t${t}`, parent: unit.id, headcount });
      people.set(`d${d}t${t}`, headcount);
      unit.headcount += headcount;
    }
    teams[0]!.headcount += unit.headcount;
  }
  const answers: Truth[] = [];
  for (const [unit, headcount] of people) {
    if (unit.length === 2 && audience === 'customer') continue;
    const respondents = Math.min(audience === 'employee' ? headcount : 14, upTo(15));
    // Some teams are of one mind, which is what must not be seen.
    const mood = random() < 0.3 ? upTo(3) : -1;
    const often = random() < 0.5 ? 0.25 : 0.7;
    for (let p = 0; p < respondents; p++)
      for (let m = 0; m < 7; m++) {
        if (random() > often) continue;
        const month = addMonths(FIRST, m);
        const asked = CLOSED.findIndex((closed) => m < closed);
        const rating = [3, 7, 9][mood >= 0 ? mood : upTo(3)]!;
        answers.push({
          unit,
          month,
          rating,
          person: `${unit}-${p}`,
          from: asked + (random() < 0.12 ? 1 : 0),
        });
      }
  }
  const first: State = {
    teams,
    teamOf: new Map([...people.keys()].map((unit) => [unit, unit])),
    through: addMonths(FIRST, CLOSED[0]! - 1),
  };
  const states = [first];
  for (const closed of CLOSED.slice(1))
    states.push({
      ...(random() < 0.5 ? reorganised(states.at(-1)!, upTo) : states.at(-1)!),
      through: addMonths(FIRST, closed - 1),
    });
  return { audience, anonymous, answers, states, people };
}

/** A desk moves to another unit, is merged into another one, or is renamed. */
function reorganised(before: State, upTo: (n: number) => number): State {
  const teams = before.teams.map((team) => ({ ...team }));
  const teamOf = new Map(before.teamOf);
  const desks = teams.filter(({ parent }) => parent !== undefined && parent !== 'co');
  const one = desks[upTo(desks.length)]!;
  const kind = upTo(3);
  if (kind === 0) one.parent = ['d0', 'd1'].find((id) => id !== one.parent)!;
  else {
    const others = desks.filter((desk) => desk !== one);
    const to = kind === 1 && others.length > 0 ? others[upTo(others.length)]!.id : `${one.id}x`;
    for (const [unit, team] of teamOf) if (team === one.id) teamOf.set(unit, to);
    if (to === `${one.id}x`) one.id = to;
    else {
      teams.find(({ id }) => id === to)!.headcount += one.headcount;
      teams.splice(teams.indexOf(one), 1);
    }
  }
  // Units are as large as their parts and their own heads.
  for (const unit of ['d0', 'd1', 'co']) {
    const parts = teams
      .filter(({ parent }) => parent === unit)
      .reduce((sum, { headcount }) => sum + headcount, 0);
    const heads =
      unit === 'co'
        ? 0
        : before.teams.find(({ id }) => id === unit)!.headcount -
          before.teams
            .filter(({ parent }) => parent === unit)
            .reduce((sum, { headcount }) => sum + headcount, 0);
    teams.find(({ id }) => id === unit)!.headcount = parts + heads;
  }
  return { ...before, teams, teamOf };
}

/** What may be got wrong on purpose, so that the attacker is seen to find it. */
export interface Fault {
  /** Unknown people count as a new one with every answer. */
  crowd?: boolean;
  /** The log of earlier publications is lost. */
  lostLog?: boolean;
  /** Nobody sees that units have moved. */
  blind?: boolean;
  /** People of a unit are counted beside those of its parts. */
  twice?: boolean;
}

/** Publishes the company three times, as the station does, and gives what a reader of all of it holds. */
export async function published(company: SmallCompany, fault: Fault = {}): Promise<MadeFolder[]> {
  let log: ReleaseLogEntry[] = [];
  const made: MadeFolder[] = [];
  for (const [p, state] of company.states.entries()) {
    const there = company.answers.filter(({ from }) => from <= p);
    const teamOf = (answer: Truth) => state.teamOf.get(answer.unit)!;
    const release = await makeRelease({
      teams: state.teams.map((team) =>
        Team.parse({ ...team, name: team.id, headcount: fault.twice ? team.headcount + 9 : team.headcount }),
      ),
      cells: {
        scores: cellsOf(company, there, teamOf),
        comments: [],
        themes: [],
        publicDays: [],
        setAside: [],
      },
      distinct: (query) => distinctIn(company, there, teamOf, query, fault.crowd === true),
      unitsOf: (team, month) =>
        fault.blind
          ? [team]
          : [
              ...new Set(
                there.filter((a) => teamOf(a) === team && a.month === month).map(({ unit }) => unit),
              ),
            ],
      measures: [NPS],
      taxonomy: { version: '1', themes: [] },
      pins: [],
      requisitions: [],
      quotes: [],
      contacts: [],
      settings: CompanySettings.parse({ periodStart: FIRST }),
      thresholds: Thresholds.parse({}),
      log: fault.lostLog ? [] : log,
      organisation: 'Company',
      folders: [folderFor('hr')],
      timeZone: 'UTC',
      through: state.through,
      now: `2027-0${p + 1}-01T00:00:00Z`,
      sample: false,
    });
    log = [...log, ...release.log];
    made.push(release.folders[0]!);
  }
  return made;
}

/** Cells as the station counts them: within a month and team everybody known once, by the latest answer. */
function cellsOf(company: SmallCompany, answers: readonly Truth[], teamOf: (answer: Truth) => string) {
  const cells = new Map<string, Truth[]>();
  for (const answer of answers) {
    const key = `${teamOf(answer)}|${answer.month}`;
    cells.set(key, [...(cells.get(key) ?? []), answer]);
  }
  return [...cells].map(([key, own]) => {
    const [node = '', bucket = ''] = key.split('|');
    const counts = new Array<number>(11).fill(0);
    for (const { rating } of own) counts[rating]!++;
    const respondents = company.anonymous ? own.length : new Set(own.map(({ person }) => person)).size;
    return {
      node,
      bucket,
      audience: company.audience,
      measure: 'nps',
      lane: 'survey' as const,
      counts,
      respondents,
    };
  });
}

function distinctIn(
  company: SmallCompany,
  answers: readonly Truth[],
  teamOf: (answer: Truth) => string,
  { teams, months }: DistinctQuery,
  crowd: boolean,
): number {
  const own = answers.filter((answer) => teams.includes(teamOf(answer)) && months.includes(answer.month));
  if (!company.anonymous) return new Set(own.map(({ person }) => person)).size;
  if (crowd) return own.length;
  return teams.reduce(
    (sum, team) =>
      sum +
      Math.max(
        0,
        ...months.map((month) => own.filter((a) => teamOf(a) === team && a.month === month).length),
      ),
    0,
  );
}
