import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { DEFAULT_TAXONOMY } from '../../core/station/themes/default-taxonomy.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { PreviewStep } from './preview-step.tsx';
import { PublishStep } from './publish-step.tsx';
import { RequisitionsStep } from './requisitions-step.tsx';
import { ResponsesStep } from './responses-step.tsx';
import type { StationSession } from './session.ts';
import { StationHead } from './station-head.tsx';
import { type StepFacts, stepFacts } from './step-facts.ts';
import { useStationText } from './text.ts';
import { UnitsStep } from './units-step.tsx';
import { useDrop } from './use-drop.ts';
import { reasonOf } from './use-import.ts';

/** What every update needs, in the order in which it is done. */
const STEPS = ['units', 'responses', 'requisitions', 'preview', 'publish'] as const;
/** What may be added at any time, and never has to be. */
const ROOMS = ['tools', 'themes', 'workload'] as const;
type Place = (typeof STEPS | typeof ROOMS)[number];

// Most sittings open none of these, and the packs of themes alone weigh as much as the rest of the page.
const ToolsStep = lazy(() => import('./tools-step.tsx').then(({ ToolsStep }) => ({ default: ToolsStep })));
const ThemesStep = lazy(() =>
  import('./themes-step.tsx').then(({ ThemesStep }) => ({ default: ThemesStep })),
);
const WorkloadRoom = lazy(() =>
  import('./workload-room.tsx').then(({ WorkloadRoom }) => ({ default: WorkloadRoom })),
);

/** Storage that the browser keeps, where it lets itself be asked. */
export interface Persistence {
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
}

/** How often it is looked whether a tool is to be read again, in milliseconds. */
const LOOK_EVERY = 1000;

/** The station: five steps, each of which can be gone back to, and rooms beside them. */
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
  const [step, setStep] = useState<Place>('units');
  const [ready, setReady] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [, setVersion] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useDrop(undefined);
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
  const facts = stepFacts(session.setup);
  const used: Record<(typeof ROOMS)[number], boolean> = {
    tools: session.tools.connected.length > 0,
    themes: session.themes.taxonomy.version !== DEFAULT_TAXONOMY.version,
    workload: session.setup.contactCells > 0 || session.setup.events.length > 0,
  };
  const go = (next: Place) => {
    setStep(next);
    heading.current?.focus();
  };
  const number = (STEPS as readonly Place[]).indexOf(step);
  const next = number < 0 ? undefined : STEPS[number + 1];
  const props = { session, onChanged: changed };
  return (
    <div className="st-page">
      <StationHead>
        <KeepNotice persistence={persistence} />
      </StationHead>
      <nav className="st-places" aria-label={t('steps')}>
        <ol className="st-steps">
          {STEPS.map((one, i) => (
            <li key={one}>
              <PlaceButton
                mark={facts[one]?.settled ? <Icon name="check" /> : i + 1}
                current={one === step}
                onGo={() => go(one)}
              >
                {t(`step-${one}`)}
                {facts[one]?.settled ? <span className="cl-for-reader">({t('done')})</span> : null}
              </PlaceButton>
            </li>
          ))}
        </ol>
        <div className="st-rooms">
          <span className="cl-small cl-quiet" id="st-rooms">
            {t('rooms')}
          </span>
          <ul className="st-steps" aria-labelledby="st-rooms">
            {ROOMS.map((one) => (
              <li key={one}>
                <PlaceButton
                  mark={used[one] ? <Icon name="check" /> : null}
                  current={one === step}
                  onGo={() => go(one)}
                >
                  {t(`step-${one}`)}
                  {used[one] ? <span className="cl-for-reader">({t('done')})</span> : null}
                </PlaceButton>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <main className="st-main cl-stack" data-gap="l">
        <h2 ref={heading} tabIndex={-1}>
          {t(`${step}-title`)}
        </h2>
        {number < 0 ? null : <Known facts={facts[step as (typeof STEPS)[number]]} />}
        {step === 'units' ? <UnitsStep {...props} /> : null}
        {step === 'responses' ? <ResponsesStep {...props} /> : null}
        {step === 'requisitions' ? <RequisitionsStep {...props} /> : null}
        {step === 'preview' ? <PreviewStep {...props} /> : null}
        {step === 'publish' ? <PublishStep {...props} /> : null}
        {number < 0 ? (
          <Suspense fallback={<p className="cl-quiet">{t('loading')}</p>}>
            {step === 'tools' ? (
              <ToolsStep {...props} version={version} onAnswers={() => go('responses')} />
            ) : null}
            {step === 'themes' ? <ThemesStep {...props} /> : null}
            {step === 'workload' ? <WorkloadRoom {...props} /> : null}
          </Suspense>
        ) : null}
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

function PlaceButton({
  mark,
  current,
  onGo,
  children,
}: {
  mark: ReactNode;
  current: boolean;
  onGo: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className="st-step" aria-current={current ? 'step' : undefined} onClick={onGo}>
      {mark === null ? null : (
        <span className="st-step-number" aria-hidden="true">
          {mark}
        </span>
      )}
      {children}
    </button>
  );
}

/** What a step knows so far, and what is to settle, in one line. */
function Known({ facts }: { facts: StepFacts | undefined }) {
  const { t } = useStationText();
  if (!facts || facts.lines.length === 0) return null;
  return <p className="cl-quiet">{facts.lines.map(({ key, n }) => t(key, { n })).join(' · ')}</p>;
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
