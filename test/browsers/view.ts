import type {
  ElementHandle as ChromiumElement,
  Frame as ChromiumFrame,
  Page as ChromiumPage,
} from 'playwright-core';
import type {
  Frame as FirefoxFrame,
  ElementHandle as FirefoxHandle,
  Page as FirefoxPage,
} from 'puppeteer-core';

type FirefoxElement = FirefoxHandle<HTMLInputElement>;
type Frame = ChromiumFrame | FirefoxFrame | ChromiumPage | FirefoxPage;

/** How long anything on a page may take before a test gives up on it. */
const PATIENCE = 20_000;
/** How long a click may wait for an element that was found to stand still. */
const CLICK_PATIENCE = 5_000;
const MARK = 'data-view-target';

/** A document in a tab or a frame, the same in both browsers. */
export class View {
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** Runs `work` in the document. It may use nothing from outside itself but `argument`. */
  async evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const frame = this.#frame as { evaluate(work: unknown, argument: unknown): Promise<unknown> };
    return (await frame.evaluate(work, argument)) as R;
  }

  /** What a person reads: text without hidden parts, runs of white space as one. */
  async text(): Promise<string> {
    return await this.evaluate(
      () =>
        // Not textContent: hidden parts must not count as read.
        (document.body?.innerText ?? '')
          .replace(/[ \t\u00a0\u202f]+/g, ' ')
          .replace(/\n\s*\n+/g, '\n')
          .trim(),
      undefined,
    );
  }

  /**
   * Waits until {@link text} matches.
   * @returns the text. @throws Error with what stands there instead.
   */
  async waitForText(pattern: RegExp, patience = PATIENCE): Promise<string> {
    let text = '';
    for (const until = Date.now() + patience; Date.now() < until; await pause(100)) {
      text = await this.text().catch(() => '');
      if (pattern.test(text)) return text;
    }
    throw new Error(
      `${pattern} did not appear within ${patience / 1000} s. There stands:\n${text.slice(0, 2000)}`,
    );
  }

  /** The text once it has stood still for half a second. */
  async settledText(patience = PATIENCE): Promise<string> {
    let text = '';
    let since = Date.now();
    for (const until = Date.now() + patience; Date.now() < until; await pause(100)) {
      const now = await this.text().catch(() => '');
      if (now !== text) {
        text = now;
        since = Date.now();
      } else if (text !== '' && Date.now() - since >= 500) break;
    }
    return text;
  }

  /** Clicks the first button, link, tab or summary whose name matches. */
  async clickNamed(name: RegExp, patience = PATIENCE): Promise<void> {
    const clickable =
      'button, a, summary, [role=button], [role=tab], [role=option], [role=menuitem], [role=radio], label';
    // A page may draw itself again between looking and clicking, and the new element carries no mark:
    // then the look is repeated. A click that went through never is.
    for (const until = Date.now() + Math.max(patience, 30_000); ; ) {
      await this.#marked(name, clickable, patience);
      try {
        if ('waitForLoadState' in this.#frame)
          return await this.#frame.click(`[${MARK}]`, { timeout: CLICK_PATIENCE });
        return await this.#frame.click(`[${MARK}]`);
      } catch (error) {
        if (Date.now() > until || String(error).includes('click action done')) throw error;
      }
    }
  }

  async click(selector: string): Promise<void> {
    await this.#wait(selector);
    await this.#frame.click(selector);
  }

  async has(selector: string): Promise<boolean> {
    return await this.evaluate((s) => document.querySelector(s) !== null, selector);
  }

  /** Types into a field as a person would, what stood there goes. */
  async fill(selector: string, value: string): Promise<void> {
    await this.#wait(selector);
    if ('fill' in this.#frame) return await this.#frame.fill(selector, value);
    await this.evaluate((s) => {
      const field = document.querySelector(s) as HTMLInputElement | HTMLTextAreaElement;
      field.focus();
      field.select();
    }, selector);
    await this.#frame.type(selector, value);
  }

  async choose(selector: string, value: string): Promise<void> {
    await this.#wait(selector);
    if ('selectOption' in this.#frame) await this.#frame.selectOption(selector, value);
    else await this.#frame.select(selector, value);
  }

  /** Gives files of this machine to a file field. */
  async upload(selector: string, ...paths: string[]): Promise<void> {
    if ('setInputFiles' in this.#frame) return await this.#frame.setInputFiles(selector, paths);
    const element = (await this.#wait(selector)) as FirefoxElement;
    await element.uploadFile(...paths);
  }

  /** Pictures of one element, for the README and for people to look at. */
  async screenshotOf(selector: string, path: string): Promise<void> {
    const element = (await this.#wait(selector)) as ChromiumElement;
    await element.screenshot({ path });
  }

  async #wait(selector: string): Promise<unknown> {
    const frame = this.#frame as { waitForSelector(selector: string, options: object): Promise<unknown> };
    return await frame.waitForSelector(selector, { timeout: PATIENCE });
  }

  async #marked(name: RegExp, selector: string, patience: number): Promise<void> {
    for (const until = Date.now() + patience; Date.now() < until; await pause(100)) {
      const found = await this.evaluate(
        ({ source, flags, selector, mark }) => {
          for (const old of document.querySelectorAll(`[${mark}]`)) old.removeAttribute(mark);
          const wanted = new RegExp(source, flags);
          for (const element of document.querySelectorAll<HTMLElement>(selector)) {
            const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
            if (!wanted.test(label.replace(/\s+/g, ' ').trim()) || element.getClientRects().length === 0)
              continue;
            element.setAttribute(mark, '');
            return true;
          }
          return false;
        },
        { source: name.source, flags: name.flags, selector, mark: MARK },
      ).catch(() => false);
      if (found) return;
    }
    throw new Error(
      `Nothing to click is named ${name}. There stands:\n${(await this.text()).slice(0, 2000)}`,
    );
  }
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
