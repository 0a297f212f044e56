import type { TeamView, ThemeView } from '../../core/model/team-view.ts';
import { shareIn } from '../../core/seat/advice/figures.ts';
import { skillProfile } from '../../core/seat/advice/skills.ts';
import { phraseOf } from '../../core/seat/advice/words.ts';
import { Section } from '../team/card.tsx';
import { useUnitText } from './text.ts';

/** Which of five skills this team's customers praise and miss, and where one that is missed is learned. */
export function Skills({ view }: { view: TeamView }) {
  const { t, language } = useUnitText();
  const lines = skillProfile(view);
  if (!lines) return null;
  const about = (theme: ThemeView) => ({
    theme: phraseOf(theme, language),
    share: shareIn(theme.share, language),
  });
  return (
    <Section title={t('unit.skills')}>
      <ul className="cl-facts">
        {lines.map(({ skill, praised, missed, next }) => (
          <li key={skill}>
            <strong>{t(`unit.skill.${skill}`)}</strong>
            {praised ? <div>{t('unit.skill-praised', about(praised))}</div> : null}
            {missed ? <div>{t('unit.skill-missed', about(missed))}</div> : null}
            {next === undefined ? null : (
              <div className="cl-small cl-quiet">
                {next === 'hire' ? t('unit.skill-hire') : t('unit.skill-week', { week: next.week })}
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="cl-small cl-quiet">{t('unit.skills-note')}</p>
    </Section>
  );
}
