import { measureFor } from '../../../../core/model/measure.ts';
import { pastedToken } from '../../../../core/station/sources/credential.ts';
import { ZendeskSettings } from '../../../../core/station/sources/zendesk/settings.ts';
import { zendesk } from '../../../../core/station/sources/zendesk/source.ts';
import { ZENDESK_TOKEN, type ZendeskWorld, zendeskServer } from '../../../servers/zendesk.ts';
import { type Subject, toolClock } from './subjects.ts';
import { toolOptions } from './tool-options.ts';

/** Zendesk with one of its two satisfaction systems. */
export function zendeskSubject(system: ZendeskWorld['system']): Subject {
  return {
    name: `Zendesk, ${system}`,
    announcesDeletions: true,
    async start() {
      const world: ZendeskWorld = { system, tickets: [] };
      const server = await zendeskServer(world);
      const clock = toolClock();
      return {
        server,
        measure: system === 'legacy' ? measureFor('csat', 0, 1) : measureFor('csat', 1, 5),
        async source({ revoked = false, timeoutMs } = {}) {
          const settings = ZendeskSettings.parse({ address: server.address, from: '2026-01-01' });
          return zendesk(
            settings,
            pastedToken(revoked ? 'other' : ZENDESK_TOKEN),
            await toolOptions(timeoutMs ? { timeoutMs } : {}),
          );
        },
        put(key, { unit, rating, comment = '' }) {
          const updated = clock.next();
          const known = world.tickets.find(({ id }) => id === key);
          if (known) Object.assign(known, { group: unit, updated, rating, comment });
          else
            world.tickets.push({
              id: key,
              group: unit,
              requester: 9000 + key,
              created: updated,
              updated,
              deleted: false,
              rating,
              comment,
            });
        },
        remove(key) {
          Object.assign(world.tickets.find(({ id }) => id === key)!, {
            deleted: true,
            updated: clock.next(),
          });
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
}
