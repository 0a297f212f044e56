import { useState } from 'react';
import type { TeamView } from '../../core/model/team-view.ts';
import { kitAsHtml, kitAsMarkdown, kitAsPage, kitAsText } from '../../core/seat/advice/kit-copy.ts';
import { type Kit, type KitQuestion, questionKit } from '../../core/seat/advice/questions.ts';
import { Section } from '../team/card.tsx';
import { CopyButton } from '../team/quotes.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { openToPrint } from './print.ts';
import { useHiringText } from './text.ts';

/** The requisition that questions are for. */
export interface RequisitionOfPage {
  id: string;
  title?: string;
}

const STEPS = [1, 3, 5] as const;

/**
 * The customer questions of a requisition, to copy and to print. `brief`, on a card: probes and scale open by a
 * click on their question, the first one's stand open; further formats are left to the surface beside the page.
 */
export function Questions({
  view,
  requisition,
  brief = false,
}: {
  view: TeamView;
  requisition: RequisitionOfPage | undefined;
  brief?: boolean;
}) {
  const { t, language, foreign } = useHiringText();
  const kit = questionKit(view, requisition ?? { id: t('hiring.kit-team') }, language);
  return (
    <Section
      title={t('hiring.kit')}
      note={
        <span title={t('hiring.kit-check')}>
          {t('hiring.kit-note', { code: kit.code, check: kit.check, minutes: kit.minutes })}
        </span>
      }
    >
      <p className="cl-small cl-quiet">{foreign(kit.basis)}</p>
      <TakeAlong kit={kit} />
      <ol className="cl-kit" data-brief={brief ? '' : undefined}>
        {kit.questions.map((question, index) => (
          <Question key={question.id} question={question} brief={brief} open={!brief || index === 0} />
        ))}
      </ol>
      {kit.sameness ? <p className="cl-small">{foreign(kit.sameness)}</p> : null}
      {brief ? null : (
        <>
          <p>{foreign(kit.beyond)}</p>
          <p className="cl-kit-line">{foreign(kit.changeMind)}</p>
        </>
      )}
      <p className="cl-small">{foreign(kit.rules)}</p>
      {brief ? null : (
        <>
          {requisition ? null : <p className="cl-small cl-quiet">{t('hiring.kit-page')}</p>}
          <OtherFormats kit={kit} />
        </>
      )}
    </Section>
  );
}

function Question({ question, brief, open }: { question: KitQuestion; brief: boolean; open: boolean }) {
  const { t, foreign } = useHiringText();
  const { ask, probes, anchors, kind, goal, why } = question;
  const labels = (
    <span className="cl-kit-labels">
      {goal === 'fit' ? (
        <>
          <Chip look={kind === 'attitude' ? 'firm' : 'quiet'}>{t(`hiring.kit-${kind}`)}</Chip>
          <Chip>{t('hiring.kit-fit')}</Chip>
        </>
      ) : (
        <Chip look="firm">{t('hiring.kit-add')}</Chip>
      )}
      {kind === 'trainable' && goal === 'fit' ? (
        <span className="cl-small cl-quiet">{t('hiring.kit-never-rejects')}</span>
      ) : null}
      {brief ? null : <span className="cl-small cl-quiet cl-kit-why">{foreign(why)}</span>}
    </span>
  );
  const rest = (
    <>
      <p className="cl-small">
        {t('hiring.kit-ask')} {probes.map(foreign).join(' ')}
      </p>
      <dl className="cl-kit-scale">
        {anchors.map((anchor, index) => (
          <div key={anchor}>
            <dt>{STEPS[index]}</dt>
            <dd>{foreign(anchor)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
  return (
    <li className="cl-kit-question">
      {brief ? (
        <details className="cl-kit-fold" open={open}>
          <summary>
            <span className="cl-kit-ask">{foreign(ask)}</span>
            <Icon name="down" />
            {labels}
          </summary>
          {rest}
        </details>
      ) : (
        <>
          <p className="cl-kit-ask">{foreign(ask)}</p>
          {labels}
          {rest}
        </>
      )}
    </li>
  );
}

/** Formatted text for the kit of an applicant tracking system, and one page of paper. */
function TakeAlong({ kit }: { kit: Kit }) {
  const { t } = useHiringText();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <div className="cl-row">
        <CopyButton label={t('hiring.kit-copy')} text={kitAsText(kit)} html={kitAsHtml(kit)} />
        <Button look="bare" icon="print" onClick={() => setFailed(!openToPrint(kitAsPage(kit)))}>
          {t('hiring.kit-print')}
        </Button>
      </div>
      {failed ? <Notice tone="alert" live title={t('hiring.kit-print-failed')} /> : null}
    </>
  );
}

function OtherFormats({ kit }: { kit: Kit }) {
  const { t } = useHiringText();
  return (
    <div className="cl-row">
      <span className="cl-small cl-quiet">{t('hiring.kit-formats')}</span>
      <CopyButton label={t('hiring.kit-copy-plain')} text={kitAsText(kit)} />
      <CopyButton label={t('hiring.kit-copy-markdown')} text={kitAsMarkdown(kit)} />
      <CopyButton label={t('hiring.kit-copy-html')} text={kitAsHtml(kit)} />
    </div>
  );
}
