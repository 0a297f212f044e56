import type { TeamView } from '../../core/model/team-view.ts';
import { type IdeaLine, ideasAdvice } from '../../core/seat/advice/ideas.ts';
import { todayOf } from '../../core/seat/advice/time-words.ts';
import { Section } from '../team/card.tsx';
import { useBriefText } from './text.ts';

function Lines({ title, lines }: { title: string; lines: readonly IdeaLine[] }) {
  const { foreign } = useBriefText();
  if (lines.length === 0) return null;
  return (
    <>
      <p className="cl-small cl-quiet cl-before-list">{title}</p>
      <ul className="cl-facts">
        {lines.map(({ idea, title, status, age, waiting }) => (
          <li key={idea.id} data-tone={waiting ? 'wait' : undefined}>
            {idea.url ? (
              <a href={idea.url} target="_blank" rel="noreferrer">
                {foreign(title)}
              </a>
            ) : (
              foreign(title)
            )}{' '}
            <span className="cl-quiet">
              {[status, age, ...(waiting ? [waiting] : [])].map(foreign).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Ideas with status and age: those of employees above what customers ask for. */
export function IdeasCard({ view, now }: { view: TeamView; now: number }) {
  const { t, language, foreign } = useBriefText();
  const ideas = ideasAdvice(view, todayOf(view.release.madeAt, now), language);
  if (!ideas) return null;
  return (
    <Section title={t('brief.ideas')}>
      {ideas.employees.length + ideas.customers.length === 0 ? (
        <p className="cl-quiet">{t('brief.ideas-none')}</p>
      ) : null}
      <Lines title={t('brief.ideas-employees')} lines={ideas.employees} />
      <Lines title={t('brief.ideas-customers')} lines={ideas.customers} />
      <p className="cl-beyond">{foreign(ideas.beyond)}</p>
    </Section>
  );
}
