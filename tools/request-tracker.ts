import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, startRequestTracker, whyNotHere } from './request-tracker/instance.ts';
import { seed } from './request-tracker/tickets.ts';

// Brings up a throw-away Request Tracker 5 with tickets in it, until it is interrupted.
if (process.argv.includes('--install')) install();
const why = whyNotHere();
if (why) {
  console.error(`Request Tracker cannot be started: ${why}.`);
  process.exit(69);
}
const folder = join(tmpdir(), `customer-lens-request-tracker-${process.pid}`);
const tracker = await startRequestTracker(folder);
const ids = await seed(tracker.address, tracker.token('root'));
console.log(`Request Tracker runs at ${tracker.address} with ${ids.length} tickets.`);
console.log(`Token of a user who may only read: ${tracker.token('reader')}`);
console.log('Ctrl+C stops it.');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await tracker.stop();
    await rm(folder, { recursive: true, force: true });
    process.exit(0);
  });
