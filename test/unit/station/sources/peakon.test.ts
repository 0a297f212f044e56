import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NPS_GROUPS } from '../../../../core/model/measure.ts';
import type { Notes } from '../../../../core/station/intake/history.ts';
import { readingsOf, syncReadings } from '../../../../core/station/intake/readings.ts';
import type { Reading } from '../../../../core/station/sources/counting-tool.ts';
import { pastedToken } from '../../../../core/station/sources/credential.ts';
import { groupsIn } from '../../../../core/station/sources/peakon/groups.ts';
import { PeakonSettings } from '../../../../core/station/sources/peakon/settings.ts';
import { peakon } from '../../../../core/station/sources/peakon/source.ts';
import { lackSentence } from '../../../../core/station/sources/tool-probe.ts';
import { countedOverview, PEAKON_TOKEN, type PeakonWorld, peakonServer } from '../../../servers/peakon.ts';
import { FAULTS } from './faults.ts';
import { toolOptions } from './tool-options.ts';

const TIME = '2026-09-30T22:00:00.000Z';
const DEPARTMENT = 12;

describe('what an overview holds', () => {
  const counts = { detractors: 3, passives: 5, promoters: 12 };
  const whole = { time: TIME, detractors: 3, passives: 5, promoters: 12 };
  const cases: [string, Parameters<typeof groupsIn>[0], unknown][] = [
    ['counts that add up to the answers beside them', { scores: { time: TIME, n: 20, ...counts } }, whole],
    [
      'counts below a name of their own',
      { scores: { time: TIME, nps: { ...counts, responses: 20 } } },
      whole,
    ],
    [
      'counts that add up to those who took part',
      { scores: { time: TIME, nps: counts }, participation: { surveyed: 40, responses: 20 } },
      whole,
    ],
    [
      'counts that add up to the observation of the same time',
      { scores: { time: TIME, nps: counts }, observations: [{ time: TIME, numberOfAnswers: 20 }] },
      whole,
    ],
    [
      'shares of 1 with the number of answers beside them',
      { scores: { time: TIME, responseCount: 20, detractors: 0.15, passives: 0.25, promoters: 0.6 } },
      whole,
    ],
    [
      'percentages that are whole numbers of answers within their rounding',
      { scores: { time: TIME, answers: 12, detractors: 8.33, passives: 33.33, promoters: 58.33 } },
      { time: TIME, detractors: 1, passives: 4, promoters: 7 },
    ],
    [
      'another observation’s number of answers',
      { scores: { time: TIME, nps: counts }, observations: [{ time: '2026-06-30T22:00:00Z', n: 20 }] },
      'gives no counts: how many have answered is not said',
    ],
    [
      'percentages whose number of answers stands elsewhere',
      {
        scores: { time: TIME, detractors: 25, passives: 25, promoters: 50 },
        participation: { responses: 20 },
      },
      'gives no counts: the breakdown does not add up to those who have answered',
    ],
    [
      'percentages that two numbers of answers would fit',
      { scores: { time: TIME, n: 4, detractors: 25, passives: 25, promoters: 50, answers: 8 } },
      'gives no counts: the breakdown does not add up to those who have answered',
    ],
    [
      'percentages that are no whole number of answers',
      { scores: { time: TIME, n: 9, detractors: 25, passives: 25, promoters: 50 } },
      'gives no counts: the breakdown does not add up to those who have answered',
    ],
    [
      'percentages too rough for so many answers',
      { scores: { time: TIME, n: 400, detractors: 15, passives: 25, promoters: 60 } },
      'gives no counts: the breakdown does not add up to those who have answered',
    ],
    [
      'counts of people who were only asked',
      { scores: { time: TIME, nps: counts }, participation: { surveyed: 20, invited: 20 } },
      'gives no counts: how many have answered is not said',
    ],
    [
      'what its names call a percentage is never a count',
      { scores: { time: TIME, n: 20, detractorsPercent: 3, passivesPercent: 5, promotersPercent: 12 } },
      'gives no counts: the breakdown does not add up to those who have answered',
    ],
    [
      'counts that contradict the NPS beside them',
      { scores: { time: TIME, n: 20, nps: 10, ...counts } },
      'gives no counts: it contradicts its own NPS',
    ],
    [
      'two breakdowns that differ',
      { scores: { time: TIME, n: 20, now: counts, before: { ...counts, promoters: 11, passives: 6 } } },
      'gives no counts: several breakdowns that differ',
    ],
    [
      'a mean alone',
      { scores: { time: TIME, mean: 7.5, n: 20 } },
      'gives no counts: no promoters, passives and detractors',
    ],
    ['counts without a time', { scores: { n: 20, ...counts } }, 'does not say when'],
    ['nothing, because too few have answered', { scores: null }, 'nothing is shown (too few have answered)'],
    [
      'nobody',
      { scores: { time: TIME, n: 0, detractors: 0, passives: 0, promoters: 0 } },
      'nothing is shown (too few have answered)',
    ],
    ['text', { scores: 'n/a' }, 'nothing is shown (too few have answered)'],
  ];
  it.each(cases)('%s', (_, attributes, expected) => expect(groupsIn(attributes)).toEqual(expected));

  it('is read back whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(count, count, count, (detractors, passives, promoters) => {
        fc.pre(detractors + passives + promoters > 0);
        const scores = { time: TIME, n: detractors + passives + promoters, detractors, passives, promoters };
        expect(groupsIn({ scores })).toEqual({ time: TIME, detractors, passives, promoters });
      }),
    );
  });

  it('is never something else than the counts, however the shares were rounded', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.constantFrom(0, 1, 2, 3, 4, 12),
        (detractors, passives, promoters, digits) => {
          const n = detractors + passives + promoters;
          fc.pre(n > 0);
          const part = (value: number) => Number(((100 * value) / n).toFixed(digits));
          const scores = {
            time: TIME,
            n,
            detractors: part(detractors),
            passives: part(passives),
            promoters: part(promoters),
          };
          const read = groupsIn({ scores });
          if (typeof read !== 'string') expect(read).toEqual({ time: TIME, detractors, passives, promoters });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('Workday Peakon', () => {
  let world: PeakonWorld;
  let server: Awaited<ReturnType<typeof peakonServer>>;
  let notes: Notes;

  beforeEach(async () => {
    world = {
      segments: Array.from({ length: 60 }, (_, i) => ({
        id: 100 + i,
        name: `Team ${i}`,
        attribute: DEPARTMENT,
        type: 'option' as const,
        detractors: i % 7,
        passives: 3,
        promoters: 4 + (i % 5),
        time: TIME,
      })),
    };
    server = await peakonServer(world);
    const kept = new Map<string, unknown>();
    notes = {
      note: async (name) => kept.get(name),
      setNote: async (name, value) => void kept.set(name, structuredClone(value)),
    };
  });
  afterEach(() => server.close());

  const tool = async ({ token = PEAKON_TOKEN, attribute = DEPARTMENT, timeoutMs = 20_000 } = {}) =>
    peakon(
      PeakonSettings.parse({ address: server.address, attribute }),
      pastedToken(token),
      await toolOptions({ timeoutMs }),
    );
  const read = async (of?: Awaited<ReturnType<typeof tool>>, cursor?: string) => {
    const readings: Reading[] = [];
    for await (const page of (of ?? (await tool())).readings(cursor)) readings.push(...page.readings);
    return readings;
  };
  const sync = async (of?: Awaited<ReturnType<typeof tool>>) =>
    await syncReadings(of ?? (await tool()), {
      notes,
      now: () => Date.parse('2026-11-02T06:00:00Z'),
      random: () => 0,
      wait: async () => {},
    });
  const kept = async () => (await readingsOf(notes, ['tool'])).flatMap(({ readings }) => readings);
  const expected = () =>
    world.segments.map(({ name, detractors, passives, promoters }) => ({
      unit: name,
      audience: 'employee',
      measure: NPS_GROUPS.id,
      // The round ended at midnight in Berlin: September is over.
      date: '2026-09-30',
      months: 3,
      counts: [detractors, passives, promoters],
    }));

  it('reads every segment of the attribute, page by page', async () => {
    world.segments.push({ ...world.segments[0]!, id: 900, name: 'Elsewhere', attribute: 13 });
    expect(await read()).toEqual(expected().slice(0, 60));
  });

  it.each([
    ['2026-10-31T23:00:00Z', '2026-10-31'],
    ['2026-11-01T00:00:00+01:00', '2026-10-31'],
    ['2026-11-01T00:00:01+01:00', '2026-11-01'],
    ['2026-10-31', '2026-10-31'],
    ['2026-10-31T12:00:00', '2026-10-31'],
  ])('dates a round that ended %s by its last day', async (time, date) => {
    world.segments = [{ ...world.segments[0]!, time }];
    expect((await read()).map((one) => one.date)).toEqual([date]);
  });

  it.each(['31.10.2026', 'yesterday', ''])('takes no reading that says "%s" of its time', async (time) => {
    world.segments = [{ ...world.segments[0]!, time }];
    const source = await tool();
    expect(await read(source)).toEqual([]);
    expect(source.report.refused).toEqual({ 'does not say when': 1 });
  });

  it('asks for nothing about single people: no answer, comment or employee', async () => {
    await sync();
    const source = await tool();
    await source.probe();
    await source.teams();
    const paths = server.asked.map((line) => line.split(/[ ?]/)[1]!);
    expect(new Set(paths.map((path) => path.replace(/\d+/g, 'N')))).toEqual(
      new Set([
        '/api/vN/auth/application',
        '/api/vN/segments',
        '/api/vN/engagement/overview',
        '/api/vN/engagement/contexts/segment_N/overview',
      ]),
    );
    expect(server.asked.every((line) => !line.includes('secret-token') && !line.includes('jwt-'))).toBe(true);
    expect(JSON.stringify([await notes.note('readings:tool'), await notes.note('sync:tool')])).not.toMatch(
      /secret-token|jwt-|@/,
    );
  });

  it('says what the token sees, and whether it can be counted', async () => {
    const probe = await (await tool()).probe();
    expect(probe.sees[0]).toMatchObject({ what: 'segments', count: 60 });
    expect(probe.sees[1]!.count).toBe(
      expected()
        .flatMap(({ counts }) => counts)
        .reduce((sum, n) => sum + n, 0),
    );
    expect(probe.missing).toEqual([]);
    world.overview = () => ({ scores: { time: TIME, mean: 7 } });
    expect((await (await tool()).probe()).missing.map(lackSentence)).toEqual([
      'The overview of the whole company cannot be counted: it gives no counts: no promoters, passives and detractors.',
    ]);
    expect((await (await tool({ attribute: 99 })).probe()).missing.map(lackSentence)).toContain(
      'No segment belongs to attribute 99. Attributes with segments: 12 (Team 0, Team 1, Team 2).',
    );
  });

  it('refuses and counts what gives no counts, what is too small and what is gone', async () => {
    world.segments[0]!.detractors = 0;
    world.segments[0]!.passives = 0;
    world.overview = (one) =>
      one.name === 'Team 1' ? { scores: { time: TIME, mean: 7 } } : countedOverview(one);
    const source = await tool();
    expect(await read(source)).toHaveLength(58);
    expect(source.report.refused).toEqual({
      'nothing is shown (too few have answered)': 1,
      'gives no counts: no promoters, passives and detractors': 1,
    });
  });

  it('leaves out segments that are named after a manager, also where Peakon gives them unasked', async () => {
    world.unasked = true;
    world.segments[3]!.type = 'employee';
    const source = await tool();
    expect((await read(source)).map(({ unit }) => unit)).not.toContain('Team 3');
    expect(source.report.dropped).toEqual({ 'segment named after a manager': 1 });
    expect((await (await tool()).teams()).map(({ unit }) => unit)).not.toContain('Team 3');
  });

  it('signs in once, and again when the session has ended, without a word', async () => {
    const source = await tool();
    await read(source);
    expect(server.sessions).toBe(1);
    world.oldest = 2;
    expect(await read(source)).toHaveLength(60);
    expect(server.sessions).toBe(2);
  });

  it('names a token that Peakon does not know', async () => {
    await expect(read(await tool({ token: 'other' }))).rejects.toMatchObject({
      kind: 'unauthorised',
      passing: false,
    });
  });

  it('goes on where it stopped, and counts nobody twice', async () => {
    server.faults.push(...Array(30).fill(undefined), 'die-in-mid-page');
    const history = await sync();
    expect(history.tries.map(({ added, fault }) => [added, fault])).toEqual([
      [20, 'cut-off'],
      [40, undefined],
    ]);
    expect(await kept()).toEqual(expected());
    expect(server.asked.length).toBeLessThan(60 + 20 + 10);
    await sync();
    expect(await kept()).toEqual(expected());
  });

  it('replaces a reading of the same day, and keeps those of earlier rounds', async () => {
    await sync();
    world.segments[0]!.promoters = 9;
    world.segments[1]!.time = '2026-12-15T12:00:00Z';
    const history = await sync();
    expect(history.tries.at(-1)).toMatchObject({ added: 1, updated: 1 });
    const after = await kept();
    expect(after).toHaveLength(61);
    expect(after.filter(({ unit }) => unit === 'Team 1').map(({ date }) => date)).toEqual([
      '2026-09-30',
      '2026-12-15',
    ]);
    expect(after[0]!.counts).toEqual([0, 3, 9]);
  });

  it('forgets what was read under another attribute, and tools that are gone', async () => {
    await sync();
    world.segments.push({ ...world.segments[0]!, id: 900, name: 'Elsewhere', attribute: 13 });
    await sync(await tool({ attribute: 13 }));
    expect((await kept()).map(({ unit }) => unit)).toEqual(['Elsewhere']);
    expect(await readingsOf(notes, [])).toEqual([]);
    expect([await notes.note('readings'), await notes.note('readings:tool')]).toEqual([[], null]);
  });

  it('starts over from a cursor that it does not know', async () => {
    await expect(read(undefined, 'nonsense')).rejects.toMatchObject({ kind: 'cursor-expired' });
    const { plan } = await tool();
    await notes.setNote('readings:tool', { plan, cursor: 'nonsense', readings: [] });
    await sync();
    expect(await kept()).toEqual(expected());
  });

  it('ends a paging that goes in a circle', async () => {
    world.next = '/api/v1/segments?continuation=0';
    await expect(read()).rejects.toMatchObject({ kind: 'cursor-circle' });
  });

  it.each(['https://elsewhere.example/api/v1/segments', '//elsewhere.example/segments'])(
    'follows no next link to %s',
    async (next) => {
      world.next = next;
      await expect(read()).rejects.toMatchObject({ kind: 'other-origin', passing: false });
    },
  );

  it('passes over members that it does not know', async () => {
    world.extra = true;
    expect(await read()).toEqual(expected());
  });

  describe.each([
    ['at the sign-in', 0],
    ['at the segments', 1],
    ['at an overview', 5],
  ])('%s', (_, good) => {
    it.each(FAULTS)('$title', async ({ fault, kind, more = {} }) => {
      server.faults.push(...Array(good).fill(undefined), fault, fault, fault);
      const error = await read(await tool(fault === 'slow-loris' ? { timeoutMs: 400 } : {})).then(
        () => undefined,
        (thrown: unknown) => thrown as Error,
      );
      expect(error).toMatchObject({ name: 'SourceError', kind, ...more });
      expect(error!.message).toMatch(/^[A-Z].*[.!]$/s);
      expect(error!.message).not.toMatch(/secret-token|jwt-/);
      server.faults.length = 0;
      expect(await read()).toEqual(expected());
    });
  });
});
