import { NPS } from '../../../../core/model/measure.ts';
import { pastedToken } from '../../../../core/station/sources/credential.ts';
import { FormbricksSettings } from '../../../../core/station/sources/formbricks/settings.ts';
import { formbricks } from '../../../../core/station/sources/formbricks/source.ts';
import { FORMBRICKS_TOKEN, type FormbricksWorld, formbricksServer } from '../../../servers/formbricks.ts';
import { type Subject, toolClock } from './subjects.ts';
import { toolOptions } from './tool-options.ts';

/** Formbricks with one of its three interfaces as the newest. */
export function formbricksSubject(version: FormbricksWorld['version']): Subject {
  return {
    name: `Formbricks, ${version}`,
    announcesDeletions: false,
    async start() {
      const world: FormbricksWorld = { version, answers: [] };
      const server = await formbricksServer(world);
      const clock = toolClock();
      return {
        server,
        measure: NPS,
        async source({ revoked = false, timeoutMs } = {}) {
          const settings = FormbricksSettings.parse({
            address: server.address,
            workspace: 'w1',
            from: '2026-01-01',
            unit: { field: 'team' },
          });
          return formbricks(
            settings,
            pastedToken(revoked ? 'other' : FORMBRICKS_TOKEN),
            await toolOptions(timeoutMs ? { timeoutMs } : {}),
          );
        },
        put(key, { unit, rating, comment = '' }) {
          const updated = clock.next();
          const known = world.answers.find(({ id }) => id === `cm${key}`);
          if (known) Object.assign(known, { team: unit, updated, rating, comment });
          else world.answers.push({ id: `cm${key}`, team: unit, created: updated, updated, rating, comment });
        },
        remove(key) {
          world.answers = world.answers.filter(({ id }) => id !== `cm${key}`);
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
