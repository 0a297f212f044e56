import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hrSite } from '../../../demo/hr-site/site.ts';

/** Pictures on a page: captured pages of HR tools have 2 to 24. */
const PICTURES = 12;
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><circle cx="12" cy="12" r="9"/></svg>';

export interface BusySite {
  origin: string;
  close(): Promise<void>;
}

/** The demo's HR site with what pages of HR tools load beside themselves: pictures, and records when one clicks. */
export async function busySite(): Promise<BusySite> {
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const send = (type: string, body: string) =>
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    if (url.startsWith('/picture/')) return send('image/svg+xml', PICTURE);
    if (url.startsWith('/record/')) return send('application/json', JSON.stringify(record(url)));
    const { status, headers, body } = hrSite({
      method: request.method ?? 'GET',
      url,
      headers: request.headers,
    });
    response.writeHead(status, headers);
    return response.end(String(body).replace('</body>', `${pictures()}</body>`));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pictures(): string {
  return Array.from(
    { length: PICTURES },
    (_, i) => `<img src="/picture/${i}" alt="" width="24" height="24">`,
  ).join('');
}

function record(url: string): { name: string; value: string }[] {
  return Array.from({ length: 20 }, (_, i) => ({ name: `Field ${i}`, value: url }));
}
