import { useEffect, useRef, useState } from 'react';
import type { ScoreView, TeamLine, TeamView } from '../../core/model/team-view.ts';
import { rangeText, scoreText } from '../../core/texts/figures.ts';
import { Section } from '../team/card.tsx';
import { leadText } from '../team/figures.ts';
import { bucketWindow } from '../team/windows.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { saveFile } from '../ui/save-file.ts';
import { type Column, Table } from '../ui/table.tsx';
import { useUnitText } from './text.ts';

/** What a comparison needs beside the team itself. */
export interface CompareWith {
  /** Every team that may be seen. */
  lines: readonly TeamLine[];
  myTeams: readonly string[];
  teamView: (team: string) => Promise<TeamView | null>;
}

/** A column whose every word goes into the file too. */
interface TextColumn extends Column<TeamView> {
  head: string;
  cell: (row: TeamView) => string;
}

/** As many teams as a table beside a page can be read with; each is asked for by itself. */
const MOST = 12;
/** Half-years that a row shows: this one and the three before. */
const PERIODS = 4;

/** Teams right beside `view` in the tree, itself among them. */
function siblingsOf(view: TeamView, lines: readonly TeamLine[]): string[] {
  const own = lines.find(({ id }) => id === view.team.id);
  const above = own?.path.join('\u0000');
  return own && own.path.length > 0
    ? lines.filter(({ path }) => path.join('\u0000') === above).map(({ id }) => id)
    : [view.team.id];
}

/** A score in one half-year, with its range; why not, where there is none. */
function usePeriod(): (score: ScoreView | undefined, bucket: string) => string {
  const texts = useUnitText();
  return (score, bucket) => {
    if (score?.state !== 'shown') return '–';
    const point = score.trend.find((one) => one.bucket === bucket);
    if (point?.value === undefined) return '–';
    const figure = scoreText(score.measure, point.value, texts);
    return point.low === undefined || point.high === undefined
      ? figure
      : texts.t('figure.interval', {
          figure,
          range: rangeText(score.measure, { low: point.low, high: point.high }, texts),
        });
  };
}

/** Teams half-year by half-year, sorted by name and never as a ranking; employees beside, and as a file. */
export function Compare({
  view,
  lines,
  myTeams,
  teamView,
  lead = false,
}: CompareWith & {
  view: TeamView;
  /** Somebody came for this: it is brought into sight. */
  lead?: boolean;
}) {
  const texts = useUnitText();
  const { t, format, foreign, local } = texts;
  const period = usePeriod();
  const mine = [...new Set([view.team.id, ...myTeams])];
  const siblings = siblingsOf(view, lines);
  const [choice, setChoice] = useState<'siblings' | 'mine'>(siblings.length > 1 ? 'siblings' : 'mine');
  const [others, setOthers] = useState<readonly TeamView[]>();
  const ids = (choice === 'mine' ? mine : siblings).slice(0, MOST).join('\n');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lead) place.current?.scrollIntoView({ block: 'start' });
  }, [lead]);
  useEffect(() => {
    let left = false;
    Promise.all(ids.split('\n').map((id) => teamView(id).catch(() => null))).then((answers) => {
      if (!left) setOthers(answers.filter((answer) => answer !== null));
    });
    return () => {
      left = true;
    };
  }, [ids, teamView]);

  const rows = [...(others ?? [])].sort((a, b) => a.team.name.localeCompare(b.team.name));
  const customers = rows.flatMap(({ customers }) => (customers.state === 'shown' ? [customers] : []));
  const buckets = [...new Set(customers.flatMap(({ trend }) => trend.map(({ bucket }) => bucket)))]
    .sort()
    .slice(-PERIODS);
  const employees = rows.some((row) => row.employees?.state === 'shown');
  const complaintOf = (row: TeamView) => {
    const first = row.themes.state === 'shown' ? row.themes.complaints[0] : undefined;
    return first ? foreign(local(first.theme.complaint ?? first.theme.name)) : '–';
  };
  const columns: TextColumn[] = [
    { id: 'team', head: t('compare.team'), cell: (row) => row.team.name },
    ...buckets.map((bucket) => ({
      id: bucket,
      head: format.window(bucketWindow(bucket)),
      number: true,
      cell: (row: TeamView) => period(row.customers, bucket),
    })),
    ...(employees
      ? [
          {
            id: 'employees',
            head: t('audience.employee'),
            number: true,
            cell: (row: TeamView) =>
              row.employees?.state === 'shown' ? leadText(row.employees, texts).whole : '–',
          },
        ]
      : []),
    { id: 'complaint', head: t('compare.complaint'), cell: complaintOf },
  ];
  const save = () => {
    // Spreadsheets take a cell that begins so for a formula; a figure loses its plus, a name is marked as text.
    const cell = (text: string) =>
      `"${text
        .replace(/^\+(?=\d)/, '')
        .replace(/^(?=[=+@\t\r-])/, "'")
        .replaceAll('"', '""')}"`;
    const csv = [
      columns.map(({ head }) => head),
      ...rows.map((row) => columns.map(({ cell: text }) => text(row))),
    ]
      .map((line) => line.map(cell).join(','))
      .join('\r\n');
    saveFile(`${view.team.id}-compare.csv`, 'text/csv;charset=utf-8', [`\uFEFF${csv}\r\n`]);
  };
  return (
    <div ref={place}>
      <Section title={t('compare.title')}>
        <div className="cl-stack" data-gap="m">
          {siblings.length > 1 && mine.length > 1 ? (
            <Select
              label={t('compare.with')}
              value={choice}
              onChange={(event) => setChoice(event.currentTarget.value as typeof choice)}
              options={[
                { value: 'siblings', label: t('compare.siblings') },
                { value: 'mine', label: t('compare.mine') },
              ]}
            />
          ) : null}
          {others && rows.length < 2 ? <p className="cl-quiet">{t('compare.none')}</p> : null}
          {rows.length > 1 ? (
            <>
              <Table
                caption={t('compare.note')}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.team.id}
              />
              <div>
                <Button look="bare" icon="file" onClick={save}>
                  {t('compare.csv')}
                </Button>
              </div>
            </>
          ) : null}
        </div>
      </Section>
    </div>
  );
}
