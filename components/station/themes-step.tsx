import { useCallback, useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { Tabs } from '../ui/tabs.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { CommentBrowser } from './themes/comment-browser.tsx';
import { LearnedPart } from './themes/learned-part.tsx';
import { QuoteClearing } from './themes/quote-clearing.tsx';
import { ThemeList } from './themes/theme-list.tsx';
import { reasonOf } from './use-import.ts';

/** What comments are about: themes, corrections, what is learned from them, quotes. May be skipped. */
export function ThemesStep({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t } = useStationText();
  const [tab, setTab] = useState('list');
  const [waits, setWaits] = useState(false);
  const [version, setVersion] = useState(0);
  const look = useCallback(() => session.themesWait().then(setWaits, () => setWaits(false)), [session]);
  useEffect(() => void look(), [look]);
  const changed = useCallback(() => {
    void look();
    onChanged();
  }, [look, onChanged]);
  const applied = useCallback(() => {
    setVersion((before) => before + 1);
    changed();
  }, [changed]);
  const props = { session, onChanged: changed };
  return (
    <div className="cl-stack" data-gap="l">
      <p>{t('themes-lead')}</p>
      {waits ? <Apply session={session} onApplied={applied} /> : null}
      <Tabs
        label={t('step-themes')}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'list', title: t('themes-list'), content: <ThemeList key={version} {...props} /> },
          {
            id: 'comments',
            title: t('themes-comments'),
            content: <CommentBrowser key={version} {...props} />,
          },
          { id: 'learned', title: t('themes-learned'), content: <LearnedPart {...props} /> },
          { id: 'quotes', title: t('themes-quotes'), content: <QuoteClearing key={version} {...props} /> },
        ]}
      />
    </div>
  );
}

/** Stored comments were read by other themes than are set now; here they are read anew. */
function Apply({ session, onApplied }: { session: StationSession; onApplied: () => void }) {
  const { t } = useStationText();
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const apply = () => {
    setShare(0);
    setProblem(undefined);
    session
      .applyThemes({ onProgress: ({ share = 0 }) => setShare(share) })
      .then(onApplied, (error: unknown) => setProblem(reasonOf(error)))
      .finally(() => setShare(undefined));
  };
  return (
    <Notice tone="wait" title={t('apply-title')}>
      <p>{t('apply-lead')}</p>
      {problem ? <p role="alert">{t('apply-failed', { reason: problem })}</p> : null}
      {share === undefined ? (
        <div>
          <Button onClick={apply}>{t('apply')}</Button>
        </div>
      ) : (
        <Progress label={t('apply-busy')} value={share} />
      )}
    </Notice>
  );
}
