import { describe, expect, test } from 'vitest';
import { readSavedAdapter, SavedAdapter } from '../../core/release/saved-adapter.ts';
import { makeAdapter } from '../../core/seat/hosts/picker/make-adapter.ts';
import { proposeAnchor, proposeRules } from '../../core/seat/hosts/picker/stable-rule.ts';
import { readPage } from '../../core/seat/hosts/read-page.ts';
import { startPicker } from '../../entrypoints/picker/picker.ts';
import { openDemoPage, openPage, type PageWindow } from './page.ts';

const JOB = '/opencats/index.php?m=joborders&a=show&jobOrderID=42';
const key = (view: PageWindow, name: string) =>
  view.document.body.dispatchEvent(
    new view.KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
const click = (view: PageWindow, css: string) =>
  view.document
    .querySelector(css)!
    .dispatchEvent(new view.MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));

describe('the picker', () => {
  test('Escape leaves the page as it was', async () => {
    const view = openDemoPage(JOB);
    const before = view.document.documentElement.outerHTML;
    const picked = startPicker(view);
    click(view, '.jobTitleHot');
    expect(view.document.documentElement.outerHTML).not.toBe(before);
    key(view, 'Escape');
    expect(await picked).toBeNull();
    expect(view.document.documentElement.outerHTML).toBe(before);
  });

  test('the page gets no clicks meanwhile, and gets them again after', async () => {
    const view = openDemoPage(JOB);
    let clicks = 0;
    view.document.body.addEventListener('click', () => {
      clicks += 1;
    });
    const picked = startPicker(view);
    click(view, '.jobTitleHot');
    key(view, 'Escape');
    await picked;
    expect(clicks).toBe(0);
    click(view, '.jobTitleHot');
    expect(clicks).toBe(1);
  });

  test('pointing at a name and a place makes an adapter that reads this page and its like', async () => {
    const view = openDemoPage(JOB);
    const attach = view.Element.prototype.attachShadow;
    let root: ShadowRoot | undefined;
    view.Element.prototype.attachShadow = function (this: Element, init) {
      root = attach.call(this, init);
      return root;
    };
    const picked = startPicker(view);
    click(view, '.jobTitleHot');
    expect(root!.textContent).toContain('Service Desk Agent');
    key(view, 'ArrowUp');
    key(view, 'Enter');
    (root!.querySelector('button') as HTMLButtonElement).click();
    const adapter = (await picked)!;
    expect(SavedAdapter.safeParse(JSON.parse(JSON.stringify(adapter))).error?.message).toBeUndefined();
    expect(adapter.docked).toEqual([{ css: '[id="contents"]', at: 'last' }]);
    const like = openDemoPage('/opencats/index.php?a=show&jobOrderID=45&m=joborders');
    expect(readPage(like.document, like.location.href, adapter)).toMatchObject({
      requisitionId: '45',
      jobTitle: 'Showroom Adviser',
    });
    const person = openDemoPage('/opencats/index.php?m=candidates&a=show&candidateID=1');
    expect(readPage(person.document, person.location.href, adapter)).toBeNull();
  });

  test('a rule proposed in open shadow roots is found again by the reader, on this page and its like', () => {
    const page = (title: string): PageWindow => {
      const view = openPage(
        'https://jobs.example/job/7',
        '<main id="content"><x-job></x-job><x-job></x-job></main>',
      );
      const [first] = view.document.querySelectorAll('x-job');
      const outer = first!.attachShadow({ mode: 'open' });
      outer.innerHTML = '<p>Old</p><x-head class="job-head"></x-head>';
      const inner = outer.querySelector('x-head')!.attachShadow({ mode: 'open' });
      inner.innerHTML = `<h1>${title}</h1><h2 data-testid="unit">Stores</h2>`;
      return view;
    };
    const view = page('Adviser');
    const inner = view.document.querySelector('x-job')!.shadowRoot!.querySelector('x-head')!.shadowRoot!;
    const [best] = proposeRules(view.document, inner.querySelector('h1')!);
    expect(best).toMatchObject({ reads: 'Adviser', rule: { css: 'h1', shadow: ['x-job', '.job-head'] } });
    expect(proposeAnchor(view.document, inner.querySelector('h1')!)).toEqual({
      css: '[id="content"]',
      at: 'last',
    });
    const adapter = makeAdapter('picked-jobs-example', 'jobs.example', [
      {
        address: view.location.href,
        subject: 'requisition',
        kind: 'requisition',
        fact: 'jobTitle',
        rule: best!.rule,
        anchor: { css: '[id="content"]', at: 'last' },
      },
    ]);
    const like = page('Driver');
    expect(readPage(like.document, 'https://jobs.example/job/8', readSavedAdapter(adapter))).toMatchObject({
      requisitionId: '8',
      jobTitle: 'Driver',
    });
  });

  test('what cannot be told from others in a shadow root is refused', () => {
    const view = openPage('https://jobs.example/job/7', '<x-job></x-job><x-job></x-job>');
    const second = view.document.querySelectorAll('x-job')[1]!;
    const root = second.attachShadow({ mode: 'open' });
    root.innerHTML = '<h1>Adviser</h1>';
    expect(proposeRules(view.document, root.querySelector('h1')!)).toEqual([]);
  });
});
