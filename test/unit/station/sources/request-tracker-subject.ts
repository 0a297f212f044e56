import { measureFor } from '../../../../core/model/measure.ts';
import { pastedToken } from '../../../../core/station/sources/credential.ts';
import { RequestTrackerSettings } from '../../../../core/station/sources/request-tracker/settings.ts';
import { requestTracker } from '../../../../core/station/sources/request-tracker/source.ts';
import { RT_TOKEN, type RtWorld, requestTrackerServer } from '../../../servers/request-tracker.ts';
import { type Subject, toolClock } from './subjects.ts';
import { toolOptions } from './tool-options.ts';

export const requestTrackerSubject: Subject = {
  name: 'Request Tracker 5',
  announcesDeletions: false,
  async start() {
    const world: RtWorld = { tickets: [] };
    const server = await requestTrackerServer(world);
    const clock = toolClock();
    const stamp = () => new Date(clock.next()).toISOString().replace('.000', '');
    return {
      server,
      measure: measureFor('csat', 1, 5),
      async source({ revoked = false, timeoutMs } = {}) {
        const settings = RequestTrackerSettings.parse({
          address: server.address,
          ratings: [{ field: 'CSAT', metric: 'csat', min: 1, max: 5 }],
        });
        return requestTracker(
          settings,
          pastedToken(revoked ? 'other' : RT_TOKEN),
          await toolOptions(timeoutMs ? { timeoutMs } : {}),
        );
      },
      put(key, { unit, rating, comment = '' }) {
        const updated = stamp();
        const known = world.tickets.find(({ id }) => id === key);
        if (known)
          Object.assign(known, { queue: unit, updated, fields: { CSAT: String(rating) }, text: comment });
        else
          world.tickets.push({
            id: key,
            queue: unit,
            requestor: `c${key}@cust.example`,
            created: updated,
            updated,
            fields: { CSAT: String(rating) },
            text: comment,
          });
      },
      remove(key) {
        world.tickets = world.tickets.filter(({ id }) => id !== key);
      },
      skew: clock.skew,
      addUnknownFields() {
        world.extra = true;
      },
      goInCircles() {
        world.stuck = true;
      },
    };
  },
};
