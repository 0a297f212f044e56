import { describe, expect, test } from 'vitest';
import { readPage } from '../../core/hosts/read-page.ts';
import { SavedAdapter } from '../../core/hosts/saved-adapter.ts';
import { startPicker } from '../../entrypoints/picker/picker.ts';
import { openDemoPage, type PageWindow } from './page.ts';

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
});
