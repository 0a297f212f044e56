import { useState } from 'react';
import { AdCheck } from '../hiring/ad-check.tsx';
import { JobCard } from '../hiring/job-card.tsx';
import JobMore from '../hiring/job-more.tsx';
import { Questions } from '../hiring/questions.tsx';
import type { Sample } from './sample.ts';
import { SAMPLE_JOB } from './sample-pages.ts';
import { useSampleText } from './text.ts';
import { ToolPage } from './tool-page.tsx';

const REQUISITION = { id: SAMPLE_JOB.id };

/** A job's page with its card; then the questions; then its ad, checked. */
export function RecruiterSteps({
  step,
  sample,
  onStep,
}: {
  step: number;
  sample: Sample;
  onStep: (step: number) => void;
}) {
  const { t } = useSampleText();
  const [unfolded, setUnfolded] = useState(false);
  const { job } = sample;
  const ad = { title: SAMPLE_JOB.jobTitle, text: SAMPLE_JOB.ad };
  return (
    <>
      <ToolPage title={`${SAMPLE_JOB.jobTitle}, ${SAMPLE_JOB.location}`}>
        <dl className="cl-tool-fields">
          <div>
            <dt>{t('sample.job.team')}</dt>
            <dd>{SAMPLE_JOB.unit}</dd>
          </div>
          <div>
            <dt>{t('sample.job.positions')}</dt>
            <dd>{SAMPLE_JOB.positions}</dd>
          </div>
          <div>
            <dt>{t('sample.job.manager')}</dt>
            <dd>{SAMPLE_JOB.hiringManager}</dd>
          </div>
        </dl>
      </ToolPage>
      {step === 1 ? (
        <JobCard
          panel={job}
          now={Date.now()}
          unfolded={unfolded}
          onUnfold={setUnfolded}
          onHiring={(part) => onStep(part === 'ad' ? 3 : 2)}
        >
          <JobMore view={job.view} requisition={REQUISITION} />
        </JobCard>
      ) : (
        <div className="cl-stage-panel">
          {step === 2 ? (
            <Questions view={job.view} requisition={REQUISITION} />
          ) : (
            <AdCheck view={job.view} onRead={async () => ({ ad })} first={ad} />
          )}
        </div>
      )}
    </>
  );
}
