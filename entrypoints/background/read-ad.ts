import { browser } from 'wxt/browser';
import { AdText, type ReadAdAnswer } from '../../core/model/messages.ts';
import { pages } from './seat.ts';

/**
 * Reads the job ad of the page in a tab, on a person's click in one of our own pages. Only where the page is about
 * a job: of a person's page nothing is read. What comes back is checked, handed on, and kept nowhere.
 */
export async function readAdOf(tabId: number): Promise<ReadAdAnswer> {
  const known = await pages.ofTab(tabId);
  if (known.length === 0) return { ad: null, why: 'no-page' };
  const page = known.find(({ context }) => context.subject === 'requisition');
  if (!page || known.some(({ context }) => context.subject === 'person' || context.subject === 'never'))
    return { ad: null, why: 'not-a-job' };
  const results = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [page.sentinel.frame] },
      files: ['/read-ad.js' as never],
    })
    .catch(() => []);
  const ad = AdText.safeParse(results[0]?.result);
  return ad.success ? { ad: ad.data } : { ad: null, why: 'no-ad' };
}
