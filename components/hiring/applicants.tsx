import type { TeamView } from '../../core/model/team-view.ts';
import { applicantsAdvice } from '../../core/seat/advice/applicants.ts';
import { Section } from '../team/card.tsx';
import { shortWindow } from '../team/figures.ts';
import { ScoreRows } from '../team/score.tsx';
import { ThemeLine } from '../team/themes.tsx';
import { useHiringText } from './text.ts';

/** What applicants of the department live through, beside its customers; the same wound named. */
export function Applicants({ view }: { view: TeamView }) {
  const texts = useHiringText();
  const { t, language, foreign } = texts;
  const advice = applicantsAdvice(view, language);
  const title = t('hiring.applicants');
  const score = view.candidates?.score;
  if (advice.state !== 'shown' || !score || score.state === 'none')
    return (
      <Section title={title} note={advice.department}>
        <p className="cl-quiet">
          {t(advice.state === 'hidden' ? 'hiring.applicants-hidden' : 'hiring.applicants-none')}
        </p>
      </Section>
    );
  const answers = score.state === 'shown' ? t('answers.candidate', { n: score.score.n }) : '';
  const together = score.state === 'shown' ? score.together : [];
  return (
    <Section
      title={title}
      note={
        together.length > 0
          ? t('figure.together', { teams: together.map(({ name }) => name).join(', ') })
          : t('hiring.applicants-note', {
              department: advice.department ?? '',
              answers,
              window: shortWindow(score.window, texts),
            })
      }
    >
      {score.state === 'shown' ? (
        <div className="cl-applicants">
          <ScoreRows scores={[score, ...(view.customers.state === 'shown' ? [view.customers] : [])]} />
        </div>
      ) : null}
      {advice.complaints.length === 0 ? (
        <p className="cl-quiet">{t('hiring.applicants-quiet')}</p>
      ) : (
        <ul className="cl-themes">
          {advice.complaints.map(({ view: theme, name }) => (
            <ThemeLine key={theme.theme.id} name={name} theme={theme} measure={score.measure} />
          ))}
        </ul>
      )}
      {advice.wounds.map(({ theme, sentence }) => (
        <p key={theme} className="cl-sentence">
          {foreign(sentence)} {foreign(advice.owner)}
        </p>
      ))}
      {advice.promises.length > 0 ? (
        <>
          <h4 className="cl-small">{t('hiring.applicants-promises')}</h4>
          <ul className="cl-lines">
            {advice.promises.map(({ text, sentence }) => (
              <li key={text}>{foreign(sentence)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
