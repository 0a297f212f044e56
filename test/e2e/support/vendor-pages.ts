import { createServer as createProxy } from 'node:http';
import { createServer as createSite } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Tier } from '../../../core/model/host-adapter.ts';
import type { PageContext } from '../../../core/model/page-context.ts';
import type { HostGrant } from '../../../core/model/settings.ts';
import { ADAPTERS } from '../../../core/seat/hosts/registry.ts';
import type { HostFixture } from '../../hosts/fixtures/fixture.ts';
import { FIXTURES } from '../../hosts/fixtures/index.ts';

/** A certificate that nobody trusts, with its key; of no use outside these tests. */
const CERTIFICATE = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgPAdLiKW4KahGevtP
+aCSY9DcCmQGjElyDswYg8DXv7ShRANCAASQcZP5VB+YHDGHxaTj7eINu+mIUmpW
6Sl5ilsYFDOxfTf7t3CH0+2JXK/39922MZu5G67nDm5R0kgVDAobgner
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBkDCCATegAwIBAgIUY9zxYRk7mwN84dapRiEa0nL0kBswCgYIKoZIzj0EAwIw
HTEbMBkGA1UEAwwSQ3VzdG9tZXIgTGVucyB0ZXN0MCAXDTI2MTEyMTIzMzQzN1oY
DzIxMjYxMDI4MjMzNDM3WjAdMRswGQYDVQQDDBJDdXN0b21lciBMZW5zIHRlc3Qw
WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASQcZP5VB+YHDGHxaTj7eINu+mIUmpW
6Sl5ilsYFDOxfTf7t3CH0+2JXK/39922MZu5G67nDm5R0kgVDAobgnero1MwUTAd
BgNVHQ4EFgQUBimaxPiew6oJJW49shoFy+zdlUAwHwYDVR0jBBgwFoAUBimaxPie
w6oJJW49shoFy+zdlUAwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBE
AiBeO3pVK6v7Vw9ubatk4MZyHoXqp4QewOIdo/x6NL6lTgIgGYwdCqyGKz7heaM2
VCC2O7v1uRZxaVV65I0MtrdqS68=
-----END CERTIFICATE-----`,
};

/** A page of a tool under the address that it has there. */
export interface VendorPage {
  adapter: string;
  address: string;
  /** Null: nothing of ours may stand there. */
  expect: Partial<PageContext> | null;
}

/** Where a tool stands here: its vendor's own origin, or for what every company runs itself an invented one. */
function addressOf(adapter: string, address: string): string {
  return address.replace('https://hr.example/', `https://${adapter}.hr.example/`);
}

/** Adapter and origin of every tool of a tier, as a person or an administrator allows them. */
export function vendorGrants(tier: Tier): HostGrant[] {
  return ADAPTERS.filter((adapter) => adapter.tier === tier).flatMap(({ id, origins }) =>
    (tier === 'second-hand' ? origins : [`https://${id}.hr.example/*`]).map((origin) => ({
      adapter: id,
      origin,
    })),
  );
}

/** Of our fixtures of a tier's tools one page of each kind, and one that gets nothing. */
export function vendorPages(tier: Tier): VendorPage[] {
  return ADAPTERS.filter((adapter) => adapter.tier === tier).flatMap(({ id }) => {
    const seen = new Set<string>();
    return FIXTURES[id]!.filter(({ expect }) => {
      const kind = expect ? `${expect.kind} ${expect.subject}` : 'nothing';
      return !seen.has(kind) && seen.add(kind);
    }).map(({ address, expect }) => ({ adapter: id, address: addressOf(id, address), expect }));
  });
}

/**
 * Serves our fixtures under the https addresses of their vendors, through a proxy on this machine: no request
 * leaves it.
 */
export async function serveVendors(): Promise<{ proxy: number; close(): Promise<void> }> {
  const pages = new Map<string, HostFixture>();
  for (const [adapter, fixtures] of Object.entries(FIXTURES))
    for (const fixture of fixtures) {
      const { origin, pathname, search } = new URL(addressOf(adapter, fixture.address));
      if (!pages.has(origin + pathname + search)) pages.set(origin + pathname + search, fixture);
    }
  const site = createSite(CERTIFICATE, (request, response) => {
    const fixture = pages.get(`https://${request.headers.host}${request.url}`);
    const body = fixture?.html ?? '<main><h1>A page of an HR tool</h1><p>Nothing is read of it.</p></main>';
    const values = JSON.stringify(fixture?.values ?? {}).replaceAll('<', '\\u003c');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(`<!doctype html><html lang="en"><title>HR</title><body>${body}<script>
      for (const [css, value] of Object.entries(${values})) {
        const field = document.querySelector(css);
        if (field) field.value = value;
      }
    </script></body></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  const proxy = createProxy((_, response) => response.writeHead(404).end());
  const tunnels = new Set<{ destroy(): unknown }>();
  proxy.on('connect', (_, client, head) => {
    tunnels.add(client);
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(client);
      client.pipe(onward);
    });
    // Browsers drop connections as they like.
    onward.on('error', () => client.destroy());
    client.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    proxy: (proxy.address() as AddressInfo).port,
    async close() {
      // No server counts a tunnel among its connections.
      for (const tunnel of tunnels) tunnel.destroy();
      for (const server of [proxy, site]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
