import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { ManagerSteps } from './manager.tsx';
import { PartnerSteps } from './partner.tsx';
import { RecruiterSteps } from './recruiter.tsx';
import type { Sample } from './sample.ts';
import { type SampleRole, STEPS } from './sample-pages.ts';
import { useSampleText } from './text.ts';
import { ToolPage } from './tool-page.tsx';

/**
 * A live page of a sample HR tool with the real card on it, in three steps for one role.
 * @param sample The sample company, once it is asked for.
 */
export function Stage({
  role,
  step,
  sample,
  onStep,
  onRetry,
  onLeave,
}: {
  role: SampleRole;
  step: number;
  sample: Promise<Sample> | undefined;
  onStep: (step: number) => void;
  onRetry: () => void;
  onLeave: () => void;
}) {
  const { t } = useSampleText();
  const [loaded, setLoaded] = useState<Sample>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    let left = false;
    setFailed(undefined);
    sample?.then(
      (ready) => !left && setLoaded(ready),
      (error: unknown) => !left && setFailed(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      left = true;
    };
  }, [sample]);
  const next = step < STEPS ? t(`sample.${role}.${(step + 1) as 2 | 3}`) : undefined;
  return (
    <section className="cl-stage" aria-label={t('sample.title')}>
      <div className="cl-stage-head">
        <p className="cl-small cl-quiet">{t('sample.title')}</p>
        <p className="cl-stage-steps">
          <span className="cl-small cl-quiet">{t('sample.step', { step, steps: STEPS })}</span>
          {step > 1 ? (
            <Button look="bare" onClick={() => onStep(step - 1)}>
              {t('sample.back')}
            </Button>
          ) : null}
          {next ? (
            <Button look="bare" onClick={() => onStep(step + 1)}>
              {t('sample.next', { step: next })} <Icon name="chevron" />
            </Button>
          ) : (
            <Button look="bare" onClick={onLeave}>
              {t('sample.done')}
            </Button>
          )}
        </p>
      </div>
      {failed ? (
        <Notice tone="alert" live title={t('sample.failed', { reason: failed })}>
          <Button onClick={onRetry}>{t('action.retry')}</Button>
        </Notice>
      ) : loaded ? (
        <Steps key={role} role={role} step={step} sample={loaded} onStep={onStep} />
      ) : (
        <ToolPage title="" busy>
          <p role="status">{t('welcome.sample-busy')}</p>
        </ToolPage>
      )}
      <p className="cl-small cl-quiet">{t(`sample.${role}.where`)}</p>
    </section>
  );
}

function Steps({
  role,
  ...rest
}: {
  role: SampleRole;
  step: number;
  sample: Sample;
  onStep: (step: number) => void;
}) {
  if (role === 'recruiter') return <RecruiterSteps {...rest} />;
  if (role === 'partner') return <PartnerSteps {...rest} />;
  return <ManagerSteps {...rest} />;
}
