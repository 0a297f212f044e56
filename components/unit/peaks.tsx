import type { TeamView } from '../../core/model/team-view.ts';
import { Section } from '../team/card.tsx';
import { HourGrid } from '../ui/hour-grid.tsx';
import { WeekdayStrip } from '../ui/weekday-strip.tsx';
import { useUnitText } from './text.ts';

/** The week as customers make it: factors of a normal day, proven peaks, its hours with HR's dates over them. */
export function Peaks({ view }: { view: TeamView }) {
  const { t, format, local } = useUnitText();
  const { peaks } = view;
  if (!peaks || peaks.weekdays.length === 0) return null;
  const days = peaks.weekdays.map((day) => ({
    ...day,
    name: format.weekday(day.weekday),
    label: format.decimal(day.factor),
  }));
  const peak = days.filter((day) => day.peak).map((day) => format.weekday(day.weekday, 'long'));
  const found =
    peak.length > 0
      ? t('chart.week-peak', { n: peaks.weeks, days: format.list(peak) })
      : t('chart.week-flat', { n: peaks.weeks });
  const hours = [
    peaks.busiest
      ? t('chart.week-busiest', {
          weekday: format.weekday(peaks.busiest.weekday, 'long'),
          hour: format.hour(peaks.busiest.hour),
        })
      : '',
    peaks.quietest
      ? t('chart.week-quietest', {
          weekday: format.weekday(peaks.quietest.weekday, 'long'),
          hour: format.hour(peaks.quietest.hour),
        })
      : '',
  ].filter(Boolean);
  const dates =
    view.events.length === 0
      ? ''
      : t('chart.hours-dates', {
          dates: format.list(
            view.events.map(
              ({ title, weekday, hour }) =>
                `${local(title)} (${format.weekday(weekday)} ${format.hour(hour)})`,
            ),
          ),
        });
  return (
    <Section title={t('unit.peaks')} note={t('unit.weeks', { n: peaks.weeks })}>
      <figure>
        <WeekdayStrip
          days={days}
          sentence={`${t('chart.week', { days: days.map((day) => `${format.weekday(day.weekday, 'long')} ${day.label}`).join(', ') })} ${found}`}
        />
        <figcaption className="cl-small cl-quiet">{[found, ...hours].join(' ')}</figcaption>
      </figure>
      {peaks.hours.length > 0 ? (
        <figure className="cl-hours">
          <HourGrid
            hours={peaks.hours}
            days={days}
            dates={view.events}
            quiet={peaks.quietest}
            sentence={[t('chart.hours'), ...hours, dates].filter(Boolean).join(' ')}
          />
          <figcaption className="cl-small cl-quiet">
            {[t('chart.hours-legend'), dates, peaks.quietest ? t('chart.hours-quiet') : '']
              .filter(Boolean)
              .join(' ')}
          </figcaption>
        </figure>
      ) : null}
    </Section>
  );
}
