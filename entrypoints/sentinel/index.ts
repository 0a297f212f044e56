import type { SentinelAdapter } from '../../core/model/host-adapter.ts';
import type { InsertCard } from '../../core/seat/hosts/card/card.ts';
import type { Runtime } from './courier.ts';
import { type Sentinel, startSentinel } from './sentinel.ts';

// An unlisted script, registered at run time for the hosts that were granted. As a content script of WXT it would
// carry the browser polyfill and announce itself to the page by an event that bears the extension's id.
function main(): void {
  const scope = globalThis as typeof globalThis & {
    browser?: { runtime: Runtime };
    customerLensSentinel?: Sentinel;
    customerLensInline?: SentinelAdapter[];
    customerLensCard?: InsertCard;
  };
  const runtime = (scope.browser ?? (scope.chrome as unknown as { runtime: Runtime })).runtime;
  scope.customerLensSentinel?.stop();
  scope.customerLensSentinel = startSentinel(
    window,
    runtime,
    scope.customerLensInline ?? [],
    () => scope.customerLensCard,
  );
}

export default { main };
