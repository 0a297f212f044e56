import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SavedAdapter } from '../../../../core/release/saved-adapter.ts';
import { matchAddress } from '../../../../core/seat/hosts/page-kind.ts';
import { addressRuleOf, makeAdapter } from '../../../../core/seat/hosts/picker/make-adapter.ts';
import { proposeRules } from '../../../../core/seat/hosts/picker/stable-rule.ts';
import { readPage } from '../../../../core/seat/hosts/read-page.ts';
import { openPage } from '../../../hosts/page.ts';

const propose = (html: string, css: string) => {
  const { document } = openPage('https://hr.example/', `<body>${html}</body>`);
  return proposeRules(document, document.querySelector(css)!);
};

describe('rules that a picked element is read by', () => {
  test('test id before id before label before class', () => {
    const rules = propose(
      '<div class="row-group"><label class="caption-text">Team</label><span class="team-name" id="team" data-testid="team-name">North</span></div>',
      '#team',
    );
    expect(rules.map(({ rule, stability }) => [rule.css, stability]).slice(0, 2)).toEqual([
      ['[data-testid="team-name"]', 'strong'],
      ['[id="team"]', 'strong'],
    ]);
    expect(rules.every(({ reads }) => reads === 'North')).toBe(true);
  });
  test('hashed classes and generated ids are refused', () => {
    const rules = propose(
      '<section class="css-1bvc4cc"><p class="sc-dkPtRN x9f3a1" id="ember4711">North</p></section>',
      'p',
    );
    expect(JSON.stringify(rules)).not.toMatch(/css-|sc-|x9f3|ember/);
  });
  test('a rule that finds another element first is not proposed', () => {
    const rules = propose(
      '<p class="name-cell">South</p><div id="side"><p class="name-cell">North</p></div>',
      '#side p',
    );
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.every(({ rule }) => rule.css !== '.name-cell')).toBe(true);
  });
  test('nothing stable, nothing proposed', () =>
    expect(propose('<div><i>North</i><i>South</i></div>', 'i:last-child')).toEqual([]));
});

describe('the address of pages like this one', () => {
  test.each([
    ['https://hr.example/jobs/17/details', 'https://hr.example/jobs/4/details', '4'],
    [
      'https://hr.example/index.php?m=joborders&a=show&jobOrderID=1',
      'https://hr.example/index.php?a=show&jobOrderID=9&m=joborders',
      '9',
    ],
    [
      'https://hr.example/web#id=1&model=hr.job&view_type=form',
      'https://hr.example/web#cids=1&view_type=form&model=hr.job&id=6',
      '6',
    ],
    [
      'https://hr.example/app/job-opening/HR-OPN-2026-0001',
      'https://hr.example/app/job-opening/HR-OPN-2026-0002',
      'HR-OPN-2026-0002',
    ],
    ['https://hr.example/#/offers/12/pipeline', 'https://hr.example/#/offers/13/pipeline?x=1', '13'],
    [
      'https://wd5.myworkday.com/acme/d/inst/1$37/15$3.htmld',
      'https://wd5.myworkday.com/acme/d/inst/1$37/15$81.htmld',
      '15$81',
    ],
  ])('%s', (picked, other, id) => {
    const rule = addressRuleOf(picked, 'requisition');
    expect(matchAddress(rule, new URL(other))).toEqual({ requisition: id });
    expect(matchAddress(rule, new URL('https://hr.example/candidates/4'))).toBeNull();
  });
  test('another class of object is another page', () => {
    const rule = addressRuleOf('https://wd5.myworkday.com/acme/d/inst/1$37/15$3.htmld', 'requisition');
    expect(matchAddress(rule, new URL('https://wd5.myworkday.com/acme/d/inst/1$37/247$3.htmld'))).toBeNull();
  });
  test('another module of the same tool is another page', () => {
    const rule = addressRuleOf('https://hr.example/index.php?m=joborders&a=show&jobOrderID=1', 'requisition');
    expect(
      matchAddress(rule, new URL('https://hr.example/index.php?m=candidates&a=show&jobOrderID=1')),
    ).toBeNull();
  });
});

const CAPTURES =
  process.env.CUSTOMER_LENS_CAPTURES ??
  join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/captures');

describe.skipIf(!existsSync(CAPTURES))(
  'a picked adapter on real pages (skipped where they are not at hand)',
  () => {
    test.each([
      ['orangehrm/job-vacancy', '.oxd-select-text-input', 'Senior Backend Engineer'],
      ['opencats/job', '.jobTitleCold', 'Senior Backend Engineer'],
      ['odoo18/job', '.o_last_breadcrumb_item span', 'Senior Backend Engineer'],
    ])('%s', (page, css, text) => {
      const html = readFileSync(join(CAPTURES, `${page}.html`), 'utf8');
      const address = /^<!--\s*(\S+)\s*-->/.exec(html)![1]!;
      const { document } = openPage(address, html);
      const [best] = proposeRules(document, document.querySelector(css)!);
      expect(best?.reads).toBe(text);
      const adapter = makeAdapter('picked', 'Picked', [
        {
          address,
          subject: 'requisition',
          kind: 'job',
          fact: 'jobTitle',
          rule: best!.rule,
          anchor: { css: 'body', at: 'last' },
        },
      ]);
      expect(SavedAdapter.safeParse(JSON.parse(JSON.stringify(adapter))).error?.message).toBeUndefined();
      expect(readPage(document, address, adapter)).toMatchObject({
        host: 'picked',
        layout: 'recognised',
        requisitionId: '1',
        jobTitle: text,
      });
    });
  },
);
