import type { SentinelMessage } from '../../core/model/messages.ts';
import { startPicker } from './picker.ts';

interface Runtime {
  sendMessage(message: SentinelMessage): Promise<unknown>;
}

// Run in the page by the background on the analyst's click; what was pointed at is sent there, for the click may
// have been in a popup that is long closed.
function main(): void {
  const scope = globalThis as typeof globalThis & {
    browser?: { runtime: Runtime };
    customerLensPicking?: boolean;
  };
  if (scope.customerLensPicking) return;
  scope.customerLensPicking = true;
  const { runtime } = scope.browser ?? (scope.chrome as unknown as { runtime: Runtime });
  void startPicker(window).then((adapter) => {
    scope.customerLensPicking = false;
    return runtime.sendMessage({
      type: 'picked',
      adapter: adapter && { ...adapter, origins: [...adapter.origins] },
    });
  });
}

export default { main };
