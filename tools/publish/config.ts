import * as z from 'zod';
import { type GiveCredential, pastedToken } from '../../core/station/sources/credential.ts';
import { SourceError } from '../../core/station/sources/source-error.ts';
import { ConnectedCountingTool, ConnectedTool } from '../../core/station/sources/tools.ts';

/** Environment variable that holds the token; the file itself never does. */
const tokenFrom = z.string().regex(/^[A-Z_][A-Z0-9_]*$/, 'tokenFrom is the name of an environment variable.');

const [requestTracker, zendesk, formbricks] = ConnectedTool.options;
const ConfiguredSource = z.discriminatedUnion('tool', [
  requestTracker.extend({ tokenFrom }),
  zendesk.extend({ tokenFrom }),
  formbricks.extend({ tokenFrom }),
  ConnectedCountingTool.extend({ tokenFrom }),
]);
export type ConfiguredSource = z.infer<typeof ConfiguredSource>;

/** What a scheduled run reads: the options of the command by their names, and sources. */
export const ConfigFile = z.strictObject({
  options: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  sources: z
    .array(ConfiguredSource)
    .default([])
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Two sources have the same id.')
    .refine(
      (all) => all.filter(({ tool }) => tool === 'peakon').length <= 1,
      'Two sources count employees: everybody would be counted twice. Keep one.',
    ),
});
export type ConfigFile = z.infer<typeof ConfigFile>;

/** The options of a config file as arguments of the command. */
export function configArguments({ options }: ConfigFile): string[] {
  return Object.entries(options).flatMap(([name, value]) => [value].flat().map((one) => `--${name}=${one}`));
}

/** What lets `configured` in. @throws SourceError `not-set-up` if its token is not in the environment. */
export function credentialOf(
  { id, tokenFrom }: Pick<ConfiguredSource, 'id' | 'tokenFrom'>,
  environment: Readonly<Record<string, string | undefined>>,
): GiveCredential {
  const token = environment[tokenFrom]?.trim();
  if (!token)
    throw new SourceError(
      'not-set-up',
      `The environment variable ${tokenFrom} is empty: it should hold the token of source "${id}".`,
    );
  return pastedToken(token);
}
