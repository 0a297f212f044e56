import type { PanelView } from '../../core/model/messages.ts';
import type { PageContext } from '../../core/model/page-context.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useText } from '../ui/text.tsx';

/** How the team of a page was found. */
export type Matched = Extract<PanelView, { state: 'ready' }>['matched'];

/** Which facts were read on this page and from where, how the team was found, and the way to mend it. */
export function ReadOnPage({
  context,
  matched,
  onWrongTeam,
}: {
  context: PageContext;
  matched?: Matched;
  onWrongTeam?: () => void;
}) {
  const { t } = useText();
  return (
    <Disclosure title={t('read.title')}>
      <div className="cl-prose">
        {context.read.length === 0 ? (
          <p>{t('read.nothing')}</p>
        ) : (
          <ul className="cl-facts">
            {context.read.map((fact) => (
              <li key={`${fact.fact} ${fact.from}`}>
                {t(`read.${fact.fact}`)} <span className="cl-quiet">{t(`read.from-${fact.from}`)}</span>
              </li>
            ))}
          </ul>
        )}
        <p>{t('read.only')}</p>
        {matched ? (
          <p>
            {t(`read.matched-${matched}`)}{' '}
            {onWrongTeam ? (
              <Button look="bare" onClick={onWrongTeam}>
                {t('card.wrong-team')}
              </Button>
            ) : null}
          </p>
        ) : null}
      </div>
    </Disclosure>
  );
}
