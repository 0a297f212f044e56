import * as z from '../../model/zod.ts';
import type { SignInTarget } from '../../sign-in/sign-in.ts';
import type { CountingTool } from './counting-tool.ts';
import type { GiveCredential } from './credential.ts';
import { FormbricksSettings } from './formbricks/settings.ts';
import { formbricks } from './formbricks/source.ts';
import { PeakonSettings } from './peakon/settings.ts';
import { peakon } from './peakon/source.ts';
import { RequestTrackerSettings } from './request-tracker/settings.ts';
import { requestTracker } from './request-tracker/source.ts';
import type { ToolOptions, ToolSource } from './tool.ts';
import { ZendeskSettings } from './zendesk/settings.ts';
import { zendeskSignIn } from './zendesk/sign-in.ts';
import { zendesk } from './zendesk/source.ts';

/** Name that a tool's answers are kept under; it stays when the credential changes. */
export const SourceId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'An id is a word of small letters, digits and hyphens.');

const common = {
  id: SourceId,
  /** Also count contacts by weekday and hour, where the tool can tell them. */
  contacts: z.boolean().default(false),
};

/** A feedback tool as somebody has set it up; what lets us in lies elsewhere. */
export const ConnectedTool = z.discriminatedUnion('tool', [
  z.strictObject({ ...common, tool: z.literal('request-tracker'), settings: RequestTrackerSettings }),
  z.strictObject({ ...common, tool: z.literal('zendesk'), settings: ZendeskSettings }),
  z.strictObject({ ...common, tool: z.literal('formbricks'), settings: FormbricksSettings }),
]);
export type ConnectedTool = z.infer<typeof ConnectedTool>;

/** The source that `connected` names. */
export function openTool(
  connected: ConnectedTool,
  credential: GiveCredential,
  options: Omit<ToolOptions, 'id'>,
): ToolSource {
  const all = { ...options, id: connected.id };
  switch (connected.tool) {
    case 'request-tracker':
      return requestTracker(connected.settings, credential, all);
    case 'zendesk':
      return zendesk(connected.settings, credential, all);
    case 'formbricks':
      return formbricks(connected.settings, credential, all);
  }
}

/** A tool that gives counts and no answers, as somebody has set it up. */
export const ConnectedCountingTool = z.strictObject({
  id: SourceId,
  tool: z.literal('peakon'),
  settings: PeakonSettings,
});
export type ConnectedCountingTool = z.infer<typeof ConnectedCountingTool>;

/** A feedback tool of either kind. */
export const Connection = z.discriminatedUnion('tool', [ConnectedTool, ConnectedCountingTool]);
export type Connection = z.infer<typeof Connection>;
export type ToolName = Connection['tool'];

/** Whether a tool gives counts and no answers. */
export function countsOnly(connection: Connection): connection is ConnectedCountingTool {
  return connection.tool === 'peakon';
}

/** Where an analyst signs in to a tool as an application, where the tool offers that to one without a secret. */
export function signInTarget(connected: Connection, clientId: string): SignInTarget | undefined {
  return connected.tool === 'zendesk' ? zendeskSignIn(connected.settings.address, clientId) : undefined;
}

/** The counting tool that `connected` names. */
export function openCountingTool(
  connected: ConnectedCountingTool,
  credential: GiveCredential,
  options: Omit<ToolOptions, 'id' | 'keyedHash'>,
): CountingTool {
  return peakon(connected.settings, credential, { ...options, id: connected.id });
}
