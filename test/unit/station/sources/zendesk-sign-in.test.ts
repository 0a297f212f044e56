import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Credential } from '../../../../core/station/sources/credential.ts';
import { signedInCredential, signInToTool } from '../../../../core/station/sources/signed-in.ts';
import { SourceError } from '../../../../core/station/sources/source-error.ts';
import { ZendeskSettings } from '../../../../core/station/sources/zendesk/settings.ts';
import { zendeskSignIn } from '../../../../core/station/sources/zendesk/sign-in.ts';
import { zendesk } from '../../../../core/station/sources/zendesk/source.ts';
import { CLIENT_ID, type SignInServer, walkThrough } from '../../../servers/sign-in.ts';
import type { ZendeskWorld } from '../../../servers/zendesk.ts';
import { zendeskWithSignIn } from '../../../servers/zendesk-sign-in.ts';
import { toolOptions } from './tool-options.ts';

const REDIRECT = 'https://abc.chromiumapp.org/sign-in';
const HOUR = 3_600_000;

let server: SignInServer;
let kept: Map<string, Credential>;
let now: number;

beforeEach(async () => {
  // The server warns of being for trying out, which it is.
  for (const way of ['warn', 'info'] as const) vi.spyOn(console, way).mockImplementation(() => {});
  const at = Date.parse('2026-05-04T10:00:00Z');
  const world: ZendeskWorld = {
    system: 'surveys',
    tickets: Array.from({ length: 30 }, (_, i) => ({
      id: i + 1,
      group: i % 2 === 0 ? 'North' : 'South',
      requester: 900 + i,
      created: at + i * HOUR,
      updated: at + i * HOUR,
      deleted: false,
      rating: 1 + (i % 5),
      comment: '',
    })),
  };
  server = await zendeskWithSignIn(world, [REDIRECT]);
  kept = new Map();
  now = Date.now();
});
afterEach(() => server.close());

const target = () => zendeskSignIn(`${server.issuer}/`, CLIENT_ID);
const browser = {
  redirectUri: REDIRECT,
  authorize: (url: string) => walkThrough(url, REDIRECT, 'admin'),
  randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
  permitted: async () => true,
};
const secrets = {
  secret: async (source: string) => kept.get(source),
  async setSecret(source: string, credential: Credential | undefined) {
    if (credential) kept.set(source, credential);
    else kept.delete(source);
  },
};

/** A reading as a station's worker begins one. */
async function reading() {
  const give = signedInCredential(secrets, 'zendesk', target(), {
    now: () => now,
    exclusive: (_, run) => run(),
  });
  const settings = ZendeskSettings.parse({ address: server.issuer, from: '2026-01-01' });
  return zendesk(settings, give, await toolOptions());
}

async function answersOf(source: Awaited<ReturnType<typeof reading>>): Promise<number> {
  const ids = new Set<string>();
  for await (const page of source.changes()) for (const { id } of page.responses) ids.add(id);
  return ids.size;
}

it('signs in as Zendesk documents it, and reads', async () => {
  const credential = await signInToTool(target(), browser, () => now);
  expect(credential).toMatchObject({ kind: 'oauth', clientId: CLIENT_ID, refreshToken: expect.any(String) });
  kept.set('zendesk', credential);
  expect(await answersOf(await reading())).toBe(30);
  expect(server.grants).toEqual([{ type: 'given', status: 200 }]);
});

it('renews by rotation when the access token runs out, and when it is refused in the middle of a reading', async () => {
  kept.set('zendesk', await signInToTool(target(), browser, () => now));
  now += 2 * HOUR;
  expect(await answersOf(await reading())).toBe(30);
  expect(server.grants).toHaveLength(2);
  const between = await reading();
  await between.probe();
  await server.expireAccess();
  expect(await answersOf(between)).toBe(30);
  expect(server.grants).toHaveLength(3);
  expect(server.grants.every(({ status }) => status === 200)).toBe(true);
});

it('says that the sign-in has ended, keeps no token, and says no secret', async () => {
  kept.set('zendesk', await signInToTool(target(), browser, () => now));
  await server.revokeAll();
  const error = await (await reading()).probe().catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(SourceError);
  expect(error).toMatchObject({ kind: 'unauthorised', message: expect.stringMatching(/Sign in again/) });
  for (const token of server.tokens) expect(JSON.stringify([error, [...kept]])).not.toContain(token);
  expect(kept.size).toBe(0);
});

it('takes a failing token endpoint for an outage', async () => {
  kept.set('zendesk', await signInToTool(target(), browser, () => now));
  now += 2 * HOUR;
  server.plan({ path: '/oauth/tokens', status: 502, body: 'bad gateway' });
  const error = await (await reading()).probe().catch((failure: unknown) => failure);
  expect(error).toMatchObject({ kind: 'server-fault', status: 502, passing: true });
  expect(await answersOf(await reading())).toBe(30);
});
