import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import type { SignInProblem, SignInState } from '../../core/model/sign-in.ts';
import { ask } from '../ui/background.ts';
import { Notice } from '../ui/notice.tsx';
import { signInProblemText, useSignInText } from './sign-in-text.ts';

/**
 * Who is signed in at the release's address, and until when; sign in, sign out. Servers that the browser may not
 * ask yet are asked for first thing in the click.
 * @param start Begin at once, where nothing has to be allowed first: the person clicked “Sign in” elsewhere.
 */
export function SignIn({
  signIn,
  status,
  start = false,
  onStatus,
}: {
  signIn: SignInState;
  status: SeatStatus;
  start?: boolean;
  onStatus: (status: SeatStatus) => void | Promise<void>;
}) {
  const texts = useSignInText();
  const { t, format } = texts;
  const before = status.problem?.code === 'sign-in' ? status.problem.why : undefined;
  const [problem, setProblem] = useState<SignInProblem | undefined>(before);
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const started = useRef(false);
  const more = problem?.code === 'no-permission' ? problem.origins : [];
  const origins = [...new Set([...signIn.origins, ...more])];

  const go = async (allowed: Promise<boolean>) => {
    setProblem(undefined);
    setBusy(true);
    try {
      if (!(await allowed)) return setProblem({ code: 'no-permission', origins });
      const answer = await ask('sign-in');
      setProblem(answer.problem);
      await onStatus(answer.status);
    } finally {
      setBusy(false);
    }
  };

  useEffect(() => {
    if (!start || started.current) return;
    started.current = true;
    if (signIn.state === 'signed-in') return;
    browser.permissions.contains({ origins }).then(
      (held) => (held ? go(Promise.resolve(true)) : button.current?.focus()),
      () => button.current?.focus(),
    );
  });

  const now = Date.now();
  const until = signIn.until && format.moment(signIn.until, now);
  return (
    <section className="cl-sign-in" id="sign-in" aria-labelledby="sign-in-heading">
      <h3 id="sign-in-heading">{t('sign-in.heading')}</h3>
      {signIn.state === 'signed-in' ? (
        <>
          <p>
            {signIn.name === undefined ? t('sign-in.done') : t('sign-in.as', { name: signIn.name })}{' '}
            {!signIn.renews
              ? until && t('sign-in.until', { until })
              : until
                ? t('sign-in.renews', { until })
                : t('sign-in.renews-plain')}
          </p>
          <div className="cl-row">
            <button
              type="button"
              className="cl-button"
              disabled={busy}
              onClick={async () => {
                setProblem(undefined);
                await onStatus((await ask('sign-out')).status);
              }}
            >
              {t('sign-in.out')}
            </button>
            <span className="cl-small cl-quiet">{t('sign-in.out-help')}</span>
          </div>
        </>
      ) : (
        <>
          <p>{t(signIn.state === 'ended' ? 'sign-in.ended' : 'sign-in.none')}</p>
          <div className="cl-row">
            <button
              ref={button}
              type="button"
              className="cl-button"
              data-look="main"
              disabled={busy}
              onClick={() => go(browser.permissions.request({ origins }))}
            >
              {t(signIn.state === 'ended' ? 'sign-in.go-again' : 'sign-in.go')}
            </button>
            <span role="status" className="cl-small cl-quiet">
              {busy ? t('sign-in.busy') : ''}
            </span>
          </div>
        </>
      )}
      {problem ? (
        <Notice tone={problem.code === 'cancelled' ? 'plain' : 'alert'} live>
          <p>{signInProblemText(problem, texts, now)}</p>
        </Notice>
      ) : null}
    </section>
  );
}
