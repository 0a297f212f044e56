// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SignIn } from '../../../components/settings/sign-in.tsx';
import type { SeatStatus } from '../../../core/model/seat-status.ts';
import type { SignInProblem, SignInState } from '../../../core/model/sign-in.ts';

const browser = vi.hoisted(() => ({
  allowed: true,
  asked: [] as string[],
  answer: {} as { status?: unknown; problem?: unknown },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async () => browser.allowed,
      request: async ({ origins }: { origins: string[] }) => {
        browser.asked.push(`may I ask ${origins.join(' and ')}`);
        return browser.allowed;
      },
    },
    runtime: {
      sendMessage: async ({ type }: { type: string }) => {
        browser.asked.push(type);
        return browser.answer;
      },
    },
  },
}));

const STATUS: SeatStatus = { state: 'sign-in', managed: false };
const NONE: SignInState = {
  state: 'none',
  renews: false,
  redirectUri: 'https://abc.chromiumapp.org/sign-in',
  origins: ['https://login.example/*'],
};

let root: Root;
let page: HTMLElement;

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  Object.assign(browser, { allowed: true, asked: [], answer: { status: STATUS } });
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
});
afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
});

async function show(signIn: SignInState, start = false): Promise<SeatStatus[]> {
  const statuses: SeatStatus[] = [];
  await act(async () =>
    root.render(
      <SignIn
        signIn={signIn}
        status={STATUS}
        start={start}
        onStatus={(status) => void statuses.push(status)}
      />,
    ),
  );
  return statuses;
}

async function click(name: RegExp): Promise<void> {
  const button = [...page.querySelectorAll('button')].find((one) => name.test(one.textContent ?? ''));
  await act(async () => button!.click());
}

it('asks for the server first, then signs in, and tells the state', async () => {
  const statuses = await show(NONE);
  await click(/^Sign in$/);
  expect(browser.asked).toEqual(['may I ask https://login.example/*', 'sign-in']);
  expect(statuses).toEqual([STATUS]);
});

it('begins by itself where the person clicked elsewhere, once, and only where nothing has to be allowed', async () => {
  await show(NONE, true);
  await show({ ...NONE, renews: true }, true);
  expect(browser.asked).toEqual(['sign-in']);
});

it('leaves the click to the person where the server has to be allowed first', async () => {
  browser.allowed = false;
  await show(NONE, true);
  expect(browser.asked).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Sign in');
  await click(/^Sign in$/);
  expect(browser.asked).toEqual(['may I ask https://login.example/*']);
  expect(page.textContent).toContain('Permission for login.example was declined.');
});

it('asks for a server that was found on the way, too', async () => {
  const problem: SignInProblem = { code: 'no-permission', origins: ['https://tokens.example/*'] };
  browser.answer = { status: STATUS, problem };
  await show(NONE);
  await click(/^Sign in$/);
  expect(page.textContent).toContain('tokens.example');
  browser.asked = [];
  await click(/^Sign in$/);
  expect(browser.asked[0]).toBe('may I ask https://login.example/* and https://tokens.example/*');
});

it('says who is signed in until when, and signs out', async () => {
  await show({ ...NONE, state: 'signed-in', name: 'anna', until: '2026-11-05T11:30:00Z', renews: true });
  expect(page.textContent).toMatch(/Signed in as anna\. Valid until .*renewed automatically/);
  await click(/^Sign out$/);
  expect(browser.asked).toEqual(['sign-out']);
});
