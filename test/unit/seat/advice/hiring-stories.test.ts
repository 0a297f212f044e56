import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TeamView } from '../../../../core/model/team-view.ts';
import { parseManifest, parseRelease } from '../../../../core/release/parse.ts';
import type { Release } from '../../../../core/release/schema.ts';
import { checkAd } from '../../../../core/seat/advice/ad-check.ts';
import { applicantsAdvice } from '../../../../core/seat/advice/applicants.ts';
import { jobAdvice } from '../../../../core/seat/advice/job.ts';
import { kitAsHtml, kitAsText } from '../../../../core/seat/advice/kit-copy.ts';
import { leverAdvice } from '../../../../core/seat/advice/levers.ts';
import { onboardingList } from '../../../../core/seat/advice/onboarding.ts';
import { questionKit } from '../../../../core/seat/advice/questions.ts';
import { sayItStraight } from '../../../../core/seat/advice/say-it-straight.ts';
import { buildSnapshot, type Snapshot, teamView } from '../../../../core/seat/view/snapshot.ts';
import { REQUISITIONS } from '../../../../demo/hr-site/site-data.ts';
import { makeSampleRelease } from '../../../../tools/sample.ts';

/** The sample company's stories as hiring tells them, from files through the station's own command to the advice. */
let folder: string;
let release: Release;
let snapshot: Snapshot;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'customer-lens-hiring-'));
  const out = join(folder, 'release');
  await makeSampleRelease({ out, audience: 'hr', sample: true });
  const manifest = parseManifest(readFileSync(join(out, 'manifest.json')));
  release = parseRelease(
    manifest,
    new Map(manifest.files.map((file) => [file.name, new Uint8Array(readFileSync(join(out, file.path)))])),
  );
  snapshot = buildSnapshot(release);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const viewOf = (id: string): TeamView =>
  teamView(snapshot.org, snapshot.teams.find((record) => record.team.id === id)!);
const adOf = (id: string) => {
  const { name: title, ad: text } = REQUISITIONS.find((requisition) => requisition.id === id)!;
  return { title, text };
};

describe('story 1: call-backs fail, calm explaining is loved', () => {
  it('says it straight, in the words of the wireframe', () => {
    const { lines } = sayItStraight(viewOf('service-desk-north'), 'en')!;
    expect(lines[0]).toMatch(
      /^You’ll make promises that other teams have to keep\. About one in (five|six) comments says that a promised call-back did not come\.$/,
    );
    expect(lines[1]).toBe('Fridays are busiest: about 1.4 times an average day.');
    expect(lines[2]).toBe('What customers thank this team for most: calm explaining.');
  });

  it('is told from the other teams by what its customers write, never by much that all of them write', () => {
    const wordsOf = (id: string) => {
      const { themes } = viewOf(id);
      return themes.state === 'shown' ? themes.terms.map(({ term }) => term) : [];
    };
    expect(wordsOf('service-desk-north')).toContain('call back');
    for (const id of ['heating-north', 'installations-north', 'showrooms'])
      expect(wordsOf(id)).not.toContain('call back');
  });

  it('asks for promises, explaining, what is trained, what is handed over, and what is new', () => {
    const kit = questionKit(viewOf('service-desk-north'), { id: '42' }, 'en');
    expect(kit.code).toBe('SDN-2026Q3-2');
    expect(kit.questions.map(({ id }) => id)).toEqual([
      'call-back-1',
      'call-back-add',
      'explaining-1',
      'knowledge-1',
      'any-handover',
      'any-add',
    ]);
    expect(kit.questions.map(({ kind }) => kind).slice(3, 5)).toEqual(['trainable', 'trainable']);
  });

  it('puts what is trained on the onboarding list, with whom to meet', () => {
    const list = onboardingList(viewOf('service-desk-north'), 'en');
    expect(list.learn.map(({ week, what }) => `${week} ${what}`)).toContain('2 Knowledge');
    expect(list.meet.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['Dispatch', 'Workforce Planning']),
    );
  });

  it('stays silent on what is not planted: Plumbing North', () => {
    const view = viewOf('plumbing-north');
    const kit = questionKit(view, { id: '1' }, 'en');
    expect(kit.questions.some(({ id }) => id.startsWith('call-back'))).toBe(false);
    expect(checkAd(adOf('42'), view, 'en').hints.some(({ kind }) => kind === 'promise')).toBe(false);
  });
});

describe('story 3: loud but harmless', () => {
  it('names it with its lever and owner', () => {
    const line = leverAdvice(viewOf('service-desk-north'), 'en').lines.find(
      ({ view }) => view.theme.id === 'waiting',
    );
    expect(line).toMatchObject({ name: 'Long time on hold', lever: 'staff it', owner: 'Workforce Planning' });
  });

  it('has no hold question in any kit', () => {
    for (const { id } of release.teams.teams) {
      const text = kitAsText(questionKit(viewOf(id), { id: '1' }, 'en'));
      expect(text).not.toMatch(/on hold|waiting for staff/i);
    }
  });
});

describe('story 5: the cause is inside', () => {
  it('asks and teaches nothing of appointments at Repairs East', () => {
    const view = viewOf('repairs-east');
    expect(jobAdvice(view, 'en').insideFirst[0]?.owner).toBe('Dispatch');
    expect(
      questionKit(view, { id: '52' }, 'en').questions.some(({ id }) => id.startsWith('appointment')),
    ).toBe(false);
    expect(onboardingList(view, 'en').learn).toEqual([]);
    expect(onboardingList(view, 'en').meet[0]?.what).toBe('Dispatch');
  });
});

describe('story 9: the same wound outside and inside', () => {
  it('is named at the department of Service Desk North, for customers and applicants', () => {
    const advice = applicantsAdvice(viewOf('service-desk-north'), 'en');
    expect(advice.department).toBe('Customer Service');
    expect(advice.wounds.map(({ sentence }) => sentence)).toEqual([
      'Customers say the same: nobody calls back.',
    ]);
    expect(advice.promises[0]).toMatchObject({ broken: ['customers', 'applicants'] });
  });

  it('counts applicants by department, never below', () => {
    const departments = new Set(
      release.teams.teams
        .filter(({ id }) => snapshot.teams.find((t) => t.team.id === id)!.team.path.length <= 1)
        .map(({ name }) => name),
    );
    for (const record of snapshot.teams)
      if (record.candidates) expect(departments).toContain(record.candidates.department);
  });
});

describe('story 10: an ad promises what fails', () => {
  it('gives two hints for requisition 42', () => {
    const check = checkAd(adOf('42'), viewOf('service-desk-north'), 'en');
    expect(check.hints).toHaveLength(2);
    expect(check.hints[0]).toMatchObject({
      kind: 'promise',
      quote: { text: 'We call back within two hours' },
      suggestion: 'You see every call-back through, and let people know early if it’s delayed.',
    });
    expect(check.hints[1]).toMatchObject({ kind: 'praise', theme: 'explaining' });
    expect([check.qualifications, check.behaviours]).toEqual([14, 1]);
  });

  it('has nothing to add to requisition 45', () => {
    const check = checkAd(adOf('45'), viewOf('showrooms-continent'), 'en');
    expect(check).toMatchObject({ nothingToAdd: true, hints: [], behaviours: 3, qualifications: 1 });
  });
});

describe('story 12: what was set aside for fairness', () => {
  it('carries no question, hint, line or item', () => {
    const view = viewOf('service-desk-west');
    expect(view.setAside.some).toBe(true);
    for (const language of ['en', 'de'] as const) {
      const said = JSON.stringify([
        questionKit(view, { id: '1' }, language),
        sayItStraight(view, language),
        onboardingList(view, language),
        leverAdvice(view, language).lines.map(({ name }) => name),
        checkAd(adOf('42'), view, language),
      ]);
      expect(said).not.toMatch(/accent|akzent|headscar|kopftuch|young|jung|girl|mädchen/i);
    }
  });
});

describe('all teams', () => {
  it('get the same kit on two seats, byte by byte, on one printed code', () => {
    const other = buildSnapshot(structuredClone(release));
    for (const { id } of release.teams.teams) {
      const again = teamView(other.org, other.teams.find((record) => record.team.id === id)!);
      for (const language of ['en', 'de'] as const)
        expect(kitAsHtml(questionKit(again, { id: '42' }, language))).toBe(
          kitAsHtml(questionKit(viewOf(id), { id: '42' }, language)),
        );
    }
  });
});
