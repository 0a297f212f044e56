import type { TeamView } from '../../core/model/team-view.ts';
import {
  type Onboarding as List,
  type OnboardingItem,
  onboardingList,
} from '../../core/seat/advice/onboarding.ts';
import { Section } from '../team/card.tsx';
import { CopyButton } from '../team/quotes.tsx';
import { NoComments } from './no-comments.tsx';
import { useHiringText } from './text.ts';

/** What somebody new learns, whom they meet, which customers they hear. */
export function Onboarding({ view }: { view: TeamView }) {
  const { t, language, foreign } = useHiringText();
  const list = onboardingList(view, language);
  const { learn, meet, hear } = list;
  const title = t('hiring.onboarding');
  if (learn.length + meet.length + hear.length === 0)
    return (
      <Section title={title}>
        {view.themes.state === 'shown' ? (
          <p className="cl-quiet">{t('hiring.onboarding-empty')}</p>
        ) : (
          <NoComments view={view} />
        )}
      </Section>
    );
  const parts: [heading: string, items: readonly (OnboardingItem & { week?: number })[]][] = [
    [t('hiring.onboarding-learn'), learn],
    [t('hiring.onboarding-meet'), meet],
    [t('hiring.onboarding-hear'), hear],
  ];
  return (
    <Section title={title} note={t('hiring.onboarding-note')}>
      <div className="cl-onboarding">
        {parts.map(([heading, items]) =>
          items.length === 0 ? null : (
            <div key={heading}>
              <h4 className="cl-small">{heading}</h4>
              <ul className="cl-lines">
                {items.map(({ what, why, week }) => (
                  <li key={`${what} ${why}`}>
                    {week === undefined ? null : <strong>{t('hiring.onboarding-week', { week })}: </strong>}
                    {foreign(what)}
                    <span className="cl-small cl-quiet cl-why">{foreign(why)}</span>
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </div>
      <div className="cl-row">
        <CopyButton label={t('action.copy')} text={listText(list, t)} />
      </div>
    </Section>
  );
}

function listText({ learn, meet, hear }: List, t: ReturnType<typeof useHiringText>['t']): string {
  const part = (heading: string, lines: string[]) =>
    lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line}`), ''];
  const line = ({ what, why }: OnboardingItem) => `${what} (${why})`;
  return [
    ...part(
      t('hiring.onboarding-learn'),
      learn.map((item) => `${t('hiring.onboarding-week', { week: item.week })}: ${line(item)}`),
    ),
    ...part(t('hiring.onboarding-meet'), meet.map(line)),
    ...part(t('hiring.onboarding-hear'), hear.map(line)),
  ]
    .join('\n')
    .trimEnd();
}
