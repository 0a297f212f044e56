import type { ReactNode } from 'react';
import type { Measure } from '../../core/model/measure.ts';
import type { TeamView, ThemeView } from '../../core/model/team-view.ts';
import { writingOf } from '../../core/scoring/metrics/writing.ts';
import { pointsText, shareText } from '../../core/texts/figures.ts';
import { useText } from '../ui/text.tsx';
import { Section } from './card.tsx';

/** What a theme costs or brings, or that this isn't proven. */
export function useEffectText(): (theme: ThemeView, measure: Measure) => string {
  const texts = useText();
  const { t, format } = texts;
  return ({ impact, proven }, measure) => {
    if (!impact) return t('theme.no-effect');
    const written = (value: number, sign = false) => pointsText(measure, value, texts, sign);
    if (!proven)
      return t('theme.unproven', {
        range: format.range(written(impact.low, true), written(impact.high, true)),
      });
    const costs = impact.value < 0;
    const size = Math.abs(impact.value);
    const ends = costs ? [-impact.high, -impact.low] : [impact.low, impact.high];
    const shown = Math.round(size * writingOf(measure).pointsPerUnit);
    return t(costs ? 'theme.costs' : 'theme.brings', {
      points: t('points', { n: shown, points: written(size) }),
      range: format.range(written(ends[0]!), written(ends[1]!)),
    });
  };
}

/** One theme: what it is, how often with its range as a small bar, what it does to the score. */
export function ThemeLine({
  label,
  name,
  theme,
  measure,
  note,
}: {
  label?: ReactNode;
  name: string;
  theme: ThemeView;
  measure: Measure;
  note?: ReactNode;
}) {
  const texts = useText();
  const effect = useEffectText();
  return (
    <li className="cl-theme" data-intent={theme.intent}>
      {label ? <span className="cl-theme-label">{label}</span> : null}
      <span className="cl-theme-name">
        {texts.foreign(name)}
        {note ? <span className="cl-theme-note cl-small"> {note}</span> : null}
      </span>
      <span className="cl-theme-share cl-figure" title={texts.t('theme.share-note')}>
        {shareText(theme.share, texts)}
        <span className="cl-share-bar" aria-hidden="true">
          <span
            className="cl-share-range"
            style={{
              left: `${theme.share.low * 200}%`,
              right: `${100 - Math.min(0.5, theme.share.high) * 200}%`,
            }}
          />
          <span className="cl-share-fill" style={{ width: `${Math.min(0.5, theme.share.value) * 200}%` }} />
        </span>
      </span>
      <span className="cl-theme-effect cl-quiet">{effect(theme, measure)}</span>
    </li>
  );
}

function nameOf(theme: ThemeView, local: ReturnType<typeof useText>['local']): string {
  const phrase =
    theme.intent === 'complaint'
      ? theme.theme.complaint
      : theme.intent === 'praise'
        ? theme.theme.praise
        : undefined;
  return local(phrase ?? theme.theme.name);
}

function List({
  title,
  themes,
  measure,
  none,
}: {
  title: string;
  themes: readonly ThemeView[];
  measure: Measure;
  none: string;
}) {
  const { t, local } = useText();
  return (
    <Section title={title}>
      {themes.length === 0 ? (
        <p className="cl-quiet">{none}</p>
      ) : (
        <ul className="cl-themes">
          {themes.slice(0, 6).map((theme) => (
            <ThemeLine
              key={`${theme.theme.id} ${theme.intent}`}
              name={nameOf(theme, local)}
              theme={theme}
              measure={measure}
              note={
                theme.rising
                  ? t('theme.rising')
                  : theme.distinguishes
                    ? t(theme.distinguishes === 'more' ? 'theme.more-here' : 'theme.less-here')
                    : undefined
              }
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Complaint and praise side by side, what customers ask for, words that tell this team, and what was left out. */
export function Themes({ view }: { view: TeamView }) {
  const { t, format, foreign } = useText();
  const { themes } = view;
  if (themes.state === 'none') return <p className="cl-quiet">{t('themes.none')}</p>;
  if (themes.state === 'hidden')
    return <p className="cl-quiet">{t('themes.hidden', { n: themes.minimum })}</p>;
  const measure = view.customers.state === 'none' ? undefined : view.customers.measure;
  if (!measure) return null;
  return (
    <>
      <div className="cl-beside">
        <List
          title={t('themes.praise')}
          themes={themes.praise}
          measure={measure}
          none={t('themes.none-praise')}
        />
        <List
          title={t('themes.complaints')}
          themes={themes.complaints}
          measure={measure}
          none={t('themes.none-complaint')}
        />
      </div>
      {themes.others.length > 0 ? (
        <List title={t('themes.others')} themes={themes.others} measure={measure} none="" />
      ) : null}
      {themes.terms.length > 0 ? (
        <Section title={t('themes.terms')}>
          <ul className="cl-row">
            {themes.terms.map(({ term, documents }) => (
              <li key={term} className="cl-chip" data-look="quiet">
                {t('themes.term', { term: foreign(term), n: documents })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {themes.unthemed || view.setAside.some ? (
        <p className="cl-small cl-quiet">
          {themes.unthemed ? t('themes.unthemed', { share: format.percent(themes.unthemed.value) }) : null}{' '}
          <SetAside view={view} />
        </p>
      ) : null}
    </>
  );
}

/** That comments were set aside for fairness; the number only where the release gives it. */
export function SetAside({ view }: { view: TeamView }) {
  const { t } = useText();
  if (!view.setAside.some) return null;
  return (
    <span>
      {view.setAside.count === undefined
        ? t('set-aside.some')
        : t('set-aside.count', { n: view.setAside.count })}
    </span>
  );
}
