import type { Credential } from '../../../core/station/sources/credential.ts';
import type { ToolName } from '../../../core/station/sources/tools.ts';
import { TextField } from '../../ui/field.tsx';
import { useStationText } from '../text.ts';

/** What lets the station in at a tool: a token that is pasted. It is shown to nobody again. */
export function CredentialField({
  tool,
  kept,
  value,
  onChange,
  error,
}: {
  tool: ToolName;
  /** One is kept already, and stays if nothing is entered. */
  kept: boolean;
  value: Credential | undefined;
  onChange: (credential: Credential | undefined) => void;
  error: string | undefined;
}) {
  const { t } = useStationText();
  return (
    <TextField
      label={t(`tool-token-${tool}`)}
      help={t(kept ? 'tool-token-kept' : 'tool-token-help')}
      error={error}
      type="password"
      autoComplete="off"
      spellCheck={false}
      value={value?.kind === 'token' ? value.token : ''}
      onChange={(event) => {
        const token = event.target.value.trim();
        onChange(token === '' ? undefined : { kind: 'token', token });
      }}
    />
  );
}
