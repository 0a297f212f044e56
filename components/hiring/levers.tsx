import type { TeamView } from '../../core/model/team-view.ts';
import { leverAdvice } from '../../core/seat/advice/levers.ts';
import { Section } from '../team/card.tsx';
import { ThemeLine } from '../team/themes.tsx';
import { NoComments } from './no-comments.tsx';
import { useHiringText } from './text.ts';

/** What moves each complaint and whose it is; which levers the team's actions pull. */
export function Levers({ view }: { view: TeamView }) {
  const { t, language, foreign } = useHiringText();
  if (view.settings.modulesOff.includes('levers')) return null;
  const { lines, coverage, actions, word } = leverAdvice(view, language);
  const measure = view.customers.state === 'none' ? view.colleagues : view.customers;
  const title = t('hiring.levers');
  if (view.themes.state !== 'shown')
    return (
      <Section title={title}>
        <NoComments view={view} />
      </Section>
    );
  return (
    <Section title={title}>
      {lines.length === 0 || !measure || measure.state === 'none' ? (
        <p className="cl-quiet">{t('hiring.levers-empty')}</p>
      ) : (
        <ul className="cl-themes">
          {lines.map((line) => (
            <ThemeLine
              key={line.view.theme.id}
              name={line.name}
              theme={line.view}
              measure={measure.measure}
              note={`→ ${foreign(line.lever)} · ${foreign(line.owner ?? t('hiring.levers-own'))}`}
            />
          ))}
        </ul>
      )}
      <h4 className="cl-small">{t('hiring.levers-coverage')}</h4>
      {actions === 0 ? (
        <p className="cl-quiet">{t('hiring.levers-none')}</p>
      ) : (
        <ul className="cl-coverage">
          {coverage.map((one) => (
            <li key={one.lever} data-none={one.actions === 0 ? '' : undefined}>
              {foreign(one.name)} <strong>{one.actions}</strong>
            </li>
          ))}
        </ul>
      )}
      {word ? <p>{foreign(word)}</p> : null}
    </Section>
  );
}
