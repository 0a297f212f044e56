import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { writeCompany } from '../demo/company/write.ts';
import { POPUP, SIDE_PANEL, type Size, setUpSeat, type Tab } from '../test/browsers/driver.ts';
import { pause } from '../test/browsers/view.ts';
import { HR_TOOLS, Stage } from '../test/e2e/support/session.ts';
import { Station } from '../test/e2e/support/station.ts';
import { makeSampleRelease } from './sample.ts';

/** Takes the pictures of README and guides anew, from the production build and the sample company. */
const root = resolve(import.meta.dirname, '..');
const images = join(root, 'docs', 'images');
const WINDOW: Size = { width: 1280, height: 800 };
const TALL: Size = { width: 1280, height: 1400 };
const MY_TEAMS = ['heating-north', 'heating-south', 'night-emergency', 'chimney-checks', 'training-depot'];

const stage = new Stage();
try {
  mkdirSync(images, { recursive: true });
  const folder = stage.folder();
  await makeSampleRelease({ out: folder, audience: 'hr', sample: false });
  const [release, site] = await Promise.all([stage.release(folder), stage.hrSite()]);
  const driver = await stage.browser();
  const status = await setUpSeat(driver, {
    address: `${release.origin}/`,
    hrTools: HR_TOOLS,
    myTeams: MY_TEAMS,
  });
  if (status.state !== 'ready') throw new Error(`The seat is "${status.state}", not ready.`);

  const inPage = async (name: string, path: string, unfolded: boolean) => {
    const tab = await driver.open(`${site.origin}/${path}`, unfolded ? TALL : WINDOW);
    const panel = await tab.panel();
    if (!panel) throw new Error(`No panel came on ${path}.`);
    await panel.waitForText(/\S/);
    if (unfolded) {
      await panel.click('[aria-expanded=false]');
      await panel.waitForText(/How do we know/);
      await panel.settledText();
    }
    await take(tab, name);
    await tab.close();
  };
  /** The side panel beside vacancy 42, after a click on the ad check. */
  const besideVacancy = async (name: string) => {
    const path = '/web/index.php/recruitment/addJobVacancy/42';
    const tab = await driver.open(`${site.origin}${path}`, WINDOW);
    await (await tab.panel())?.waitForText(/\S/);
    const options = await driver.openExtensionPage('options.html');
    const id = await options.evaluate(
      async (part) => (await chrome.tabs.query({})).find(({ url }) => url?.includes(part))?.id,
      path,
    );
    await options.close();
    const link = `sidepanel.html#tabId=${id}&show=side-panel&tab=`;
    const questions = await driver.openExtensionPage(`${link}hiring`, SIDE_PANEL);
    await questions.waitForText(/Follow up/);
    await take(questions, `${name}-questions`);
    await questions.close();
    const ad = await driver.openExtensionPage(`${link}ad`, SIDE_PANEL);
    await ad.settledText();
    await ad.clickNamed(/Check this ad/);
    await ad.waitForText(/suggestion/);
    await take(ad, `${name}-ad`);
    await ad.close();
    await tab.close();
  };
  await inPage('job-card', 'web/index.php/recruitment/addJobVacancy/42', false);
  await inPage('job-card-unfolded', 'web/index.php/recruitment/addJobVacancy/42', true);
  await inPage('unit-card-unfolded', 'web/index.php/admin/viewCompanyStructure', true);
  await inPage('candidate-chip', 'opencats/index.php?m=candidates&a=show&candidateID=1', false);
  await besideVacancy('hiring');
  const popup = await driver.openExtensionPage('popup.html', POPUP);
  await popup.waitForText(/\S{3}/);
  await take(popup, 'popup');
  await popup.close();

  const company = stage.folder();
  writeCompany(company);
  const analyst = await stage.browser({ hosts: [] });
  const station = await Station.open(analyst);
  await station.import(/Teams/, join(company, 'units.csv'));
  await station.import(/Answers/, join(company, 'responses.csv'));
  await station.tab.clickNamed(/Feedback tools/);
  await station.tab.settledText();
  await take(station.tab, 'station-tools');
  await station.preview();
  await take(station.tab, 'station-preview');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await stage.close();
}

async function take(tab: Tab, name: string): Promise<void> {
  const path = join(images, `${name}.png`);
  // The card grows step by step; fonts and heights settle within half a second.
  await pause(500);
  await tab.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    undefined,
  );
  await tab.screenshot(path);
  console.log(relative(root, path));
}
