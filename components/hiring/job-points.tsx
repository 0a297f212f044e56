import type { Measure } from '../../core/model/measure.ts';
import type { JobAdvice } from '../../core/seat/advice/job.ts';
import { ThemeLine } from '../team/themes.tsx';
import { useHiringText } from './text.ts';

/** Hire for it, keep it up, train it, not a hiring matter, fix inside first: praise beside complaint. */
export function JobPoints({ advice, measure }: { advice: JobAdvice; measure: Measure }) {
  const { t, foreign } = useHiringText();
  const { hire, keep, train, notHiring, insideFirst } = advice;
  if (hire.length + keep.length + train.length + notHiring.length + insideFirst.length === 0)
    return <p className="cl-quiet">{t('job.quiet')}</p>;
  return (
    <ul className="cl-themes cl-job-points">
      {hire.map(({ view, name }) => (
        <ThemeLine
          key={`hire ${view.theme.id}`}
          label={t('job.hire')}
          name={name}
          theme={view}
          measure={measure}
        />
      ))}
      {keep.map(({ view, name }) => (
        <ThemeLine
          key={`keep ${view.theme.id}`}
          label={t('job.keep')}
          name={name}
          theme={view}
          measure={measure}
        />
      ))}
      {train.map(({ view, name, week }) => (
        <ThemeLine
          key={`train ${view.theme.id}`}
          label={t('job.train')}
          name={name}
          theme={view}
          measure={measure}
          note={`→ ${t('job.onboarding', { week })}`}
        />
      ))}
      {notHiring.map(({ view, name, cause, owner }) => (
        <ThemeLine
          key={`not ${view.theme.id}`}
          label={t('job.not-hiring')}
          name={name}
          theme={view}
          measure={measure}
          note={
            <span className="cl-theme-cause">
              {foreign(cause)} {owner ? t('job.owner', { owner: foreign(owner) }) : null}
            </span>
          }
        />
      ))}
      {insideFirst.map((inside) => (
        <li key={`inside ${inside.name} ${inside.owner}`} className="cl-theme" data-intent="inside">
          <span className="cl-theme-label">{t('job.inside')}</span>
          <span className="cl-theme-wide">
            {t('job.inside-text', {
              n: inside.count,
              of: inside.of,
              theme: foreign(inside.name),
              cause: foreign(inside.cause),
              owner: foreign(inside.owner),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
