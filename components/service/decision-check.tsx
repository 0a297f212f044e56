import { useState } from 'react';
import type { TeamView } from '../../core/model/team-view.ts';
import {
  DECISION_QUESTIONS,
  DECISIONS,
  type Decision,
  decisionCheck,
  decisionNote,
} from '../../core/seat/advice/decision.ts';
import { Section } from '../team/card.tsx';
import { CopyButton } from '../team/quotes.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { useServiceText } from './text.ts';

/** Three questions to a decision with this team's own answers: to copy into its note, or to skip. */
export function DecisionCheck({
  view,
  decisions = DECISIONS,
}: {
  view: TeamView;
  /** Those that this page is for. */
  decisions?: readonly Decision[];
}) {
  const { t, language, foreign } = useServiceText();
  const checks = decisions.flatMap((decision) => {
    const check = decisionCheck(view, decision, language);
    return check ? [{ decision, check }] : [];
  });
  const [chosen, setChosen] = useState<Decision>();
  const [skipped, setSkipped] = useState(false);
  const now = checks.find(({ decision }) => decision === chosen) ?? checks[0];
  if (!now) return null;
  if (skipped)
    return (
      <p className="cl-small cl-quiet">
        {t('decision.skipped')}{' '}
        <Button look="bare" onClick={() => setSkipped(false)}>
          {t('decision.again')}
        </Button>
      </p>
    );
  return (
    <Section title={t('decision')}>
      <div className="cl-stack" data-gap="s">
        <Select
          label={t('decision.what')}
          value={now.decision}
          onChange={(event) => setChosen(event.currentTarget.value as Decision)}
          options={checks.map(({ decision }) => ({ value: decision, label: t(`decision.kind.${decision}`) }))}
        />
        <ol className="cl-steps">
          {DECISION_QUESTIONS.map((question) => (
            <li key={question}>
              <strong>{t(`decision.${question}`, { who: view.team.serves })}</strong>
              <ul className="cl-facts">
                {now.check[question].map((answer) => (
                  <li key={answer}>{foreign(answer)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <div className="cl-row">
          <CopyButton
            key={now.decision}
            label={t('decision.copy')}
            text={decisionNote(view, now.decision, now.check, language)}
          />
          <Button look="bare" onClick={() => setSkipped(true)}>
            {t('decision.skip')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
