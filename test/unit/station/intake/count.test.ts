import { expect, test } from 'vitest';
import type { Response } from '../../../../core/model/response.ts';
import { Team } from '../../../../core/model/team.ts';
import { ChunkBuilder } from '../../../../core/station/intake/chunk.ts';
import { count } from '../../../../core/station/intake/count.ts';
import { ownCells } from '../../../../core/station/intake/own-cells.ts';
import { memoryStore } from '../../../../core/station/intake/store.ts';
import { takeIn } from '../../../../core/station/intake/take-in.ts';
import { teamMatcher } from '../../../../core/station/intake/team-map.ts';
import { commentReader } from '../../../../core/station/themes/read-comment.ts';
import { answer, counting, pages } from './answers.ts';

const none = { state: 'none' } as const;
function chunkOf(...responses: Response[]) {
  const builder = new ChunkBuilder('s', 'North', '2026-05');
  for (const response of responses) builder.upsert(response, none);
  return builder.build();
}

test('of one respondent only the latest answer of the month counts, per audience and measure', () => {
  const { scores } = count(
    [
      chunkOf(
        answer('1', { respondent: 'a', date: '2026-05-20', rating: 10 }),
        answer('2', { respondent: 'a', date: '2026-05-03', rating: 0 }),
        answer('3', { respondent: 'a', date: '2026-05-20', rating: 5 }),
        answer('4', { respondent: 'a', audience: 'colleague', rating: 1 }),
        answer('5', { rating: 7 }),
        answer('6', { rating: 7 }),
      ),
    ],
    counting,
  );
  expect(scores).toEqual([
    expect.objectContaining({
      audience: 'customer',
      counts: [0, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0],
      respondents: 3,
    }),
    expect.objectContaining({ audience: 'colleague', counts: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] }),
  ]);
});

test('counts margins by channel and by segment, never the cross', () => {
  const { scores } = count(
    [chunkOf(answer('1', { channel: 'phone', segment: 'new' }), answer('2', { channel: 'chat' }))],
    counting,
  );
  expect(scores.map((cell) => [cell.split, cell.respondents])).toEqual([
    [undefined, 2],
    [{ by: 'channel', value: 'phone' }, 1],
    [{ by: 'segment', value: 'new' }, 1],
    [{ by: 'channel', value: 'chat' }, 1],
  ]);
});

test('public posts are a lane of their own, with their days', () => {
  const { scores, publicDays } = count(
    [chunkOf(answer('1'), answer('2', { lane: 'public', date: '2026-05-03' }))],
    counting,
  );
  expect(scores.map((cell) => cell.lane)).toEqual(['survey', 'public']);
  expect(publicDays).toEqual([{ date: '2026-05-03', posts: 1 }]);
});

test('two units of one team are counted together: a respondent of both counts once', async () => {
  const store = memoryStore();
  await takeIn(
    pages({
      responses: [
        answer('1', { unit: 'North', respondent: 'a' }),
        answer('2', { unit: 'Desk North', respondent: 'a', date: '2026-05-11', rating: 3 }),
        answer('3', { unit: 'Elsewhere' }),
        answer('4', { unit: 'North', date: '2026-06-01' }),
      ],
      cursor: '',
    }),
    { store, reader: commentReader(), count: counting },
  );
  const teams = [Team.parse({ id: 'north', name: 'Service Desk North', aliases: ['North', 'Desk North'] })];
  const own = await ownCells(store, teamMatcher(teams), '2026-05', counting);
  expect(own.cells.scores).toEqual([
    expect.objectContaining({
      node: 'north',
      bucket: '2026-05',
      respondents: 1,
      counts: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
    }),
  ]);
  expect(own).toMatchObject({
    unmapped: [{ unit: 'Elsewhere', records: 1 }],
    later: 1,
    months: ['2026-05'],
  });
});

test('a unit means a team by id, alias, code or name; two teams of one name mean neither', () => {
  const teams = [
    Team.parse({ id: 'a', name: 'Kälte & Klima', codes: ['4711'] }),
    Team.parse({ id: 'b', name: 'Repairs' }),
    Team.parse({ id: 'c', name: 'repairs' }),
  ];
  const teamOf = teamMatcher(teams, { Odd: 'b', Nobody: null, Gone: 'not-a-team' });
  expect(
    ['a', 'KAELTE und', 'Kaelte and Klima', '4711', 'Repairs', 'Odd', 'Nobody', 'Gone'].map(teamOf),
  ).toEqual(['a', undefined, 'a', 'a', undefined, 'b', undefined, undefined]);
});
