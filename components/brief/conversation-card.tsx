import { useState } from 'react';
import type { TeamView } from '../../core/model/team-view.ts';
import {
  conversationAsPage,
  conversationAsText,
  conversationBrief,
  lastMetCustomer,
} from '../../core/seat/advice/conversation.ts';
import { todayOf } from '../../core/seat/advice/time-words.ts';
import { Section } from '../team/card.tsx';
import { CopyButton } from '../team/quotes.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextField } from '../ui/field.tsx';
import { keep, readKept } from './kept.ts';
import { PrintButton } from './print-button.tsx';
import { useBriefText } from './text.ts';

/** A conversation between employees and customers: its one-page brief, and how long ago HR last met one. */
export function ConversationCard({ view, now }: { view: TeamView; now: number }) {
  const { t, language, foreign } = useBriefText();
  const [met, setMet] = useState(() => readKept().met);
  const brief = conversationBrief(view, language);
  if (!brief) return null;
  const today = todayOf(view.release.madeAt, now);
  const last = lastMetCustomer(met, today, language);
  return (
    <Section title={foreign(brief.title)} note={foreign(brief.basis)}>
      <ol className="cl-steps">
        {brief.questions.map((question) => (
          <li key={question}>{foreign(question)}</li>
        ))}
      </ol>
      <Disclosure title={t('brief.conversation-rest')}>
        <p>{foreign(brief.purpose)}</p>
        <ul className="cl-facts">
          {[...brief.mood, ...brief.invite, ...brief.roles, brief.agenda].map((line) => (
            <li key={line}>{foreign(line)}</li>
          ))}
        </ul>
      </Disclosure>
      <div className="cl-row">
        <PrintButton html={conversationAsPage(brief)} />
        <CopyButton label={t('brief.copy-chatham')} text={conversationAsText(brief)} />
      </div>
      <p className="cl-small cl-quiet">{t('brief.chatham')}</p>
      <p className="cl-met">
        {foreign(last.sentence)} {last.invitation ? foreign(last.invitation) : null}
      </p>
      <TextField
        label={t('brief.met')}
        help={t('brief.met-help')}
        type="date"
        max={today}
        value={met ?? ''}
        onChange={(event) => {
          const day = event.currentTarget.value;
          setMet(day === '' ? undefined : day);
          keep({ met: day === '' ? undefined : day });
        }}
      />
    </Section>
  );
}
