import type { TeamView } from '../../core/model/team-view.ts';
import { glossaryCards } from '../../core/seat/advice/cards.ts';
import { Section } from '../team/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { BriefCard } from './brief-card.tsx';
import { ConversationCard } from './conversation-card.tsx';
import { IdeasCard } from './ideas-card.tsx';
import { SelfCheckCard } from './self-check-card.tsx';
import { useBriefText } from './text.ts';

/** What HR takes to a table: the brief, a conversation with customers, ideas, and twelve questions to itself. */
export default function BriefTab({ view, now }: { view: TeamView; now: number }) {
  const { t, language, foreign } = useBriefText();
  return (
    <div className="cl-stack">
      <h2 className="cl-for-reader">{t('side.tab.brief')}</h2>
      <BriefCard view={view} />
      <ConversationCard key={view.team.id} view={view} now={now} />
      <IdeasCard view={view} now={now} />
      <SelfCheckCard view={view} now={now} />
      {view.settings.modulesOff.includes('brief') ? null : (
        <Section title={t('brief.cards')}>
          {glossaryCards(view, language).map((card) => (
            <Disclosure key={card.id} title={foreign(card.title)}>
              <p>{foreign(card.text)}</p>
              {card.here ? <p>{foreign(card.here)}</p> : <p className="cl-quiet">{t('brief.cards-none')}</p>}
            </Disclosure>
          ))}
        </Section>
      )}
      <p className="cl-small">
        <strong>{t('card.information')}</strong> {t('how.purpose')}
      </p>
    </div>
  );
}
