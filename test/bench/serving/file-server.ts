import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const NGINX = '/usr/sbin/nginx';

/** A web server in a process of its own. */
export interface FileServer {
  name: string;
  address: string;
  close(): Promise<void>;
}

/** Serves `folder` on loopback by nginx with its default of one worker, where it is installed, else by Node. */
export async function fileServer(folder: string): Promise<FileServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const home = await mkdtemp(join(tmpdir(), 'file-server-'));
  await chmod(home, 0o755);
  const nginx = existsSync(NGINX);
  if (nginx)
    await writeFile(
      join(home, 'nginx.conf'),
      `daemon off; worker_processes 1; pid ${home}/pid; error_log ${home}/errors;
events { worker_connections 1024; }
http {
  types { application/json json; }
  access_log off; client_body_temp_path ${home}; proxy_temp_path ${home}; fastcgi_temp_path ${home};
  uwsgi_temp_path ${home}; scgi_temp_path ${home}; keepalive_requests 1000000; sendfile on; tcp_nopush on;
  server { listen 127.0.0.1:${port}; root ${folder}; }
}`,
    );
  const child = nginx
    ? spawn(NGINX, ['-c', join(home, 'nginx.conf'), '-p', home], { stdio: 'ignore' })
    : spawn(process.execPath, [resolve(import.meta.dirname, 'serve.ts'), folder, String(port)], {
        stdio: 'ignore',
      });
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${address}manifest.json`).catch(() => undefined);
    if (answer?.ok) break;
    if (tries > 100 || child.exitCode !== null) throw new Error('The file server does not answer.');
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    name: nginx ? 'nginx, one worker' : 'Node, one process',
    address,
    async close() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
