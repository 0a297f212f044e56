import { useState } from 'react';
import type { SignInProblem } from '../../../core/model/sign-in.ts';
import { SignInError } from '../../../core/sign-in/sign-in-error.ts';
import type { Credential } from '../../../core/station/sources/credential.ts';
import { type Connection, signInTarget } from '../../../core/station/sources/tools.ts';
import { signInProblemText, useSignInText } from '../../settings/sign-in-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { StationSession } from '../session.ts';
import { useStationText } from '../text.ts';
import { TOOL_FORMS } from './tool-fields.ts';

/** Signing in to a tool instead of pasting a token, with the address that has to be registered there first. */
export function SignInField({
  session,
  connected,
  value,
  onChange,
}: {
  session: StationSession;
  /** The tool as far as it is whole: nobody is sent to an address that is not. */
  connected: Connection;
  value: Credential | undefined;
  onChange: (credential: Credential | undefined) => void;
}) {
  const { t } = useStationText();
  const texts = useSignInText();
  const [clientId, setClientId] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem>();
  const { name } = TOOL_FORMS[connected.tool];
  const target = clientId.trim() === '' ? undefined : signInTarget(connected, clientId.trim());

  const signIn = async () => {
    if (!target) return;
    setProblem(undefined);
    setBusy(true);
    try {
      onChange(await session.tools.signIn(connected, clientId.trim()));
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      setProblem(error.problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="cl-stack" data-gap="m">
      <TextField
        label={t('tool-client')}
        help={
          <>
            {t('tool-client-help')} <code className="st-redirect">{session.tools.redirectUri}</code>
          </>
        }
        autoComplete="off"
        spellCheck={false}
        value={clientId}
        onChange={(event) => setClientId(event.target.value)}
      />
      <div className="cl-row">
        <Button look="soft" disabled={!target || busy} onClick={() => void signIn()}>
          {t('tool-sign-in', { tool: name })}
        </Button>
        <span role="status" className="cl-small cl-quiet">
          {busy
            ? texts.t('sign-in.busy')
            : value?.kind === 'oauth'
              ? t('tool-signed-in', { tool: name })
              : ''}
        </span>
      </div>
      {problem ? (
        <Notice tone={problem.code === 'cancelled' ? 'plain' : 'alert'} live>
          <p>{signInProblemText(problem, texts, Date.now())}</p>
        </Notice>
      ) : null}
    </div>
  );
}
