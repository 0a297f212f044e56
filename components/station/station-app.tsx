import { useCallback, useEffect, useRef, useState } from 'react';
import { DEFAULT_TAXONOMY } from '../../core/station/themes/default-taxonomy.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { isWithoutHeadcount } from './headcount.ts';
import { PreviewStep } from './preview-step.tsx';
import { PublishStep } from './publish-step.tsx';
import { RequisitionsStep } from './requisitions-step.tsx';
import { ResponsesStep } from './responses-step.tsx';
import type { StationSession } from './session.ts';
import { StationHead } from './station-head.tsx';
import { useStationText } from './text.ts';
import { ThemesStep } from './themes-step.tsx';
import { ToolsStep } from './tools-step.tsx';
import { UnitsStep } from './units-step.tsx';
import { reasonOf } from './use-import.ts';

const STEPS = ['units', 'responses', 'tools', 'themes', 'requisitions', 'preview', 'publish'] as const;
type Step = (typeof STEPS)[number];

/** Storage that the browser keeps, where it lets itself be asked. */
export interface Persistence {
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
}

/** How often it is looked whether a tool is to be read again, in milliseconds. */
const LOOK_EVERY = 1000;

/** The station: seven steps, each of which can be gone back to. */
export function StationApp({
  session,
  persistence,
  version,
}: {
  session: StationSession;
  /** Of the extension, for diagnostics. */
  version: string;
  persistence?: Persistence | undefined;
}) {
  const { t } = useStationText();
  const [step, setStep] = useState<Step>('units');
  const [ready, setReady] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [, setVersion] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = useCallback(() => setVersion((version) => version + 1), []);

  useEffect(() => {
    session.load().then(
      () => setReady(true),
      (error: unknown) => setProblem(reasonOf(error)),
    );
  }, [session]);

  useEffect(() => {
    if (!ready) return;
    const timer = setInterval(() => void session.tools.readDue(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [ready, session]);

  if (problem) return <Notice tone="alert" live title={t('failed', { reason: problem })} />;
  if (!ready) return <p className="cl-quiet">{t('loading')}</p>;
  const { teams, imports, pins } = session.setup;
  const done: Record<Step, boolean> = {
    units: teams.length > 0 && !isWithoutHeadcount(teams),
    responses: imports.length > 0,
    tools: session.tools.connected.length > 0,
    themes: session.themes.taxonomy.version !== DEFAULT_TAXONOMY.version,
    requisitions: pins.length > 0,
    preview: false,
    publish: false,
  };
  const go = (next: Step) => {
    setStep(next);
    heading.current?.focus();
  };
  const next = STEPS[STEPS.indexOf(step) + 1];
  const props = { session, onChanged: changed };
  return (
    <div className="st-page">
      <StationHead>
        <KeepNotice persistence={persistence} />
      </StationHead>
      <nav aria-label={t('steps')}>
        <ol className="st-steps">
          {STEPS.map((one, i) => (
            <li key={one}>
              <button
                type="button"
                className="st-step"
                aria-current={one === step ? 'step' : undefined}
                onClick={() => go(one)}
              >
                <span className="st-step-number" aria-hidden="true">
                  {done[one] ? <Icon name="check" /> : i + 1}
                </span>
                {t(`step-${one}`)}
                {done[one] ? <span className="cl-for-reader">({t('done')})</span> : null}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <main className="st-main cl-stack" data-gap="l">
        <h2 ref={heading} tabIndex={-1}>
          {t(`${step}-title`)}
        </h2>
        {step === 'units' ? <UnitsStep {...props} /> : null}
        {step === 'responses' ? <ResponsesStep {...props} /> : null}
        {step === 'tools' ? (
          <ToolsStep {...props} version={version} onAnswers={() => go('responses')} />
        ) : null}
        {step === 'themes' ? <ThemesStep {...props} /> : null}
        {step === 'requisitions' ? <RequisitionsStep {...props} /> : null}
        {step === 'preview' ? <PreviewStep {...props} /> : null}
        {step === 'publish' ? <PublishStep {...props} /> : null}
        {next ? (
          <div>
            <Button look="soft" onClick={() => go(next)}>
              {t('next', { step: t(`step-${next}`) })}
            </Button>
          </div>
        ) : null}
      </main>
    </div>
  );
}

function KeepNotice({ persistence }: { persistence: Persistence | undefined }) {
  const { t } = useStationText();
  const [kept, setKept] = useState<boolean>();
  useEffect(() => {
    if (!persistence) return;
    persistence.persisted().then(setKept, () => setKept(false));
  }, [persistence]);
  if (!persistence || kept !== false) return null;
  return (
    <Notice title={t('not-kept')}>
      <div>
        <Button onClick={() => void persistence.persist().then(setKept, () => setKept(false))}>
          {t('keep')}
        </Button>
      </div>
    </Notice>
  );
}
