import { useEffect, useState } from 'react';
import type { JobResult } from '../../../core/station/intake/jobs.ts';
import type { QuoteSetup } from '../../../core/station/intake/quote-setup.ts';
import type { FoundComment } from '../../../core/station/intake/theme-jobs.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Checkbox, Select } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import type { StationSession } from '../session.ts';
import { useStationText } from '../text.ts';
import { reasonOf } from '../use-import.ts';
import { useThemeNames } from './names.ts';

const AT_ONCE = 15;

/** Which comments may be quoted: cleared one by one, hidden for good, or redacted ones let out as a whole. */
export function QuoteClearing({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t, format } = useStationText();
  const names = useThemeNames(session.themes.taxonomy.themes);
  const [team, setTeam] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const [found, setFound] = useState<{ total: number; comments: FoundComment[] }>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let current = true;
    session.comments({ text: '', theme: '', intent: '', team, quotable: true }, 0, shown).then(
      (next) => current && setFound(next),
      (error: unknown) => current && setProblem(reasonOf(error)),
    );
    return () => {
      current = false;
    };
  }, [session, team, shown]);
  const { cleared, hidden, redactedQuotes } = session.quotes;
  const change = (part: Partial<QuoteSetup>) => void session.changeQuotes(part).then(onChanged);
  const without = (list: readonly string[], id: string) => list.filter((one) => one !== id);
  const teams = new Map(session.setup.teams.map(({ id, name }) => [id, name]));
  return (
    <div className="cl-stack">
      <p>{t('quotes-lead')}</p>
      <Disclosure title={t('redacted-title')} open={redactedQuotes}>
        <RedactedQuotes session={session} onChange={(on) => change({ redactedQuotes: on })} />
      </Disclosure>
      <div className="st-form">
        <Select
          label={t('preview-team')}
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
      {problem ? <Notice tone="alert" live title={problem} /> : null}
      <p className="cl-quiet" role="status">
        {found
          ? t('quotes-found', { n: found.total, cleared: format.whole(cleared.length) })
          : t('comments-busy')}
      </p>
      <ul className="cl-stack">
        {found?.comments.map(({ id, text, language, team: about, unit, month, themes, clearedBySource }) => {
          const isHidden = hidden.includes(id);
          const isCleared = cleared.includes(id);
          return (
            <li key={id}>
              <article className="st-comment cl-stack" data-gap="m">
                <blockquote lang={language === 'other' ? undefined : language}>{text}</blockquote>
                <div className="cl-row">
                  <span className="cl-chip" data-look={isCleared ? 'firm' : 'quiet'}>
                    {isHidden
                      ? t('quote-hidden')
                      : isCleared
                        ? t('quote-cleared')
                        : clearedBySource
                          ? t('quote-by-source')
                          : redactedQuotes
                            ? t('quote-by-switch')
                            : t('quote-stays')}
                  </span>
                  <span className="cl-quiet cl-small">
                    {t('quote-where', {
                      team: (about && teams.get(about)) ?? unit,
                      month: format.month(month),
                      theme: names(themes[0]!.theme),
                    })}
                  </span>
                </div>
                {isHidden ? null : (
                  <div className="cl-row">
                    <Button
                      aria-pressed={isCleared}
                      onClick={() => change({ cleared: isCleared ? without(cleared, id) : [...cleared, id] })}
                    >
                      {isCleared ? t('quote-take-back') : t('quote-clear')}
                    </Button>
                    <Button
                      look="alert"
                      onClick={() => change({ cleared: without(cleared, id), hidden: [...hidden, id] })}
                    >
                      {t('quote-hide')}
                    </Button>
                  </div>
                )}
              </article>
            </li>
          );
        })}
      </ul>
      {found && found.total > shown ? (
        <div>
          <Button look="soft" onClick={() => setShown(shown + AT_ONCE)}>
            {t('show-more', { n: Math.min(AT_ONCE, found.total - shown) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The administrator's switch; what it would let out is seen before it can be set. */
function RedactedQuotes({ session, onChange }: { session: StationSession; onChange: (on: boolean) => void }) {
  const { t } = useStationText();
  const [seen, setSeen] = useState<JobResult<'redacted-quotes'>>();
  const [problem, setProblem] = useState<string>();
  const { redactedQuotes } = session.quotes;
  const teams = new Map(session.setup.teams.map(({ id, name }) => [id, name]));
  return (
    <section className="cl-stack" data-gap="m">
      <p>{t('redacted-lead')}</p>
      {problem ? <Notice tone="alert" live title={problem} /> : null}
      {seen ? (
        <Table
          caption={t('redacted-examples', { n: seen.total })}
          columns={[
            { id: 'text', head: t('comment'), cell: (one) => one.text },
            { id: 'team', head: t('preview-team'), cell: (one) => teams.get(one.team) ?? one.team },
          ]}
          rows={seen.examples}
          rowKey={(_, index) => String(index)}
        />
      ) : null}
      {seen || redactedQuotes ? (
        <Checkbox
          label={t('redacted-on')}
          help={t('redacted-on-help')}
          checked={redactedQuotes}
          onChange={(event) => onChange(event.target.checked)}
        />
      ) : (
        <div>
          <Button
            onClick={() =>
              session.redactedQuotes().then(setSeen, (error: unknown) => setProblem(reasonOf(error)))
            }
          >
            {t('redacted-preview')}
          </Button>
        </div>
      )}
    </section>
  );
}
