import type { TeamView } from '../../core/model/team-view.ts';
import { thanksFor } from '../../core/seat/advice/thanks.ts';
import { useText } from '../ui/text.tsx';
import { PublicVoice } from '../unit/public-voice.tsx';
import { Segments } from '../unit/segments.tsx';
import { Together } from '../unit/together.tsx';
import { Section } from './card.tsx';
import { HowDoWeKnow } from './how.tsx';
import { CopyButton, PraiseQuote } from './quotes.tsx';
import { EvidenceLine, ScoreTrend } from './score.tsx';
import { TeamState } from './state-card.tsx';
import { Themes } from './themes.tsx';

/** All that customers say of one team: score, praise beside complaint, groups, public voice, quotes. */
export function CustomersTab({
  view,
  praiseFirst = false,
}: {
  view: TeamView;
  /** Praise comes before everything else: for who came to pass it on. */
  praiseFirst?: boolean;
}) {
  const { t, language, foreign } = useText();
  const { customers } = view;
  const thanks = thanksFor(view, language);
  const praise = view.settings.modulesOff.includes('praise')
    ? []
    : view.quotes.filter((quote) => quote.intent === 'praise').slice(0, 3);
  const passOn =
    praise.length > 0 || thanks ? (
      <Section title={t('quotes.title')}>
        <div className="cl-stack" data-gap="m">
          {thanks ? (
            <div>
              <p>{foreign(thanks.label)}</p>
              <div className="cl-row">
                <CopyButton label={t('quotes.copy')} text={thanks.text} />
                <CopyButton label={t('quotes.copy-quiet')} text={thanks.quiet} />
              </div>
            </div>
          ) : null}
          {praise.map((quote) => (
            <PraiseQuote key={quote.id} quote={quote} team={view.team.name} />
          ))}
        </div>
      </Section>
    ) : null;
  if (customers.state !== 'shown' || view.team.serves === 'colleagues')
    return (
      <div className="cl-stack">
        <h2 className="cl-for-reader">{t('side.tab.customers')}</h2>
        <TeamState view={view} />
        {customers.state === 'none' ? null : <PublicVoice view={view} />}
        <HowDoWeKnow view={view} />
      </div>
    );
  return (
    <div className="cl-stack">
      <h2 className="cl-for-reader">{t('side.tab.customers')}</h2>
      <div>
        <EvidenceLine score={customers} />
        <Together score={customers} />
      </div>
      {praiseFirst ? passOn : null}
      <Themes view={view} />
      {praiseFirst ? null : passOn}
      <ScoreTrend score={customers} />
      <Segments view={view} />
      <PublicVoice view={view} />
      <p className="cl-small">
        <strong>{t('card.information')}</strong> {t('how.purpose')}
      </p>
      <HowDoWeKnow view={view} />
    </div>
  );
}
