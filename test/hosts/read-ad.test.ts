import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAd, textOfHtml } from '../../core/seat/hosts/read-ad.ts';
import { CAPTURES } from './captured-pages.ts';
import { openDemoPage, openPage } from './page.ts';

const PUBLIC_JOB = join(CAPTURES, 'odoo18/public-job.html');
const demo = (path: string) => {
  const { document } = openDemoPage(path);
  return readAd(document, `https://hr.example${path}`);
};
const page = (address: string, body: string) =>
  readAd(openPage(address, `<body>${body}</body>`).document, address);
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the ad on a page', () => {
  test.each([
    '/web/index.php/recruitment/addJobVacancy/42',
    '/opencats/index.php?m=joborders&a=edit&jobOrderID=42',
  ])('in an editor, from its field: %s', (path) => {
    const ad = demo(path)!;
    expect(ad).toMatchObject({ from: 'editor', title: 'Service Desk Agent' });
    expect(ad.text).toContain('We call back within two hours');
    expect(ad.text.split('\n')).toContain('- Knowledge of tariffs');
    expect(ad.text).not.toContain('Imogen');
  });
  test('shown by a tool', () => {
    const ad = demo('/opencats/index.php?m=joborders&a=show&jobOrderID=45')!;
    expect(ad).toMatchObject({ from: 'editor', title: 'Showroom Adviser' });
    expect(ad.text.split('\n')).toContain('- You ask before you advise');
    expect(ad.text).not.toMatch(/Zelenka|Brandt/);
  });
  test.each([
    '/opencats/index.php?m=candidates&a=show&candidateID=1',
    '/web/index.php/recruitment/addCandidate/1',
    '/web/index.php/pim/viewPersonalDetails/empNumber/2',
    '/web/index.php/pim/viewSalaryList/empNumber/2',
  ])('is never what stands on a person’s page: %s', (path) => expect(demo(path)).toBeNull());

  test('as JSON-LD, nested, with HTML in it or escaped HTML', () => {
    const html = '<p>We build.</p><ul><li>You ask &amp; listen</li><li>You explain</li></ul>';
    for (const description of [html, html.replaceAll('<', '&lt;').replaceAll('>', '&gt;')]) {
      const ad = page(
        'https://jobs.example/1',
        ld({ '@graph': [{ '@type': ['JobPosting'], title: ' Fitter ', description }] }),
      );
      expect(ad).toEqual({
        title: 'Fitter',
        text: 'We build.\n- You ask & listen\n- You explain',
        from: 'structured-data',
      });
    }
  });
  test('broken JSON-LD is passed over', () =>
    expect(
      page(
        'https://jobs.example/1',
        `<script type="application/ld+json">{oops</script>${ld({ '@type': 'JobPosting', description: 'Text' })}`,
      ),
    ).toMatchObject({ text: 'Text' }));
  test('as microdata', () =>
    expect(
      page(
        'https://jobs.example/1',
        '<div itemscope itemtype="https://schema.org/JobPosting"><meta itemprop="title" content="Fitter"><div itemprop="description"><p>One</p><p>Two</p></div></div>',
      ),
    ).toEqual({ title: 'Fitter', text: 'One\nTwo', from: 'structured-data' }));
  test('on boards', () => {
    expect(
      page(
        'https://boards.greenhouse.io/acme/jobs/4',
        '<h1 class="app-title">Fitter</h1><div id="content"><p>Text</p><form>Name</form></div>',
      ),
    ).toEqual({ title: 'Fitter', text: 'Text', from: 'board' });
    expect(
      page(
        'https://acme.wd3.myworkdayjobs.com/en/Site/job/Leeds/Fitter_R1',
        '<h2 data-automation-id="jobPostingHeader">Fitter</h2><div data-automation-id="jobPostingDescription"><p>Text</p></div>',
      ),
    ).toEqual({ title: 'Fitter', text: 'Text', from: 'board' });
    expect(
      page('https://boards.greenhouse.io.evil.test/acme/jobs/4', '<div id="content">Text</div>'),
    ).toBeNull();
  });
  test.each(['https://hr.example/', 'https://boards.greenhouse.io/acme'])('none at %s', (address) =>
    expect(page(address, '<h1>Hello</h1><textarea>Note</textarea>')).toBeNull(),
  );
  test.skipIf(!existsSync(PUBLIC_JOB))('of a real installation (skipped where it is not at hand)', () => {
    const ad = page('https://hr.example/jobs/senior-backend-engineer-1', readFileSync(PUBLIC_JOB, 'utf8'))!;
    expect(ad.title).toBe('Senior Backend Engineer');
    expect(ad.text.length).toBeGreaterThan(50);
  });
});

test('script in a description is no text', () =>
  expect(textOfHtml('<p>a</p><script>alert(1)</script><style>p{}</style>&#x41;&#66;&bogus;')).toBe(
    'a\nAB&bogus;',
  ));
