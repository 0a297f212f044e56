import { useCallback, useEffect, useState } from 'react';
import { type Intent, Intent as IntentEnum, OTHER_THEME } from '../../../core/model/theme.ts';
import type { CommentFilter, FoundComment } from '../../../core/station/intake/theme-jobs.ts';
import type { ThemeMention } from '../../../core/station/themes/classify.ts';
import { correctionKey, withCorrection } from '../../../core/station/themes/corrections.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { StationSession } from '../session.ts';
import { useStationText } from '../text.ts';
import { reasonOf } from '../use-import.ts';
import { useThemeNames } from './names.ts';
import { WithReasons } from './with-reasons.tsx';

const AT_ONCE = 15;
const SETTLE_MS = 250;
const INTENTS: readonly Intent[] = IntentEnum.options;
const EVERYTHING: CommentFilter = { text: '', theme: '', intent: '', team: '', quotable: false };

/** Redacted comments with their themes and the words that decided; what is wrong is corrected. */
export function CommentBrowser({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t, format } = useStationText();
  const { taxonomy } = session.themes;
  const names = useThemeNames(taxonomy.themes);
  const [filter, setFilter] = useState(EVERYTHING);
  const [shown, setShown] = useState(AT_ONCE);
  const [found, setFound] = useState<{ total: number; comments: FoundComment[] }>();
  const [reasons, setReasons] = useState<ReadonlyMap<string, ThemeMention[]>>(new Map());
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      session.comments(filter, 0, shown).then(
        (next) => current && setFound(next),
        (error: unknown) => current && setProblem(reasonOf(error)),
      );
    }, SETTLE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [session, filter, shown]);
  const { themes } = session;
  const comments = found?.comments;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other themes find other reasons.
  useEffect(() => {
    let current = true;
    if (comments)
      session.reasons(comments).then(
        (next) => current && setReasons(new Map(next.map((one, i) => [comments[i]!.id, one]))),
        (error: unknown) => current && setProblem(reasonOf(error)),
      );
    return () => {
      current = false;
    };
  }, [session, themes, comments]);
  const ask = (part: Partial<CommentFilter>) => {
    setFilter({ ...filter, ...part });
    setShown(AT_ONCE);
  };
  const teams = new Map(session.setup.teams.map(({ id, name }) => [id, name]));
  return (
    <div className="cl-stack">
      <p className="cl-quiet">{t('comments-lead')}</p>
      <div className="st-form">
        <TextField
          label={t('comments-search')}
          value={filter.text}
          maxLength={100}
          onChange={(event) => ask({ text: event.target.value })}
        />
        <Select
          label={t('theme')}
          value={filter.theme}
          onChange={(event) => ask({ theme: event.target.value })}
          options={[
            { value: '', label: t('all-themes') },
            ...taxonomy.themes.map(({ id }) => ({ value: id, label: names(id) })),
            { value: OTHER_THEME, label: names(OTHER_THEME) },
          ]}
        />
        <Select
          label={t('intent')}
          value={filter.intent}
          onChange={(event) => ask({ intent: INTENTS.find((one) => one === event.target.value) ?? '' })}
          options={[
            { value: '', label: t('all-intents') },
            ...INTENTS.map((intent) => ({ value: intent, label: t(`intent-${intent}`) })),
          ]}
        />
        <Select
          label={t('preview-team')}
          value={filter.team}
          onChange={(event) => ask({ team: event.target.value })}
          options={[
            { value: '', label: t('log-all') },
            ...session.setup.teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      {problem ? <Notice tone="alert" live title={problem} /> : null}
      <p className="cl-quiet" role="status">
        {found ? t('comments-found', { n: found.total }) : t('comments-busy')}
      </p>
      <ul className="cl-stack">
        {comments?.map((comment) => (
          <li key={comment.id}>
            <OneComment
              comment={comment}
              themes={reasons.get(comment.id) ?? withoutReasons(comment)}
              where={`${comment.team ? teams.get(comment.team) : comment.unit}, ${format.month(comment.month)}`}
              session={session}
              names={names}
              onChanged={onChanged}
            />
          </li>
        ))}
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

/** The themes as they are stored, until the words that decided are known. */
function withoutReasons({ themes }: FoundComment): ThemeMention[] {
  return themes.flatMap((one) => (one.theme === OTHER_THEME ? [] : [{ ...one, spans: [] }]));
}

interface Label {
  theme: string;
  intent: Intent;
}

function OneComment({
  comment,
  themes,
  where,
  session,
  names,
  onChanged,
}: {
  comment: FoundComment;
  themes: ThemeMention[];
  where: string;
  session: StationSession;
  names: (theme: string) => string;
  onChanged: () => void;
}) {
  const { t } = useStationText();
  const [editing, setEditing] = useState<Label[]>();
  const { text, language, ratingClass } = comment;
  const key = correctionKey(text);
  const corrected = session.themes.corrections.some((one) => correctionKey(one.text) === key);
  const keep = useCallback(
    async (labels: Label[] | undefined) => {
      const { corrections } = session.themes;
      const others = corrections.filter((one) => correctionKey(one.text) !== key);
      const at = new Date().toISOString();
      await session.changeThemes({
        corrections: labels
          ? withCorrection(corrections, { text, language, ratingClass, themes: labels, at })
          : others,
      });
      setEditing(undefined);
      onChanged();
    },
    [session, key, text, language, ratingClass, onChanged],
  );
  return (
    <article className="st-comment cl-stack" data-gap="m">
      <p lang={language === 'other' ? undefined : language}>
        <WithReasons text={text} themes={themes} names={names} />
      </p>
      <div className="cl-row">
        {themes.length === 0 ? <span className="cl-chip">{names(OTHER_THEME)}</span> : null}
        {themes.map(({ theme, intent }) => (
          <span key={theme} className="cl-chip" data-intent={intent}>
            {t('theme-with-intent', { theme: names(theme), intent: t(`intent-${intent}`) })}
          </span>
        ))}
        {corrected ? (
          <span className="cl-chip" data-look="firm">
            {t('corrected')}
          </span>
        ) : null}
        <span className="cl-quiet cl-small">{where}</span>
      </div>
      {editing ? <Labels labels={editing} session={session} names={names} onChange={setEditing} /> : null}
      <div className="cl-row">
        {editing ? (
          <>
            <Button look="main" onClick={() => void keep(editing)}>
              {t('correct-keep')}
            </Button>
            <Button onClick={() => setEditing(undefined)}>{t('cancel')}</Button>
          </>
        ) : (
          <Button
            look="bare"
            onClick={() => setEditing(themes.map(({ theme, intent }) => ({ theme, intent })))}
          >
            {t('correct')}
          </Button>
        )}
        {corrected && !editing ? (
          <Button look="bare" onClick={() => void keep(undefined)}>
            {t('correct-undo')}
          </Button>
        ) : null}
      </div>
    </article>
  );
}

/** Themes of one comment as an analyst sets them. */
function Labels({
  labels,
  session,
  names,
  onChange,
}: {
  labels: Label[];
  session: StationSession;
  names: (theme: string) => string;
  onChange: (labels: Label[]) => void;
}) {
  const { t } = useStationText();
  const free = session.themes.taxonomy.themes.filter(({ id }) => !labels.some(({ theme }) => theme === id));
  return (
    <div className="cl-stack" data-gap="m">
      {labels.length === 0 ? <p className="cl-quiet">{t('correct-none')}</p> : null}
      {labels.map((label) => (
        <div className="cl-row" key={label.theme}>
          <strong>{names(label.theme)}</strong>
          <Select
            label={
              <span className="cl-for-reader">{t('correct-intent', { theme: names(label.theme) })}</span>
            }
            value={label.intent}
            onChange={(event) => {
              const intent = IntentEnum.parse(event.target.value);
              onChange(labels.map((one) => (one.theme === label.theme ? { ...one, intent } : one)));
            }}
            options={INTENTS.map((intent) => ({ value: intent, label: t(`intent-${intent}`) }))}
          />
          <Button
            look="bare"
            aria-label={t('correct-remove', { theme: names(label.theme) })}
            onClick={() => onChange(labels.filter((one) => one.theme !== label.theme))}
          >
            {t('remove')}
          </Button>
        </div>
      ))}
      <div className="st-form">
        <Select
          label={t('correct-add')}
          value=""
          onChange={(event) => {
            const theme = free.find(({ id }) => id === event.target.value);
            if (theme) onChange([...labels, { theme: theme.id, intent: theme.defaultIntent }]);
          }}
          options={[
            { value: '', label: t('choose-one') },
            ...free.map(({ id }) => ({ value: id, label: names(id) })),
          ]}
        />
      </div>
    </div>
  );
}
