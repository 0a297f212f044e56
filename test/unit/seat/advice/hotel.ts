import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TeamView } from '../../../../core/model/team-view.ts';
import { publishedViews } from './sample.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..', '..');

const UNITS = `id,name,parent,headcount,serves,serves teams,line of sight
marram,Marram Hotels,,190,customers,,
guests,Guest Services,marram,74,customers,,
front-desk,Front Desk,guests,40,customers,,
restaurant,Restaurant,guests,34,customers,,
back,Back of House,marram,116,colleagues,guests,
housekeeping,Housekeeping,back,92,colleagues,front-desk,the room is not ready at three
laundry,Laundry,back,24,colleagues,housekeeping,there are no towels
`;

const WORK = {
  targets: [
    {
      id: 'rooms-an-hour',
      teams: ['front-desk'],
      text: { en: '9 check-ins an hour', de: '9 Anreisen pro Stunde' },
      kind: 'speed',
      guarded: false,
    },
  ],
  promises: [
    { id: 'spotless', text: { en: 'Spotless rooms', de: 'Makellose Zimmer' }, theme: 'cleanliness' },
    { id: 'smile', text: { en: 'A warm welcome', de: 'Ein herzlicher Empfang' }, theme: 'staff' },
  ],
  insideCauses: [
    {
      team: 'front-desk',
      theme: 'cleanliness',
      cause: { en: 'the housekeepers’ round', de: 'die Runde der Hausdamen' },
      owner: 'housekeeping',
      count: 18,
      of: 40,
    },
  ],
  obstacles: [
    {
      id: 'no-linen',
      team: 'housekeeping',
      label: { en: 'waiting for linen', de: 'Warten auf Wäsche' },
      owner: 'laundry',
      count: 31,
      of: 70,
    },
  ],
};

/** A small company of another trade, which rates by stars and has its own themes, published by the real command. */
export async function hotelViews(): Promise<ReadonlyMap<string, TeamView>> {
  const folder = mkdtempSync(join(tmpdir(), 'customer-lens-hotel-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  try {
    await promisify(execFile)(
      process.execPath,
      [
        join(ROOT, 'tools', 'publish.ts'),
        ...['--units', write('units.csv', UNITS)],
        ...['--responses', write('stars.csv', stars())],
        ...['--work', write('work.json', JSON.stringify(WORK))],
        ...['--pack', 'hotel'],
        ...['--out', join(folder, 'release')],
        ...['--through', '2026-10'],
        ...['--now', '2026-11-03T08:00:00Z'],
      ],
      { cwd: folder, maxBuffer: 1 << 24 },
    );
    return publishedViews(join(folder, 'release'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A half-year of guests: dirty rooms cost the front desk, its welcome earns; the restaurant is plain. */
function stars(): string {
  const rows = ['id,date,team,audience,csat 1-5,respondent,comment'];
  let id = 0;
  const add = (team: string, audience: string, rating: number, times: number, comment: string) => {
    for (let i = 0; i < times; i++, id++)
      rows.push(
        `${id},2026-${String(5 + (id % 6)).padStart(2, '0')}-${String(1 + (id % 27)).padStart(2, '0')},${team},${audience},${rating},G${id},${comment}`,
      );
  };
  add('Front Desk', 'customer', 1, 24, 'The room was filthy and the bathroom dirty.');
  add('Front Desk', 'customer', 2, 16, 'Dirty sheets and dust everywhere.');
  add('Front Desk', 'customer', 5, 70, 'Friendly staff and a warm welcome.');
  add('Front Desk', 'customer', 4, 60, 'All fine.');
  add('Front Desk', 'customer', 5, 50, '');
  add('Restaurant', 'customer', 4, 40, '');
  add('Restaurant', 'customer', 3, 30, '');
  add('Front Desk', 'employee', 3, 30, '');
  return `${rows.join('\n')}\n`;
}
