import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Runtime, type Sentinel, startSentinel } from './sentinel.ts';

// Without `matches`: they would become required hosts. The background registers it for hosts that were granted.
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    // The native object: the polyfill would cost as much as the whole sentinel.
    const scope = globalThis as typeof globalThis & {
      browser?: { runtime: Runtime };
      customerLensSentinel?: Sentinel;
    };
    const runtime = (scope.browser ?? (scope.chrome as unknown as { runtime: Runtime })).runtime;
    scope.customerLensSentinel?.stop();
    scope.customerLensSentinel = startSentinel(window, runtime);
  },
});
