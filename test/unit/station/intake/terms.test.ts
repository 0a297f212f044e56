import { expect, test } from 'vitest';
import { NPS } from '../../../../core/model/measure.ts';
import type { Response } from '../../../../core/model/response.ts';
import { CompanySettings, Thresholds } from '../../../../core/model/settings.ts';
import { Team } from '../../../../core/model/team.ts';
import { ThemesFile } from '../../../../core/release/schema.ts';
import { ownCells } from '../../../../core/station/intake/own-cells.ts';
import { makeRelease } from '../../../../core/station/intake/publish.ts';
import { folderFor } from '../../../../core/station/intake/readers.ts';
import { memoryStore } from '../../../../core/station/intake/store.ts';
import { storedAnswers } from '../../../../core/station/intake/stored-answers.ts';
import { takeIn } from '../../../../core/station/intake/take-in.ts';
import { commentReader } from '../../../../core/station/themes/read-comment.ts';
import { COMMON_WORDS } from '../../../../core/station/themes/rules/common-words.ts';
import { answer, counting, pages } from './answers.ts';

const TEAMS = ['a', 'b'].map((id) => Team.parse({ id, name: id, parent: 'top', headcount: 30 }));
TEAMS.unshift(Team.parse({ id: 'top', name: 'Top', headcount: 60 }));

function say(unit: string, comment: string, n: number, more: Partial<Response> = {}): Response[] {
  return Array.from({ length: n }, (_, i) =>
    answer(`${unit} ${comment} ${more.audience ?? ''} ${i}`, { unit, comment, rating: i % 11, ...more }),
  );
}

async function termsOf(responses: Response[], published: string[] = []): Promise<ThemesFile['terms']> {
  const store = memoryStore();
  const reader = commentReader();
  await takeIn(pages({ responses, cursor: '' }), { store, reader, count: counting });
  const { cells } = await ownCells(store, (unit) => unit, '2026-10', counting);
  const thresholds = Thresholds.parse({});
  const { terms, distinct } = await storedAnswers(store).details((unit) => unit, '2026-10', {
    minimum: thresholds.comments,
    published: new Set(published),
  });
  const { folders } = await makeRelease({
    teams: TEAMS,
    cells,
    terms,
    distinct,
    measures: [NPS],
    taxonomy: { version: reader.version, themes: reader.themes },
    pins: [],
    requisitions: [],
    quotes: [],
    contacts: [],
    settings: CompanySettings.parse({ periodStart: '2026-05' }),
    thresholds,
    log: [],
    organisation: 'Test',
    folders: [folderFor('hr')],
    timeZone: 'UTC',
    through: '2026-10',
    now: '2026-11-03T08:00:00Z',
    sample: false,
  });
  const { files, manifest } = folders[0]!;
  const path = manifest.files.find((file) => file.name === 'themes')!.path;
  return ThemesFile.parse(JSON.parse(new TextDecoder().decode(files.get(path)!))).terms;
}

test('a word is told where ten people used it and ten did not, and nowhere else', async () => {
  const terms = await termsOf([
    ...say('a', 'the invoice was wrong', 14),
    ...say('a', 'they were late', 12),
    ...say('b', 'the invoice was wrong', 9),
    ...say('b', 'they were late', 30),
  ]);
  expect(terms.filter(({ node, term }) => node === 'a' && term === 'invoice')).toMatchObject([
    { documents: 14 },
  ]);
  // Nine in b, and what b could be worked out from.
  expect(terms.filter(({ node, term }) => node !== 'a' && term === 'invoice')).toEqual([]);
});

test('many comments of few people tell no word', async () => {
  const one = say('a', 'the invoice was wrong', 30).map((response, i) => ({
    ...response,
    respondent: `p${i % 4}`,
  }));
  const terms = await termsOf([...one, ...say('a', 'they were late', 30)]);
  expect(terms.some(({ term }) => term === 'invoice')).toBe(false);
});

test.each([
  ['thanks to gregor', 'gregor'],
  ['ask for müller', 'mueller'],
  ['siobhan was quick', 'siobhan'],
  ['xanthippopolous knows', 'xanthippopolous'],
  ['grace helped', 'grace'],
])('no name becomes a word, however many write it: "%s"', async (comment, name) => {
  const terms = await termsOf([...say('a', comment, 40), ...say('a', 'the invoice was wrong', 40)]);
  expect(terms.map(({ term }) => term)).toContain('invoice');
  expect(terms.map(({ term }) => term)).not.toContain(name);
});

test('employees are not counted, nor what touches a protected trait', async () => {
  const terms = await termsOf([
    ...say('a', 'the invoice was wrong', 40),
    ...say('a', 'the roster is awful', 40, { audience: 'employee' }),
    ...say('a', 'her foreign accent was terrible', 40),
  ]);
  for (const word of ['roster', 'awful', 'accent', 'foreign'])
    expect(terms.map(({ term }) => term)).not.toContain(word);
});

const PLENTY = [
  ...say('a', 'the wrong invoice came', 20),
  ...say('a', 'this invoice was fine', 20),
  ...say('a', 'nobody called me back', 20),
  ...say('a', 'they were late', 40),
  ...say('b', 'they were late', 40),
];

test('words that belong together are one term, and each is counted where it stands alone', async () => {
  const terms = (await termsOf(PLENTY)).filter(({ node }) => node === 'a');
  const of = (name: string) => terms.find(({ term }) => term === name)?.documents;
  expect(of('wrong invoice')).toBe(20);
  expect(of('called back')).toBe(20);
  // Not forty: twenty less the other would be those who said it otherwise.
  expect(of('invoice')).toBe(20);
  expect(of('wrong')).toBeUndefined();
  expect(of('called')).toBeUndefined();
});

test('of many words those are told by which a team is told from the others', async () => {
  const common = COMMON_WORDS.en.filter((word) => /^[a-z]{5,}$/.test(word));
  const words = common.filter((_, i) => i % 5 === 0).slice(0, 80);
  const both = words.flatMap((word) => [
    ...say('a', `it was ${word}`, 15),
    ...say('b', `it was ${word}`, 15),
  ]);
  const terms = await termsOf([
    ...both,
    ...say('a', 'the invoice', 12),
    ...say('b', 'they were late', 40),
    ...say('a', 'they were late', 40),
  ]);
  expect(terms.filter(({ node }) => node === 'a').map(({ term }) => term)).toContain('invoice');
});

test('no phrase is told with a word that was published before, and a published phrase stays one', async () => {
  const names = async (published: string[]) =>
    new Set((await termsOf(PLENTY, published)).map(({ term }) => term));
  const before = await names(['invoice']);
  expect(before.has('wrong invoice')).toBe(false);
  expect(before.has('called back')).toBe(true);
  const few = [...say('a', 'the wrong invoice came', 12), ...say('a', 'they were late', 40)];
  const told = async (published: string[]) =>
    new Set((await termsOf(few, published)).map(({ term }) => term));
  expect((await told([])).has('wrong invoice')).toBe(false);
  expect((await told(['wrong invoice'])).has('wrong invoice')).toBe(true);
});

test.each([
  ['grace period ended', 'grace'],
  ['hope helped quickly', 'hope'],
  ['gregor boiler repairs', 'gregor'],
  ['service without accent', 'accent'],
])('no phrase holds a name or a protected trait: "%s"', async (comment, word) => {
  const terms = await termsOf([...PLENTY, ...say('a', comment, 40)]);
  expect(terms.map(({ term }) => term)).toContain('wrong invoice');
  expect(terms.filter(({ term }) => term.split(' ').includes(word))).toEqual([]);
});
