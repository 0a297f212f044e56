import { useState } from 'react';
import type { TeamView } from '../../core/model/team-view.ts';
import {
  quarterOf,
  type SelfCheckAnswer,
  selfCheck,
  selfCheckAsPage,
  selfCheckTrend,
} from '../../core/seat/advice/self-check.ts';
import { todayOf } from '../../core/seat/advice/time-words.ts';
import { Section } from '../team/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { keep, readKept } from './kept.ts';
import { PrintButton } from './print-button.tsx';
import { useBriefText } from './text.ts';

const ANSWERS: readonly SelfCheckAnswer[] = ['not-yet', 'partly', 'yes'];

/** `Q4 2026` of `2026-Q4`. */
function quarterText(quarter: string): string {
  return quarter.split('-').reverse().join(' ');
}

/** Twelve questions on how customer-facing HR itself is; answers stay on this computer. */
export function SelfCheckCard({ view, now }: { view: TeamView; now: number }) {
  const { t, language, foreign } = useBriefText();
  const [quarters, setQuarters] = useState(() => readKept().check ?? {});
  if (view.settings.modulesOff.includes('self-check')) return null;
  const check = selfCheck(language);
  const quarter = quarterOf(todayOf(view.release.madeAt, now));
  const given = quarters[quarter] ?? {};
  const answer = (question: number, value: SelfCheckAnswer) => {
    const next = { ...quarters, [quarter]: { ...given, [question]: value } };
    setQuarters(next);
    keep({ check: next });
  };
  const trend = selfCheckTrend(quarters);
  return (
    <Section title={t('brief.self-check')} note={t('brief.self-check-note')}>
      <p>{foreign(check.lead)}</p>
      <Disclosure title={t('brief.self-check-open', { quarter: quarterText(quarter) })}>
        <ol className="cl-self-check">
          {check.questions.map((question, index) => (
            <li key={question}>
              <fieldset>
                <legend>{foreign(question)}</legend>
                {ANSWERS.map((value) => (
                  <label key={value}>
                    <input
                      type="radio"
                      name={`self-check-${index}`}
                      checked={given[index] === value}
                      onChange={() => answer(index, value)}
                    />
                    {foreign(check.answers[value])}
                  </label>
                ))}
              </fieldset>
            </li>
          ))}
        </ol>
      </Disclosure>
      {trend.length > 0 ? (
        <p className="cl-small cl-quiet">
          {trend
            .map((entry) =>
              t('brief.self-check-trend', {
                quarter: quarterText(entry.quarter),
                yes: entry.yes,
                n: entry.answered,
              }),
            )
            .join(' · ')}
        </p>
      ) : null}
      <div className="cl-row">
        <PrintButton html={selfCheckAsPage(check)} />
      </div>
    </Section>
  );
}
