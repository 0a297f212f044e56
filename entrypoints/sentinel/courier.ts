import type { SentinelMessage, ToSentinel } from '../../core/model/messages.ts';

/** As much of the browser's `runtime` as the sentinel uses. */
export interface Runtime {
  /** Undefined once the extension is gone, in browsers that let a torn-off script go on. */
  readonly id?: string | undefined;
  getURL(path: string): string;
  sendMessage(message: SentinelMessage): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: ToSentinel) => void): void;
    removeListener(listener: (message: ToSentinel) => void): void;
  };
}

/** Sends a message; a worker that is only being started is asked again. @returns undefined if nobody answers. */
export async function send(runtime: Runtime, message: SentinelMessage): Promise<unknown> {
  for (let wait = 150; wait <= 600 && runtime.id; wait *= 2) {
    try {
      return await runtime.sendMessage(message);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return undefined;
}
