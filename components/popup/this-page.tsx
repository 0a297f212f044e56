import { seatText } from '../../components/team/state-card.tsx';
import { Button } from '../../components/ui/button.tsx';
import { openPage } from '../../components/ui/surfaces.ts';
import type { CurrentPage } from '../../core/model/messages.ts';
import type { PageContext } from '../../core/model/page-context.ts';
import { usePopupText } from './text.ts';

/** What this page is, as a person would say it: "vacancy 51". */
function usePageName(): (context: PageContext) => string {
  const { t } = usePopupText();
  return (context) =>
    context.requisitionId !== undefined
      ? t('popup.page-requisition', { id: context.requisitionId })
      : context.unitId !== undefined
        ? t('popup.page-unit', { id: context.unitId })
        : t('popup.page-plain');
}

/** What Customer Lens sees of the page in front, in one line with its way out. */
export function ThisPage({
  page,
  onMakeKnown,
}: {
  page: CurrentPage;
  /** Lets the person point at things on this page; `origin` is the match pattern that it lies under. */
  onMakeKnown: ((origin: string) => void) | undefined;
}) {
  const texts = usePopupText();
  const { t, format } = texts;
  const nameOf = usePageName();
  if (page.state === 'no-hr-tool') {
    const { origin } = page;
    return (
      <div className="cl-row cl-spread">
        <span className="cl-quiet">{t('popup.page-none')}</span>
        {origin !== undefined && onMakeKnown ? (
          <Button look="soft" onClick={() => onMakeKnown(origin)}>
            {t('popup.make-known')}
          </Button>
        ) : null}
      </div>
    );
  }
  if (page.state === 'allowed-elsewhere')
    return (
      <div className="cl-row cl-spread">
        <span>{t('popup.page-elsewhere', { tools: format.list(page.tools) })}</span>
        <Button look="soft" onClick={() => openPage('/options.html#hr-tools')}>
          {t('action.allow')}
        </Button>
      </div>
    );
  if (page.state === 'fought') return <p>{t('popup.page-fought')}</p>;
  if (page.state === 'frame-dead') return <p>{t('popup.page-frame-dead')}</p>;
  const { panel } = page;
  if (panel.state === 'seat')
    return <p className="cl-quiet">{seatText(panel.status, texts, Date.now()).title}</p>;
  if (panel.state === 'person')
    return (
      <p>
        {panel.team ? panel.team.name : t('popup.page-plain')}{' '}
        <span className="cl-quiet">· {t('chip.unit-note')}</span>
      </p>
    );
  const team =
    panel.state === 'ready'
      ? panel.view.team.name
      : t(panel.state === 'not-mapped' ? 'popup.page-not-mapped' : 'popup.page-layout');
  return <p>{t('popup.page-team', { page: nameOf(panel.context), team })}</p>;
}
