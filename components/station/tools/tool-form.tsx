import { useEffect, useRef, useState } from 'react';
import { sameOrigin } from '../../../core/model/origins.ts';
import type { ToolFault, ToolSight } from '../../../core/station/intake/tool-jobs.ts';
import { type Credential, Credential as CredentialSchema } from '../../../core/station/sources/credential.ts';
import type { Connection, ToolName } from '../../../core/station/sources/tools.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TimeZoneField } from '../company-form.tsx';
import type { StationSession } from '../session.ts';
import { useFirstText, useStationText } from '../text.ts';
import { reasonOf } from '../use-import.ts';
import { CredentialField } from './credential-field.tsx';
import { FaultNotice } from './fault-notice.tsx';
import { SettingsFields } from './settings-fields.tsx';
import { SightView } from './sight-view.tsx';
import { SignInField } from './sign-in-field.tsx';
import { type Draft, draftOf, readDraft, TOOL_FORMS } from './tool-fields.ts';

type Look =
  | { kind: 'none' }
  | { kind: 'asking' }
  | { kind: 'refused'; host: string }
  | { kind: 'seen'; sight: ToolSight; connected: Connection; credential: Credential | undefined }
  | { kind: 'fault'; fault: ToolFault }
  | { kind: 'failed'; reason: string };

/**
 * Adds a feedback tool, or changes one: what to paste and where to find it, its settings, the permission for its
 * address, and what it shows. It is kept only after it was seen.
 */
export function ToolForm({
  session,
  tool,
  before,
  onKept,
  onCancel,
  onChanged,
}: {
  session: StationSession;
  tool: ToolName;
  /** The tool as it is kept, where it is changed. */
  before?: Connection | undefined;
  onKept: (id: string) => void;
  onCancel: () => void;
  onChanged: () => void;
}) {
  const { t, format } = useStationText();
  const first = useFirstText();
  const form = TOOL_FORMS[tool];
  const [draft, setDraft] = useState<Draft>(() => (before ? draftOf(before) : form.draft));
  const [contacts, setContacts] = useState(before && 'contacts' in before ? before.contacts : form.contacts);
  const [credential, setCredential] = useState<Credential>();
  const [asked, setAsked] = useState(false);
  const [look, setLook] = useState<Look>({ kind: 'none' });
  const stop = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const read = readDraft(tool, before?.id ?? session.tools.freeId(tool), contacts, draft);
  const connected = 'connected' in read ? read.connected : undefined;
  // A token that was kept for one address is sent to no other.
  const kept = before !== undefined && sameOrigin(before.settings.address, String(draft.address ?? ''));
  const needsCredential = !kept && credential === undefined;
  const badCredential = credential !== undefined && !CredentialSchema.safeParse(credential).success;
  const missing = [
    ...('missing' in read ? read.missing.map((key) => fieldName(key)) : []),
    ...(needsCredential ? [t(`tool-token-${tool}`)] : []),
  ];
  function fieldName(key: string): string {
    return first([`tool-${tool}-field-${key}`, `tool-field-${key}`]) ?? key;
  }
  const edit = (change: () => void) => {
    change();
    stop.current?.abort();
    setLook({ kind: 'none' });
  };

  const check = async () => {
    setAsked(true);
    if (!connected || needsCredential || badCredential) return;
    // Before anything is awaited: a permission can only be asked for in the click itself.
    const permitted = session.tools.permit(connected);
    const own = new AbortController();
    stop.current = own;
    setLook({ kind: 'asking' });
    try {
      if (!(await permitted)) {
        if (!own.signal.aborted) setLook({ kind: 'refused', host: new URL(connected.settings.address).host });
        return;
      }
      const found = await session.tools.probe(connected, credential, { signal: own.signal });
      if (own.signal.aborted) return;
      setLook(
        'fault' in found
          ? { kind: 'fault', fault: found.fault }
          : { kind: 'seen', sight: found, connected, credential },
      );
    } catch (error) {
      if (!own.signal.aborted) setLook({ kind: 'failed', reason: reasonOf(error) });
    }
  };
  const keep = async (seen: Extract<Look, { kind: 'seen' }>) => {
    try {
      await session.connectTool(seen.connected, seen.credential, seen.sight);
      onKept(seen.connected.id);
    } catch (error) {
      setLook({ kind: 'failed', reason: reasonOf(error) });
    }
  };

  return (
    <section className="st-tool cl-stack" data-gap="l" aria-label={form.name}>
      <h3 ref={heading} tabIndex={-1}>
        {before ? t('tool-change', { tool: form.name }) : t('tool-new', { tool: form.name })}
      </h3>
      <div className="cl-stack" data-gap="s">
        <p>{t('tool-where')}</p>
        <ol className="st-points st-numbered">
          {Array.from({ length: form.steps }, (_, i) => first([`tool-${tool}-where-${i + 1}`])).map(
            (step) => (
              <li key={step}>{step}</li>
            ),
          )}
        </ol>
      </div>
      <SettingsFields tool={tool} draft={draft} onChange={(next) => edit(() => setDraft(next))} />
      <div className="st-form">
        <CredentialField
          tool={tool}
          kept={kept}
          value={credential}
          onChange={(next) => edit(() => setCredential(next))}
          error={asked && badCredential ? t('tool-token-bad') : undefined}
        />
        <TimeZoneField session={session} onChanged={onChanged} />
      </div>
      {form.signIn ? (
        <Disclosure
          title={t('tool-sign-in-instead', { tool: form.name })}
          open={credential?.kind === 'oauth'}
        >
          {connected ? (
            <SignInField
              session={session}
              connected={connected}
              value={credential}
              onChange={(next) => edit(() => setCredential(next))}
            />
          ) : (
            <p>{t('tool-sign-in-first')}</p>
          )}
        </Disclosure>
      ) : null}
      {form.contacts ? (
        <Checkbox
          label={t('tool-contacts')}
          help={t('tool-contacts-help')}
          checked={contacts}
          onChange={(event) => {
            const { checked } = event.target;
            edit(() => setContacts(checked));
          }}
        />
      ) : null}
      {before && connected && JSON.stringify(before.settings) !== JSON.stringify(connected.settings) ? (
        <p className="cl-quiet">{t('tool-anew')}</p>
      ) : null}
      {asked && missing.length > 0 ? (
        <p className="cl-field-error" role="alert">
          {t('incomplete', { fields: format.list(missing) })}
        </p>
      ) : null}
      {look.kind === 'asking' ? <Progress label={t('tool-asking', { tool: form.name })} /> : null}
      {look.kind === 'refused' ? (
        <Notice tone="alert" live title={t('tool-refused', { host: look.host })}>
          <p>{t('tool-refused-then')}</p>
        </Notice>
      ) : null}
      {look.kind === 'fault' ? <FaultNotice fault={look.fault} /> : null}
      {look.kind === 'failed' ? (
        <Notice tone="alert" live title={t('tool-problem', { reason: look.reason })} />
      ) : null}
      {look.kind === 'seen' ? <SightView session={session} sight={look.sight} onChanged={onChanged} /> : null}
      <div className="cl-row">
        {look.kind === 'seen' ? (
          <Button look="main" onClick={() => void keep(look)}>
            {t(before ? 'tool-keep-changed' : 'tool-keep')}
          </Button>
        ) : (
          <Button look="main" disabled={look.kind === 'asking'} onClick={() => void check()}>
            {t('tool-check')}
          </Button>
        )}
        <Button onClick={look.kind === 'asking' ? () => edit(() => {}) : onCancel}>{t('cancel')}</Button>
      </div>
      <p className="cl-quiet cl-small">{t('tool-permission-note')}</p>
    </section>
  );
}
