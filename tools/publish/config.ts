import * as z from 'zod';
import { FormbricksSettings } from '../../core/sources/formbricks/settings.ts';
import { formbricks } from '../../core/sources/formbricks/source.ts';
import { RequestTrackerSettings } from '../../core/sources/request-tracker/settings.ts';
import { requestTracker } from '../../core/sources/request-tracker/source.ts';
import { SourceError } from '../../core/sources/source-error.ts';
import type { ToolOptions, ToolSource } from '../../core/sources/tool.ts';
import { ZendeskSettings } from '../../core/sources/zendesk/settings.ts';
import { zendesk } from '../../core/sources/zendesk/source.ts';

const common = {
  /** Name that the answers are kept under; it stays when the token changes. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'An id is a word of small letters, digits and hyphens.'),
  /** Environment variable that holds the token; the file itself never does. */
  tokenFrom: z.string().regex(/^[A-Z_][A-Z0-9_]*$/, 'tokenFrom is the name of an environment variable.'),
  /** Also count contacts by weekday and hour. */
  contacts: z.boolean().default(false),
};

const ConfiguredSource = z.discriminatedUnion('tool', [
  z.strictObject({ ...common, tool: z.literal('request-tracker'), settings: RequestTrackerSettings }),
  z.strictObject({ ...common, tool: z.literal('zendesk'), settings: ZendeskSettings }),
  z.strictObject({ ...common, tool: z.literal('formbricks'), settings: FormbricksSettings }),
]);
export type ConfiguredSource = z.infer<typeof ConfiguredSource>;

/** What a scheduled run reads: the options of the command by their names, and sources. */
export const ConfigFile = z.strictObject({
  options: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  sources: z
    .array(ConfiguredSource)
    .default([])
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Two sources have the same id.'),
});
export type ConfigFile = z.infer<typeof ConfigFile>;

/** The options of a config file as arguments of the command. */
export function configArguments({ options }: ConfigFile): string[] {
  return Object.entries(options).flatMap(([name, value]) => [value].flat().map((one) => `--${name}=${one}`));
}

/** The source that `configured` names. @throws SourceError `not-set-up` if its token is not in the environment. */
export function openSource(
  configured: ConfiguredSource,
  environment: Readonly<Record<string, string | undefined>>,
  options: Omit<ToolOptions, 'id'>,
): ToolSource {
  const token = environment[configured.tokenFrom]?.trim();
  if (!token)
    throw new SourceError(
      'not-set-up',
      `The environment variable ${configured.tokenFrom} is empty: it should hold the token of source "${configured.id}".`,
    );
  const all = { ...options, id: configured.id };
  switch (configured.tool) {
    case 'request-tracker':
      return requestTracker(configured.settings, token, all);
    case 'zendesk':
      return zendesk(configured.settings, token, all);
    case 'formbricks':
      return formbricks(configured.settings, token, all);
  }
}
