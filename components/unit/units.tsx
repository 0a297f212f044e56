import type { TeamView } from '../../core/model/team-view.ts';
import { comparesSides } from '../../core/seat/advice/unit.ts';
import { Section } from '../team/card.tsx';
import { UnitMap } from '../ui/unit-map.tsx';
import { useUnitText } from './text.ts';

/** Whether employees and customers go together over all teams, and how far the figure carries. */
function Together({ correlation }: { correlation: TeamView['correlation'] }) {
  const { t, format } = useUnitText();
  if (!correlation) return null;
  const { teams } = correlation;
  if (correlation.state === 'refused')
    return correlation.reason === 'few-teams'
      ? t('correlation.few', { teams, minimum: correlation.minimum })
      : t('correlation.no-variation');
  const direction = t(`correlation.${correlation.direction}`, { teams });
  if (correlation.state === 'direction') return direction;
  const { pearson, leaveOneOut, split } = correlation;
  const range = ({ low, high }: { low: number; high: number }) => ({
    low: format.decimal(low, 2),
    high: format.decimal(high, 2),
  });
  return [
    direction,
    t('correlation.figure', { r: format.decimal(pearson.r, 2), ...range(pearson) }),
    t('correlation.leave-one-out', range(leaveOneOut)),
    ...(split ? [t('correlation.split', { r: format.decimal(split.r, 2), ...range(split) })] : []),
    t('correlation.no-cause'),
  ].join(' ');
}

/** Every unit faint on the map, this one strong; nothing where employees aren't part of the release. */
export function Units({ view }: { view: TeamView }) {
  const { t, format } = useUnitText();
  const own = view.map.find((unit) => unit.team === view.team.id);
  if (!comparesSides(view) || !own || view.map.length < 2) return null;
  const apart = t('chart.map-apart', {
    apart: view.map.filter((unit) => unit.toldApart).length,
    all: view.map.length,
  });
  return (
    <Section title={t('unit.map')}>
      <figure className="cl-map">
        <UnitMap
          units={view.map.map((unit) => ({ ...unit, id: unit.team }))}
          here={view.team.id}
          name={view.team.name}
          xLabel={t('chart.map-x')}
          yLabel={t('chart.map-y')}
          tick={(value) => format.signed(value)}
          says={(unit) =>
            t('chart.map-point', {
              name: unit.name,
              customers: format.signed(unit.customers),
              employees: format.signed(unit.employees),
            })
          }
          sentence={`${t('chart.map', {
            n: view.map.length,
            name: view.team.name,
            customers: format.signed(own.customers),
            employees: format.signed(own.employees),
          })} ${apart}`}
        />
        <figcaption className="cl-small cl-quiet">
          {apart} <Together correlation={view.correlation} />
        </figcaption>
      </figure>
    </Section>
  );
}
