import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReleaseServer } from '../../demo/server.ts';
import { makeSampleRelease } from '../../tools/sample.ts';
import { type Driver, setUpSeat } from '../browsers/driver.ts';
import { HOSTS, Stage } from './support/session.ts';

/** An address of this machine that others in its network reach too; nothing where it stands alone. */
const address = Object.values(networkInterfaces())
  .flatMap((one) => one ?? [])
  .find((one) => one.family === 'IPv4' && !one.internal)?.address;

/** A plain http server inside a network, which browsers would rather reach by https. */
describe.skipIf(address === undefined)('a release on http inside a network', () => {
  const stage = new Stage();
  const token = 'token-inside-the-network';
  let driver: Driver;
  let open: ReleaseServer;
  let guarded: ReleaseServer;

  beforeAll(async () => {
    const folder = join(stage.folder(), 'release');
    await makeSampleRelease({ out: folder, audience: 'hr', sample: false });
    open = await stage.release(folder, { address });
    guarded = await stage.release(folder, { address, token });
    driver = await stage.browser({ hosts: [...HOSTS, `http://${address}/*`] });
  });
  afterAll(() => stage.close());

  test('is reached, and not by https', async () => {
    expect(await setUpSeat(driver, { address: `${open.origin}/`, hrTools: [] })).toMatchObject({
      state: 'ready',
      release: { through: '2026-10' },
    });
    expect(open.requests().map(({ status }) => status)).toContain(200);
  });

  test('gets no token before somebody has said that it may', async () => {
    await driver.ask({ type: 'set-settings', settings: { address: `${guarded.origin}/` } });
    await driver.ask({ type: 'set-token', token });
    guarded.requests();
    const refused = await driver.ask({ type: 'pull-now' });
    expect(refused.problem).toEqual({ code: 'insecure-token' });
    expect(refused.release).toBeUndefined();
    expect(guarded.requests()).toEqual([]);
    const options = await driver.openExtensionPage('options.html');
    await options.waitForText(/The token was not sent, because the address is not encrypted/);
    await options.close();

    await driver.ask({ type: 'set-settings', settings: { allowTokenOverHttp: true } });
    expect(await driver.ask({ type: 'pull-now' })).toMatchObject({ state: 'ready' });
  });
});
