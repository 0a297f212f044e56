import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Driver, Tab } from '../../browsers/driver.ts';
import { labelled } from './form.ts';

/** The station as an analyst works it: page by page, file by file. */
export class Station {
  readonly #tab: Tab;

  private constructor(tab: Tab) {
    this.#tab = tab;
  }

  get tab(): Tab {
    return this.#tab;
  }

  /** Opens it in a tab of its own; one that a try before left open gives way. */
  static async open(driver: Driver): Promise<Station> {
    const station = await Station.openBeside(driver);
    if (/open in another tab/.test(await station.tab.text())) await station.takeOver();
    return station;
  }

  /** Opens it in a tab of its own, whichever tab has it. */
  static async openBeside(driver: Driver): Promise<Station> {
    const tab = await driver.openExtensionPage('station.html', { width: 1280, height: 1000 });
    await tab.waitForText(/Customer Lens: Prepare data/);
    // Behind another tab Chromium draws once a second, and a click waits for two of them.
    await tab.toFront();
    return new Station(tab);
  }

  /** Goes on here with what another tab has. */
  async takeOver(): Promise<void> {
    await this.#tab.clickNamed(/Continue here/);
    await this.#tab.waitForText(/Teams/);
  }

  /** Imports a file on the page that is open. @returns what the report says. */
  async import(step: RegExp, path: string): Promise<string> {
    await this.#tab.clickNamed(step);
    await this.#tab.upload('input[type=file]', path);
    await this.#tab.waitForText(/First rows of/);
    await this.#tab.clickNamed(/^Import$/);
    return await this.#tab.waitForText(/of [\d,]+ rows imported/, 120_000);
  }

  async setOrganisation(name: string): Promise<void> {
    await this.#tab.clickNamed(/^\d?Check$/);
    await this.#tab.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find((one) =>
        /company|organisation/i.test(one.textContent ?? ''),
      );
      if (label?.control) label.control.id ||= 'organisation';
      label?.control?.setAttribute('data-organisation', '');
    }, undefined);
    await this.#tab.fill('[data-organisation]', name);
  }

  /** What people will see. */
  async preview(): Promise<string> {
    await this.#tab.clickNamed(/^\d?Check$/);
    return await this.#tab.waitForText(/together|combined|hidden/i, 60_000);
  }

  /** Publishes as a zip and unpacks the folder of HR into `folder`. */
  async publish(folder: string): Promise<void> {
    for (const [path, bytes] of Object.entries(await this.publishZip())) {
      if (!path.startsWith('hr/')) continue;
      const to = join(folder, path.slice('hr/'.length));
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, bytes);
    }
  }

  /** Publishes as a zip. @returns its files by path. */
  async publishZip(): Promise<Record<string, Uint8Array>> {
    await this.#tab.clickNamed(/Publish/);
    const saved = await this.saved(async () => {
      await this.#tab.clickNamed(/Download \.zip/);
      await this.#tab.waitForText(/is ready/, 60_000);
    });
    return unzipSync(saved);
  }

  /** The file that `work` makes the page save. */
  async saved(work: () => Promise<void>): Promise<Buffer> {
    await this.#tab.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        (globalThis as { saved?: Blob }).saved = blob;
        return make(blob);
      };
    }, undefined);
    await work();
    const encoded = await this.#tab.evaluate(async () => {
      const { saved } = globalThis as { saved?: Blob };
      if (!saved) throw new Error('Nothing was saved.');
      const bytes = new Uint8Array(await saved.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 0x8000)
        text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      return btoa(text);
    }, undefined);
    return Buffer.from(encoded, 'base64');
  }

  /** Opens the form of another feedback tool and fills fields by their labels. */
  async addTool(name: string, fields: Readonly<Record<string, string>>): Promise<void> {
    await this.#tab.clickNamed(new RegExp(`^${name}`));
    await this.#tab.waitForText(new RegExp(`Add ${name}`));
    for (const [label, value] of Object.entries(fields))
      await this.#tab.fill(await labelled(this.#tab, label), value);
  }

  /** Opens Formbricks' form and fills it: a hidden field names the team. */
  async addFormbricks(address: string, teamField: string, token: string): Promise<void> {
    await this.addTool('Formbricks', {
      Address: address,
      'Workspace id': 'w1',
      'Read answers from this day on': '2024-01-01',
    });
    await this.#tab.choose(await labelled(this.#tab, 'Where the team name comes from'), 'field');
    await this.#tab.fill(await labelled(this.#tab, 'Name of the field'), teamField);
    await this.#tab.fill('input[type=password]', token);
  }

  /**
   * Lets the browser answer no where it is asked for the permission of an address, or what it says itself again: no
   * program can click on its question.
   */
  async refusePermission(refuse: boolean): Promise<void> {
    await this.#tab.evaluate((refused) => {
      type Permissions = { request(what: unknown): Promise<boolean> };
      const world = globalThis as unknown as Record<string, { permissions: Permissions } | undefined> & {
        asked?: Permissions['request'];
      };
      const { permissions } = (world.browser ?? world.chrome)!;
      world.asked ??= permissions.request.bind(permissions);
      permissions.request = refused ? () => Promise.resolve(false) : world.asked;
    }, refuse);
  }

  /** Clicks the last of several buttons with one name. */
  async clickLast(name: RegExp): Promise<void> {
    await this.#tab.evaluate(
      ({ source }) => {
        for (const old of document.querySelectorAll('[data-last]')) old.removeAttribute('data-last');
        const named = [...document.querySelectorAll('button')].filter((one) =>
          new RegExp(source).test(one.textContent?.trim() ?? ''),
        );
        named.at(-1)?.setAttribute('data-last', '');
      },
      { source: name.source },
    );
    await this.#tab.click('[data-last]');
  }

  async close(): Promise<void> {
    await this.#tab.close();
  }
}
