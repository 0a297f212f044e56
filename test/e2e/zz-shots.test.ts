import { afterAll, test } from 'vitest';
import { Stage } from '/work/wt/surfaces/test/e2e/support/session.ts';
const stage = new Stage();
afterAll(() => stage.close());
test('shots', { timeout: 200000 }, async () => {
  const driver = await stage.browser();
  const t0 = Date.now();
  await driver.ask({ type: 'open-sample' });
  console.log('open-sample', Date.now() - t0);
  const t1 = Date.now();
  await driver.ask({ type: 'open-sample' });
  console.log('again', Date.now() - t1);
  const size = { width: 1280, height: 800 };
  const home = await driver.openExtensionPage('welcome.html', size);
  await home.settledText();
  await home.screenshot('/tmp/surf-shot-home.png');
  for (const role of ['recruiter', 'partner', 'manager'])
    for (const step of [1, 2, 3]) {
      const view = await driver.openExtensionPage(`welcome.html#${role}-${step}`, size);
      await view.settledText();
      await view.screenshot(`/tmp/surf-shot-${role}-${step}.png`, { fullPage: true });
      await view.close();
    }
});
