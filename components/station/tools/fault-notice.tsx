import type { ReactNode } from 'react';
import type { ToolFault } from '../../../core/station/intake/tool-jobs.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFirstText, useStationText } from '../text.ts';

/** What is wrong with a tool: what it means, and the tool's own words for a supporter. */
export function FaultNotice({ fault, children }: { fault: ToolFault; children?: ReactNode }) {
  const { t } = useStationText();
  const first = useFirstText();
  return (
    <Notice
      tone={fault.waits ? 'wait' : 'alert'}
      live
      title={first([`tool-fault-${fault.kind}`]) ?? fault.sentence}
    >
      {children}
      <Disclosure title={t('tool-fault-more')}>
        <p lang="en">{fault.sentence}</p>
      </Disclosure>
    </Notice>
  );
}
