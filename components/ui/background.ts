import { browser } from 'wxt/browser';
import type { PageAnswers, PageMessage, PanelMessage, PanelView } from '../../core/model/messages.ts';

const WAITS_MS = [60, 120, 240, 480, 960, 1_600];

/** The background did not answer, although it was asked several times. */
export class BackgroundSilent extends Error {
  constructor(cause: unknown) {
    super(
      'The extension’s background did not answer. Reload this page; if that does not help, restart the browser.',
      {
        cause,
      },
    );
    this.name = 'BackgroundSilent';
  }
}

/** What a killed or updating worker looks like from a page; anything else is an answer. */
function asleep(error: unknown): boolean {
  const text = error instanceof Error ? error.message : String(error);
  return /receiving end does not exist|could not establish connection|message (channel|port) closed|before a response/i.test(
    text,
  );
}

/** Sends `message` and repeats it while the worker wakes, for at most about 3.5 seconds. */
async function send(message: unknown): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch (error) {
      const wait = WAITS_MS[attempt];
      if (wait === undefined || !asleep(error)) throw asleep(error) ? new BackgroundSilent(error) : error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

type MessageOf<Type extends PageMessage['type']> = Extract<PageMessage, { type: Type }>;

/**
 * Asks the background as one of the extension's own pages.
 * @throws BackgroundSilent when the worker does not wake; whatever the background itself threw, otherwise.
 */
export async function ask<Type extends PageMessage['type']>(
  type: Type,
  ...rest: Record<never, never> extends Omit<MessageOf<Type>, 'type'>
    ? [values?: Omit<MessageOf<Type>, 'type'>]
    : [values: Omit<MessageOf<Type>, 'type'>]
): Promise<PageAnswers[Type]> {
  return (await send({ type, ...rest[0] })) as PageAnswers[Type];
}

/** Tells the background something as the panel frame of one page; `panel-view` is answered with the view. */
export async function tellAsPanel(
  message: Extract<PanelMessage, { type: 'panel-view' }>,
): Promise<PanelView | null>;
export async function tellAsPanel(message: PanelMessage): Promise<unknown>;
export async function tellAsPanel(message: PanelMessage): Promise<unknown> {
  return send(message);
}
