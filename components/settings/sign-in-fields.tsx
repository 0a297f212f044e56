import { isLoopback } from '../../core/model/loopback.ts';
import type { SignInConfig } from '../../core/model/sign-in.ts';
import { CopyButton } from '../team/quotes.tsx';
import { TextField } from '../ui/field.tsx';
import { useSignInText } from './sign-in-text.ts';
import { useSettingsText } from './text.ts';

/** What a person types to sign in instead of pasting a token. */
export interface SignInDraft {
  issuer: string;
  clientId: string;
  scopes: string;
}

export function draftOf(config: SignInConfig | null): SignInDraft {
  return { issuer: config?.issuer ?? '', clientId: config?.clientId ?? '', scopes: config?.scopes ?? '' };
}

/** What is wrong with a draft, if anything. */
export function faultOf({ issuer, clientId }: SignInDraft): 'issuer' | 'client' | undefined {
  if (issuer.trim() === '') return clientId.trim() === '' ? undefined : 'issuer';
  if (!URL.canParse(issuer.trim())) return 'issuer';
  const { protocol, hostname } = new URL(issuer.trim());
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) return 'issuer';
  return clientId.trim() === '' ? 'client' : undefined;
}

/** A draft without a fault as it is stored; null: no sign-in. */
export function configOf({ issuer, clientId, scopes }: SignInDraft): SignInConfig | null {
  if (issuer.trim() === '') return null;
  return {
    issuer: issuer.trim(),
    clientId: clientId.trim(),
    ...(scopes.trim() !== '' && { scopes: scopes.trim() }),
  };
}

/** Fields for a sign-in server, with the address that has to be registered there. */
export function SignInFields({
  draft,
  fault,
  redirectUri,
  onDraft,
}: {
  draft: SignInDraft;
  fault: 'issuer' | 'client' | undefined;
  redirectUri: string;
  onDraft: (draft: SignInDraft) => void;
}) {
  const { t } = useSignInText();
  const { t: common } = useSettingsText();
  const plain = { spellCheck: false, autoComplete: 'off' } as const;
  return (
    <div className="cl-stack">
      <p className="cl-quiet">{t('sign-in.set-up-lead')}</p>
      <TextField
        label={t('sign-in.issuer')}
        help={t('sign-in.issuer-help')}
        error={fault === 'issuer' ? t('sign-in.issuer-invalid') : undefined}
        type="url"
        inputMode="url"
        {...plain}
        value={draft.issuer}
        onChange={(event) => onDraft({ ...draft, issuer: event.currentTarget.value })}
      />
      <TextField
        label={t('sign-in.client')}
        help={t('sign-in.client-help')}
        error={fault === 'client' ? t('sign-in.client-missing') : undefined}
        {...plain}
        value={draft.clientId}
        onChange={(event) => onDraft({ ...draft, clientId: event.currentTarget.value })}
      />
      <TextField
        label={t('sign-in.scopes')}
        help={t('sign-in.scopes-help')}
        {...plain}
        value={draft.scopes}
        onChange={(event) => onDraft({ ...draft, scopes: event.currentTarget.value })}
      />
      <div>
        <span className="cl-small cl-quiet">{t('sign-in.redirect')}</span>
        <code className="cl-redirect">{redirectUri}</code>
        <CopyButton text={redirectUri} label={common('action.copy')} />
      </div>
    </div>
  );
}
