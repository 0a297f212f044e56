import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Month } from '../../core/model/time.ts';
import { isKnown, StandingRelease } from '../../core/station/privacy/chain.ts';
import type { ReleaseLogEntry } from '../../core/station/privacy/log.ts';
import { EXIT, PublishError } from './publish-error.ts';

/**
 * Refuses to publish over a release that the log does not know: what it tells and what would be told now could be
 * subtracted.
 * @param seriesFrom first month of a new series; it must come after all that was published.
 * @throws PublishError with what to do.
 */
export async function mustKnow(
  folder: string,
  log: readonly ReleaseLogEntry[],
  seriesFrom: Month | undefined,
): Promise<void> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const head = StandingRelease.safeParse(jsonOf(text)).data;
  if (head && isKnown(log, head)) return;
  if (head && seriesFrom !== undefined && log.length === 0 && seriesFrom > head.through) return;
  const after = head?.through ? ` It must come after ${head.through}, the last month told there.` : '';
  throw new PublishError(
    EXIT.data,
    `${folder} holds a release that the release log in the state folder does not know: the log was lost or cut, or another station publishes here. Publishing over it could give away single answers by subtraction, so nothing was published. Bring the state folder of that release back, or start a new series with an empty state folder and --series-from YYYY-MM.${after}`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
