import { serveRelease } from '../../../demo/server.ts';

const [folder = '.', port = '0'] = process.argv.slice(2);
await serveRelease(folder, { port: Number(port) });
