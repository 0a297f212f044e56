import { Fragment, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { AdText, ReadAdAnswer } from '../../core/model/messages.ts';
import type { TeamView } from '../../core/model/team-view.ts';
import { checkAd } from '../../core/seat/advice/ad-check.ts';
import type { AdHint } from '../../core/seat/advice/ad-text.ts';
import { Section } from '../team/card.tsx';
import { CopyButton } from '../team/quotes.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { NoComments } from './no-comments.tsx';
import { useHiringText } from './text.ts';

/** The ad check: read on a click, held in memory while it stands here, and nowhere else. */
export function AdCheck({
  view,
  onRead,
  first,
  lead = false,
}: {
  view: TeamView;
  /** Reads the ad of the page beside this surface. */
  onRead: () => Promise<ReadAdAnswer>;
  /** An ad that was read already. */
  first?: AdText;
  /** Somebody came for this: it is brought into sight, its button ready. */
  lead?: boolean;
}) {
  const { t } = useHiringText();
  const [answer, setAnswer] = useState<ReadAdAnswer | undefined>(first && { ad: first });
  const [busy, setBusy] = useState(false);
  const [pasted, setPasted] = useState('');
  const field = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!lead) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [lead]);
  const read = async () => {
    setBusy(true);
    setAnswer(await onRead().catch((): ReadAdAnswer => ({ ad: null, why: 'no-ad' })));
    setBusy(false);
  };
  return (
    <Section title={t('hiring.ad')} note={t('hiring.ad-note')}>
      {view.themes.state === 'shown' ? null : <NoComments view={view} />}
      <div className="cl-row" ref={place}>
        <Button look="soft" onClick={read} disabled={busy}>
          {t(busy ? 'hiring.ad-reading' : answer?.ad ? 'hiring.ad-again' : 'hiring.ad-read')}
        </Button>
      </div>
      {answer?.ad ? <Checked key={answer.ad.text} ad={answer.ad} view={view} /> : null}
      {answer && !answer.ad ? (
        <Notice live title={t(`hiring.ad-${answer.why}`)}>
          <label className="cl-label" htmlFor={field}>
            {t('hiring.ad-paste')}
          </label>
          <textarea
            id={field}
            className="cl-input cl-ad-paste"
            rows={5}
            maxLength={40_000}
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
          <Button
            look="soft"
            disabled={pasted.trim() === ''}
            onClick={() => setAnswer({ ad: { text: pasted } })}
          >
            {t('hiring.ad-paste-check')}
          </Button>
        </Notice>
      ) : null}
    </Section>
  );
}

function Checked({ ad, view }: { ad: AdText; view: TeamView }) {
  const { t, language, foreign } = useHiringText();
  const check = checkAd(ad, view, language);
  const preview = useRef<HTMLDivElement>(null);
  const show = (hint: AdHint) => {
    const mark = preview.current?.querySelector<HTMLElement>(`[data-theme="${hint.theme}"]`);
    mark?.scrollIntoView({ block: 'nearest' });
    mark?.focus();
  };
  return (
    <div className="cl-stack" data-gap="s">
      <p role="status">
        <strong>
          {check.nothingToAdd
            ? t('hiring.ad-clean')
            : check.hints.length > 0
              ? t('hiring.ad-hints', { n: check.hints.length })
              : t('hiring.ad-unproven')}
        </strong>
      </p>
      <p className="cl-quiet">
        {t('hiring.ad-counts', {
          qualifications: t('hiring.ad-qualifications', { n: check.qualifications }),
          behaviours: t('hiring.ad-behaviours', { n: check.behaviours }),
        })}
      </p>
      {check.hints.length > 0 ? (
        <ul className="cl-hints">
          {check.hints.map((hint) => (
            <li key={`${hint.kind} ${hint.theme}`} data-kind={hint.kind}>
              <p>
                {hint.quote ? (
                  <>
                    <q>{hint.quote.text}</q>{' '}
                    <Button look="bare" onClick={() => show(hint)}>
                      {t('hiring.ad-show')}
                    </Button>
                  </>
                ) : (
                  <span className="cl-small cl-quiet">{t('hiring.ad-missing')}</span>
                )}
              </p>
              <p>{foreign(hint.reason)}</p>
              <p>
                <span className="cl-quiet">→</span> {hint.suggestion}{' '}
                <CopyButton label={t('action.copy')} text={hint.suggestion} />
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {check.valueLine ? (
        <p>
          <span className="cl-quiet">{t('hiring.ad-value')}</span> {check.valueLine}{' '}
          <CopyButton label={t('action.copy')} text={check.valueLine} />
        </p>
      ) : null}
      <h4 className="cl-small">{t('hiring.ad-text')}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of text, not of fields. */}
      <div ref={preview} className="cl-ad-text" role="group" aria-label={t('hiring.ad-text')} tabIndex={0}>
        {marked(ad.text, check.hints)}
      </div>
    </div>
  );
}

/** The ad's text with the words that hints point at. */
function marked(text: string, hints: readonly AdHint[]): ReactNode[] {
  const quotes = hints
    .flatMap((hint) => (hint.quote ? [{ ...hint.quote, theme: hint.theme }] : []))
    .sort((a, b) => a.start - b.start);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, theme } of quotes) {
    if (start < at) continue;
    parts.push(<Fragment key={`text ${at}`}>{text.slice(at, start)}</Fragment>);
    parts.push(
      <mark key={`mark ${start}`} data-theme={theme} tabIndex={-1}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(<Fragment key={`text ${at}`}>{text.slice(at)}</Fragment>);
  return parts;
}
