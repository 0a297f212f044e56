import type { TeamView } from '../../core/model/team-view.ts';
import { briefAsMarkdown, briefAsPage, briefFor } from '../../core/seat/advice/brief.ts';
import { BRIEF_TEXTS } from '../../core/texts/advice-brief.ts';
import { textsFor } from '../../core/texts/texts.ts';
import { Section } from '../team/card.tsx';
import { CopyButton } from '../team/quotes.tsx';
import { PrintButton } from './print-button.tsx';
import { useBriefText } from './text.ts';

const PARTS = ['state', 'get', 'keep', 'grow', 'changes', 'decisions', 'unknown'] as const;

/** Get, keep, grow on one page, to print or to copy. */
export function BriefCard({ view }: { view: TeamView }) {
  const { t, language, foreign } = useBriefText();
  const brief = briefFor(view, language);
  if (!brief) return null;
  const { t: said } = textsFor(BRIEF_TEXTS, language);
  return (
    <Section title={foreign(brief.title)} note={foreign(brief.basis)}>
      <dl className="cl-brief">
        {PARTS.map((part) => (
          <div key={part} data-part={part} data-none={brief[part].length === 0 ? '' : undefined}>
            <dt>{foreign(said(`part.${part}`))}</dt>
            {(brief[part].length > 0 ? brief[part] : [brief.noDecision]).map((line) => (
              <dd key={line}>{foreign(line)}</dd>
            ))}
          </div>
        ))}
      </dl>
      <div className="cl-row">
        <PrintButton html={briefAsPage(brief)} />
        <CopyButton label={t('brief.copy-markdown')} text={briefAsMarkdown(brief)} />
      </div>
    </Section>
  );
}
