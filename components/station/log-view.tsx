import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { OTHER_THEME } from '../../core/model/theme.ts';
import { LOG_FILE } from '../../core/station/intake/log-file.ts';
import type { LogLine } from '../../core/station/intake/log-lines.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { FileButton } from '../ui/file.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Table } from '../ui/table.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { reasonOf } from './use-import.ts';
import { usePeriod } from './use-period.ts';

type Figures = Extract<LogLine, { kind: 'figures' }>;
type Row = { at: string; what: string; about: string; how: ReactNode };
type Said = { tone: 'good' | 'alert'; text: string };

const AT_ONCE = 100;

/** The release log as a list that people can read, of all teams or one; saved, and read in again. */
export function LogView({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t, format } = useStationText();
  const [log, setLog] = useState<{ total: number; lines: LogLine[] }>();
  const [team, setTeam] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const [said, setSaid] = useState<Said>();
  const look = useCallback(
    () =>
      session
        .log(team, shown)
        .then(setLog, (error: unknown) => setSaid({ tone: 'alert', text: reasonOf(error) })),
    [session, team, shown],
  );
  useEffect(() => void look(), [look]);
  const rows = useRows(log?.lines ?? [], session);
  const takeIn = async (file: File) => {
    try {
      const became = await session.importLog(await file.text());
      setSaid({ tone: became === 'contradicts' ? 'alert' : 'good', text: t(`log-${became}`) });
      await look();
      onChanged();
    } catch (error) {
      setSaid({ tone: 'alert', text: reasonOf(error) });
    }
  };
  if (!log) return null;
  const isEmpty = log.total === 0 && team === '';
  return (
    <section className="cl-stack st-screen">
      <h3>{t('log-title')}</h3>
      <p>{t('log-lead')}</p>
      {said ? <Notice tone={said.tone} live title={said.text} /> : null}
      <div className="cl-row">
        <Button
          icon="file"
          disabled={isEmpty}
          onClick={() =>
            session.exportLog().then(
              (text) => saveFile(LOG_FILE, 'application/jsonl', [text]),
              (error: unknown) => setSaid({ tone: 'alert', text: reasonOf(error) }),
            )
          }
        >
          {t('publish-log')}
        </Button>
        <FileButton accept=".jsonl" onFile={(file) => void takeIn(file)}>
          {t('log-import')}
        </FileButton>
      </div>
      {isEmpty ? (
        <p className="cl-quiet">{t('log-empty')}</p>
      ) : (
        <>
          <div className="st-form">
            <Select
              label={t('log-filter')}
              value={team}
              onChange={(event) => {
                setTeam(event.target.value);
                setShown(AT_ONCE);
              }}
              options={[
                { value: '', label: t('log-all') },
                ...session.setup.teams.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </div>
          <Table
            caption={t('log-table', { n: log.total })}
            columns={[
              { id: 'what', head: t('log-what'), cell: (row) => row.what },
              { id: 'about', head: t('changes-period'), cell: (row) => row.about },
              { id: 'how', head: t('log-how'), cell: (row) => row.how },
              { id: 'at', head: t('log-when'), cell: (row) => `${format.day(row.at)} ${row.at.slice(0, 4)}` },
            ]}
            rows={rows}
            rowKey={(_, index) => String(index)}
          />
          {log.total > shown ? (
            <div>
              <Button look="soft" onClick={() => setShown(shown + AT_ONCE)}>
                {t('show-more', { n: log.total - shown })}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}

/** Lines of the log in words. */
function useRows(lines: readonly LogLine[], session: StationSession): Row[] {
  const { t, format, local } = useStationText();
  const period = usePeriod();
  const names = new Map(session.setup.teams.map(({ id, name }) => [id, name]));
  const themes = new Map(session.themes.taxonomy.themes.map((theme) => [theme.id, local(theme.name)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const who = ({ audience, lane }: Pick<Figures, 'audience' | 'lane'>) =>
    lane === 'public' ? `${t(`audience-${audience}`)}, ${t('preview-public')}` : t(`audience-${audience}`);
  const subject = (entry: Figures) => {
    const about = entry.subject;
    switch (about.what) {
      case 'scores':
        return about.split
          ? t('log-split', {
              measure: about.measure.toUpperCase(),
              by: t(`split-${about.split.by}`),
              value: about.split.value,
            })
          : t('log-scores', { measure: about.measure.toUpperCase() });
      case 'theme':
        return t('log-theme', {
          theme: about.theme === OTHER_THEME ? t('theme-other') : (themes.get(about.theme) ?? about.theme),
          intent: t(`intent-${about.intent}`),
        });
      case 'term':
        return t('log-term', { term: about.term });
      case 'comments':
        return t('log-comments');
      default:
        return t('log-set-aside');
    }
  };
  const figures = ({ groups, units, least, team }: Figures): ReactNode => {
    if (!team) return t('log-groups', { n: groups, units: format.whole(units), least: format.whole(least) });
    if (team.alone) return t('log-alone');
    return team.others.length === 0
      ? t('log-in-total')
      : t('together-with', { teams: format.list(team.others.map(nameOf)) });
  };
  return lines.map((entry): Row => {
    const { at } = entry;
    switch (entry.kind) {
      case 'figures':
        return {
          at,
          what: `${who(entry)}: ${subject(entry)}`,
          about: period(entry.bucket),
          how: figures(entry),
        };
      case 'published':
        return {
          at,
          what: t('log-published', { folder: entry.folder }),
          about: format.month(entry.through),
          how: t('log-cells', {
            n: entry.cells,
            audiences: format.list(entry.audiences.map((audience) => t(`audience-${audience}`))),
            units: entry.units.length === 0 ? t('log-all-units') : format.list(entry.units.map(nameOf)),
            release: entry.release,
          }),
        };
      case 'revised':
        return {
          at,
          what: `${who(entry)}: ${entry.measure.toUpperCase()}`,
          about: period(entry.bucket),
          how: t('log-revised', { n: entry.respondents }),
        };
      case 'closed':
        return {
          at,
          what: `${who(entry)}: ${entry.measure?.toUpperCase() ?? t('log-comments')}`,
          about: period(entry.period),
          how: t('log-closed'),
        };
      case 'set-aside':
        return {
          at,
          what: t('log-set-aside'),
          about: period(entry.period),
          how:
            entry.teams.length === 0
              ? t('log-none')
              : t('log-set-aside-where', {
                  teams: format.list(
                    entry.teams.map(({ team, count }) =>
                      count === undefined ? nameOf(team) : `${nameOf(team)}: ${format.whole(count)}`,
                    ),
                  ),
                }),
        };
      default:
        return {
          at,
          what: t('log-started'),
          about: format.month(entry.periodStart),
          how: t('log-started-how'),
        };
    }
  });
}
