import type { BrowserContext, CDPSession } from 'playwright-core';
import { pause, View } from './view.ts';

/**
 * The side panel of a Chromium that is driven by Playwright, which does not know such panels: found among the
 * browser's targets, and driven by its debugging protocol with a real mouse.
 */

/** How long a panel may take to open. */
const PATIENCE = 10_000;

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** The side panel that `click` opens. @throws Error if none opens. */
export async function openedSidePanel(context: BrowserContext, click: () => Promise<void>): Promise<View> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser’s debugging protocol cannot be reached.');
  const panels = async () => {
    const { targetInfos } = (await session.send('Target.getTargets')) as { targetInfos: Target[] };
    return targetInfos.filter(
      ({ type, url }) => type === 'page' && /^chrome-extension:.*\/sidepanel\.html/.test(url),
    );
  };
  const known = new Set((await panels()).map(({ targetId }) => targetId));
  await click();
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(100)) {
    const opened = (await panels()).find(({ targetId }) => !known.has(targetId));
    if (opened) return new View((await PanelFrame.attach(session, opened.targetId)) as never);
  }
  throw new Error('No side panel opened.');
}

type Answer = { id: number; result?: unknown; error?: { message: string } };

/** As much of a frame as a {@link View} asks for. */
class PanelFrame {
  readonly #session: CDPSession;
  readonly #id: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #sent = 0;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== id) return;
      const answer = JSON.parse(message) as Answer;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  static async attach(session: CDPSession, targetId: string): Promise<PanelFrame> {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new PanelFrame(session, sessionId);
  }

  async evaluate(work: (argument: unknown) => unknown, argument: unknown): Promise<unknown> {
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', {
      expression: `(${work})(${JSON.stringify(argument) ?? 'undefined'})`,
      awaitPromise: true,
      returnByValue: true,
    })) as {
      result: { value?: unknown };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async waitForSelector(selector: string, { timeout }: { timeout: number }): Promise<void> {
    for (const until = Date.now() + timeout; Date.now() < until; await pause(100))
      if (await this.evaluate((s) => document.querySelector(s as string) !== null, selector)) return;
    throw new Error(`${selector} did not appear in the side panel.`);
  }

  async click(selector: string): Promise<void> {
    const place = (await this.evaluate((s) => {
      const element = document.querySelector(s as string) as HTMLElement;
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector)) as { x: number; y: number };
    const mouse = { ...place, button: 'left', clickCount: 1 };
    await this.#send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
  }

  async selectOption(selector: string, value: string): Promise<void> {
    await this.evaluate(
      (choice) => {
        const { selector, value } = choice as { selector: string; value: string };
        const list = document.querySelector(selector) as HTMLSelectElement;
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { selector, value },
    );
  }

  async #send(method: string, params: object): Promise<unknown> {
    const id = ++this.#sent;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    await this.#session.send('Target.sendMessageToTarget', {
      sessionId: this.#id,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result;
  }
}
