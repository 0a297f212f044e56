import { useEffect, useState } from 'react';
import { CopyButton } from '../../components/team/quotes.tsx';
import { Button } from '../../components/ui/button.tsx';
import type { TeamView } from '../../core/model/team-view.ts';
import { type NudgeMemory, nudgeHidden, nudgeShown, oneThing } from '../../core/seat/advice/one-thing.ts';
import { usePopupText } from './text.ts';

const KEY = 'one-thing';

/** What was shown and put away, only on this computer; whatever does not look like it is left out. */
function remembered(): NudgeMemory {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const { week, id, hidden, off } = stored as Record<string, unknown>;
    return {
      ...(typeof week === 'string' ? { week } : {}),
      ...(typeof id === 'string' ? { id } : {}),
      ...(Array.isArray(hidden) ? { hidden: hidden.filter((one) => typeof one === 'string') } : {}),
      ...(off === true ? { off } : {}),
    };
  } catch {
    return {};
  }
}

function remember(memory: NudgeMemory): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // A full or forbidden store: the line comes again next time.
  }
}

/** The one real change worth a line, at most one a week; put away, or switched off, by a click. */
export function OneThing({ views, now }: { views: readonly TeamView[]; now: number }) {
  const { t, language, foreign } = usePopupText();
  const [memory, setMemory] = useState(remembered);
  const thing = oneThing(views, language);
  const shown = thing && nudgeShown(thing, memory, now);
  const noted = shown && JSON.stringify(shown);
  useEffect(() => {
    if (noted) remember(JSON.parse(noted));
  }, [noted]);
  if (!thing || !shown) return null;
  const change = (next: NudgeMemory) => {
    remember(next);
    setMemory(next);
  };
  return (
    <section>
      <h2 className="cl-eyebrow">{t('popup.one-thing')}</h2>
      <p>{foreign(thing.sentence)}</p>
      <div className="cl-row">
        <CopyButton label={t('action.copy')} text={thing.copy} />
        <Button look="bare" onClick={() => change(nudgeHidden(thing, shown))}>
          {t('action.hide')}
        </Button>
        <Button look="bare" onClick={() => change({ ...shown, off: true })}>
          {t('popup.one-thing-off')}
        </Button>
      </div>
    </section>
  );
}
