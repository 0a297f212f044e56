import ICAL from 'ical.js';
import type { TeamView } from '../../model/team-view.ts';
import { icalTime, isTimeZone, type WallTime, wallReader, zoneComponent } from './calendar-zone.ts';
import { type Clash, peakBasis, slotIn } from './peaks.ts';
import { type AdviceLanguage, say } from './words.ts';

const TEXTS = {
  en: {
    summary: (title: string) => `Proposal: ${title}`,
    why: (old: string, fresh: string, basis: string) =>
      `Currently ${old}, when most customers need this team. Suggested: ${fresh}, a quieter hour. ${basis}`,
  },
  de: {
    summary: (title: string) => `Vorschlag: ${title}`,
    why: (old: string, fresh: string, basis: string) =>
      `Bisher ${old}, wenn die meisten Kunden dieses Team brauchen. Vorschlag: ${fresh}, eine ruhige Stunde. ${basis} Kontakte nach Wochentag und Stunde; nichts über eine Person.`,
  },
} as const;

// The library counts a folded line without its leading space; with it, 75 octets are the most (section 3.1).
ICAL.foldLength = 74;

const DAY_MS = 86_400_000;
/** The last line ends like every other. */
const LINE_BREAK = '\r\n';

/** The first `weekday` after today, where today is the day that the wall of `timeZone` shows at `now`. */
function nextDay(weekday: number, hour: number, now: number, timeZone: string): WallTime {
  const { year, month, day } = wallReader(timeZone)(now);
  const today = Date.UTC(year, month - 1, day);
  const ahead = (weekday - (new Date(today).getUTCDay() || 7) + 7) % 7 || 7;
  const date = new Date(today + ahead * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour,
    minute: 0,
  };
}

/**
 * A calendar file (RFC 5545) that proposes the quiet hour for a date that clashes, every week from the next one
 * on: the hour on the wall of the company's time zone, in which contacts are counted, summer and winter. Where the
 * release names no zone that this machine knows, the hour floats: it is that of whoever opens the file.
 * @param now the clock, in milliseconds; stamps the file and finds the next day
 * @returns undefined where no quiet hour is known
 */
export function proposalAsIcs(
  view: TeamView,
  { event: date, quiet }: Clash,
  now: number,
  language: AdviceLanguage,
): string | undefined {
  if (!quiet || !view.peaks) return undefined;
  const texts = TEXTS[language];
  const { timeZone } = view.release;
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;

  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Customer Lens//Peaks and deadlines//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  if (zone !== undefined) calendar.addSubcomponent(zoneComponent(zone, now));

  const event = new ICAL.Component('vevent');
  const add = (name: string, value: unknown) => event.addPropertyWithValue(name, value as string);
  add('uid', `${date.id}.${view.team.id}.${view.release.id}@customer-lens`);
  add('dtstamp', ICAL.Time.fromJSDate(new Date(Math.floor(now / 1000) * 1000), true));
  const start = add('dtstart', icalTime(nextDay(quiet.weekday, quiet.hour, now, zone ?? 'UTC')));
  if (zone !== undefined) start.setParameter('tzid', zone);
  add('duration', ICAL.Duration.fromSeconds(date.minutes * 60));
  add('rrule', ICAL.Recur.fromString('FREQ=WEEKLY'));
  add('summary', texts.summary(say(date.title, language)));
  add(
    'description',
    texts.why(slotIn(date, language), slotIn(quiet, language), peakBasis(view.peaks, language)),
  );
  add('status', 'TENTATIVE');
  add('transp', 'OPAQUE');
  calendar.addSubcomponent(event);
  return calendar.toString() + LINE_BREAK;
}
