import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { QuotesFile, TaxonomyFile, ThemesFile } from '../../core/release/schema.ts';
import { accessible, labelled } from './support/form.ts';
import { Stage } from './support/session.ts';
import { Station } from './support/station.ts';

/** What an analyst decides at the station, and what of it is in the folders that are published. */
const stage = new Stage();
let folder: string;

const SAID = [
  'Nobody called me back for a week',
  'Waited forty minutes on hold',
  'The box smelled of lemons',
  'Very friendly staff, thank you',
];

beforeAll(() => {
  folder = stage.folder();
  writeFileSync(
    join(folder, 'units.csv'),
    'name,parent,headcount\nAcme,,80\nNorth,Acme,30\nSouth,Acme,30\nTiny,Acme,3\n',
  );
  // Without a respondent a team's people are at most its largest month's answers.
  const rows = ['id,respondent,team,date,nps,audience,comment'];
  for (const [audience, n] of [
    ['customer', 96],
    ['employee', 48],
  ] as const)
    for (const team of ['North', 'South'])
      for (let i = 0; i < n; i++)
        rows.push(
          `${audience}-${team}-${i},${audience}-${team}-${i},${team},2026-${String(5 + (i % 6)).padStart(2, '0')}-1${i % 9},${[10, 2, 7, 9, 4][i % 5]},${audience},"${audience === 'employee' ? 'The roster is bad' : SAID[i % 4]}"`,
        );
  writeFileSync(join(folder, 'answers.csv'), rows.join('\n'));
});
afterAll(() => stage.close());

test('themes, corrections, quotes, minimums and readers are decided at the station and stand in the folders', async () => {
  const analyst = await stage.browser({ hosts: [] });
  const station = await Station.open(analyst);
  const { tab } = station;
  await station.import(/Teams/, join(folder, 'units.csv'));
  expect(await station.import(/Answers/, join(folder, 'answers.csv'))).toContain('288 of 288 rows imported');

  await tab.clickNamed(/^\d?Themes/);
  await tab.waitForText(/192 comments, theme set 1/);
  await accessible(tab);
  await tab.clickNamed(/Add a theme/);
  await tab.fill(await labelled(tab, 'Name (English)'), 'Smell');
  await tab.fill(await labelled(tab, 'Complaint or praise, depending on rating and wording'), 'lemon*');
  await accessible(tab);
  await tab.clickNamed(/Preview changes/);
  await tab.waitForText(/48 of 192 comments change their themes/);
  await accessible(tab);
  await tab.clickNamed(/Save and apply/);
  expect(await tab.waitForText(/theme set own-/)).toContain('Smell');

  await tab.clickNamed(/^Comments$/);
  await tab.fill(await labelled(tab, 'Words in the comment'), 'on hold');
  await tab.waitForText(/\n48 comments/);
  await accessible(tab);
  await tab.clickNamed(/^Correct$/);
  await tab.choose(await labelled(tab, 'Add a theme to this comment'), 'smell');
  await tab.clickNamed(/Save correction/);
  await tab.waitForText(/corrected by you/);
  await tab.clickNamed(/^Improve matching$/);
  await tab.waitForText(/1 correction so far; 50 are needed/);
  await accessible(tab);

  await tab.clickNamed(/^Quotes$/);
  // North is shown together with its head, and a quote is published only of a team that is shown by itself.
  await tab.choose(await labelled(tab, 'Team'), 'south');
  await tab.clickNamed(/Approve/);
  await tab.waitForText(/approved by you\b/);
  await accessible(tab);

  await tab.clickNamed(/^\d?Check$/);
  await tab.fill(await labelled(tab, 'Minimum comments for themes'), '14');
  const preview = await tab.waitForText(/at least 14 people/, 60_000);
  expect(preview).toContain('96 employee comments were discarded unread.');
  expect(preview).toContain('1 quote included.');
  expect(preview).toMatch(/Tiny|Fewer than|shown by/);
  await accessible(tab);

  await tab.clickNamed(/^\d?Publish/);
  await tab.clickNamed(/^Recruiters/);
  await accessible(tab);
  const files = await station.publishZip();
  const text = (path: string) => Buffer.from(files[path]!).toString('utf8');
  const of = (audience: string) => Object.keys(files).filter((path) => path.startsWith(`${audience}/`));
  const part = (audience: string, name: string) =>
    JSON.parse(text(of(audience).find((path) => path.startsWith(`${audience}/${name}.`))!)) as unknown;
  expect(of('hr').map(text).join()).toContain('"employee"');
  expect(of('recruiters').map(text).join()).not.toContain('"employee"');
  expect(Object.keys(files).filter((path) => path.includes('log'))).toEqual(['release-log.jsonl']);
  expect(text('release-log.jsonl').match(/"kind":"published"/g)).toHaveLength(2);
  for (const audience of ['hr', 'recruiters']) {
    expect(JSON.parse(text(`${audience}/manifest.json`))).toMatchObject({
      audience,
      thresholds: { respondents: 5, members: 5, comments: 14 },
    });
    expect(TaxonomyFile.parse(part(audience, 'taxonomy')).themes.map(({ id }) => id)).toContain('smell');
    const smell = ThemesFile.parse(part(audience, 'themes')).themes.filter(
      ({ node, theme }) => node === 'south' && theme === 'smell',
    );
    // Of 24 about lemons 9 came with a praising rating, too few to be shown; 24 about waiting are as corrected.
    expect(smell).toMatchObject([{ intent: 'complaint', comments: 15 + 24 }]);
    const { quotes } = QuotesFile.parse(part(audience, 'quotes'));
    expect(quotes).toHaveLength(1);
    expect(SAID).toContain(quotes[0]!.text);
  }
  const all = Object.values(files)
    .map((bytes) => Buffer.from(bytes).toString('utf8'))
    .join();
  expect(all).not.toContain('roster');
  expect(all).not.toContain('lemon*');

  await tab.clickNamed(/^\d?Check$/);
  await tab.waitForText(/Folder “recruiters”/);
  const log = await tab.waitForText(/Nothing new since the last update/, 60_000);
  expect(log).toContain('Folder “hr”');
  await station.close();
  await analyst.close();
});

test('the station works in one tab at a time, and goes over to the other one', async () => {
  const analyst = await stage.browser({ hosts: [] });
  const one = await Station.open(analyst);
  await one.import(/Teams/, join(folder, 'units.csv'));
  const other = await Station.openBeside(analyst);
  const told = await other.tab.waitForText(/“Prepare data” is open in another tab/);
  expect(told).not.toContain('Teams');
  await accessible(other.tab);
  await other.takeOver();
  await other.tab.waitForText(/4 teams/);
  expect(await other.import(/Answers/, join(folder, 'answers.csv'))).toContain('288 of 288 rows imported');
  await one.tab.waitForText(/“Prepare data” is open in another tab/);
  await other.close();
  await one.tab.waitForText(/4 teams/);
  await analyst.close();
});

test('files that are dropped on the page are read one after the other, and never replace it', async () => {
  const analyst = await stage.browser({ hosts: [] });
  const { tab } = await Station.open(analyst);
  const drop = (names: string[]) =>
    tab.evaluate((files) => {
      const dataTransfer = new DataTransfer();
      for (const name of files)
        dataTransfer.items.add(
          new File(['name,headcount\nNorth,12\nSouth,14\n'], name, { type: 'text/csv' }),
        );
      const dropped = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(dropped);
      return dropped.defaultPrevented;
    }, names);
  expect(await drop(['one.csv', 'two.csv'])).toBe(true);
  await tab.waitForText(/First rows of one\.csv/);
  await tab.waitForText(/One more file waits/);
  expect(await drop(['before.csv'])).toBe(true);
  await tab.waitForText(/First rows of before\.csv/);
  expect(await tab.waitForText(/more file/)).toMatch(/Open two\.csv/);
  await tab.clickNamed(/^Import$/);
  await tab.waitForText(/2 of 2 rows imported/);
  await tab.clickNamed(/Open two\.csv/);
  await tab.waitForText(/First rows of two\.csv/);
  await tab.clickNamed(/^\d?Publish$/);
  expect(await drop(['three.csv'])).toBe(true);
  expect(await tab.text()).not.toMatch(/three\.csv/);
});
