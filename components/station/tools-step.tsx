import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Connection, ToolName } from '../../core/station/sources/tools.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { StationSession } from './session.ts';
import { useFirstText, useStationText } from './text.ts';
import { ToolCard } from './tools/tool-card.tsx';
import { TOOL_FORMS } from './tools/tool-fields.ts';
import { ToolForm } from './tools/tool-form.tsx';

/** How often times that are shown are looked at again, in milliseconds. */
const MINUTE = 60_000;
const NAMES = Object.keys(TOOL_FORMS) as ToolName[];

/** Feedback tools that are read directly: those that are connected, and adding one. */
export function ToolsStep({
  session,
  version,
  onChanged,
  onAnswers,
}: {
  session: StationSession;
  version: string;
  onChanged: () => void;
  /** Goes to the answers, where names are matched, whatever they come from. */
  onAnswers: () => void;
}) {
  const { t } = useStationText();
  const first = useFirstText();
  const { tools } = session;
  const [open, setOpen] = useState<{ tool: ToolName; before?: Connection }>();
  const [unmapped, setUnmapped] = useState(0);
  useSyncExternalStore(
    useCallback((listener) => tools.subscribe(listener), [tools]),
    () => tools.version,
  );
  const now = useNow();
  // Where the keyboard goes on after the form is gone.
  const focusNext = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (open || focusNext.current === undefined) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  }, [open]);
  const close = (id: string | undefined) => {
    focusNext.current = id === undefined ? 'tools-add' : `tool-${id}`;
    setOpen(undefined);
  };
  const answers = tools.connected.map(({ id }) => tools.status(id).history.lastTry).join();

  const look = useCallback(async () => setUnmapped((await session.unmapped()).length), [session]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again after every reading
  useEffect(() => void look(), [look, answers]);
  const changed = () => void look().then(onChanged);

  return (
    <div className="cl-stack" data-gap="l">
      <p>{t('tools-lead')}</p>
      {tools.connected
        .filter(({ id }) => open?.before?.id !== id)
        .map((connected) => (
          <ToolCard
            key={connected.id}
            session={session}
            connected={connected}
            now={now}
            version={version}
            onEdit={() => setOpen({ tool: connected.tool, before: connected })}
            onChanged={changed}
          />
        ))}
      {open ? (
        <ToolForm
          key={open.before?.id ?? open.tool}
          session={session}
          tool={open.tool}
          before={open.before}
          onKept={(id) => {
            close(id);
            changed();
            void tools.read(id, true).then(changed);
          }}
          onCancel={() => close(open.before?.id)}
          onChanged={changed}
        />
      ) : (
        <section className="cl-stack" data-gap="m">
          <h3 id="tools-add" tabIndex={-1}>
            {t('tools-add')}
          </h3>
          <ul className="st-choices">
            {NAMES.map((tool) => (
              <li key={tool}>
                <button type="button" className="st-choice" onClick={() => setOpen({ tool })}>
                  <span className="st-choice-name">{TOOL_FORMS[tool].name}</span>
                  <span className="cl-quiet cl-small">{first([`tool-${tool}-what`])}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unmapped > 0 && session.setup.teams.length > 0 ? (
        <Notice tone="wait" title={t('unmapped-title', { n: unmapped })}>
          <div>
            <Button onClick={onAnswers}>{t('unmapped-go')}</Button>
          </div>
        </Notice>
      ) : null}
      <p className="cl-quiet cl-small">{t('tools-secrets')}</p>
    </div>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
