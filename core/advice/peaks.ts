import type { HrEvent, PeaksView, TeamView } from '../model/team-view.ts';
import { factorIn } from './figures.ts';
import { hourIn, weekdayIn } from './time-words.ts';
import { type AdviceLanguage, say } from './words.ts';

/** An hour of the week, 1 Monday to 7 Sunday. */
export interface Slot {
  weekday: number;
  hour: number;
}

/** An HR date that falls into a proven peak, and where it would not. */
export interface Clash {
  event: HrEvent;
  sentence: string;
  /** The quiet hour that is proposed; absent where no hour of the week is known to be quiet. */
  quiet: Slot | undefined;
  quietSentence: string | undefined;
}

export interface PeaksAdvice {
  clashes: Clash[];
  /** What it rests on: weekday factor, weeks. */
  basis: string;
}

/** Hours in which a date may be put. */
const OFFICE = { firstDay: 1, lastDay: 5, firstHour: 9, endHour: 17 };

const TEXTS = {
  en: {
    busiest: (title: string, at: string) => `Clash: “${title}” falls on ${at}, the busiest hour of the week.`,
    peak: (title: string, at: string, day: string, factor: string) =>
      `Clash: “${title}” falls on ${at}; ${day} brings ${factor} times a normal day.`,
    quiet: (at: string) => `Quiet: ${at}.`,
    at: (day: string, hour: string) => `${day} ${hour}`,
    basis: (days: string, weeks: number) => `${days}; proven over ${weeks} weeks.`,
    day: (day: string, factor: string) => `${day} ${factor} times a normal day`,
    summary: (title: string) => `Proposal: ${title}`,
    why: (old: string, fresh: string, basis: string) =>
      `So far on ${old}, when most customers need this team. Proposed: ${fresh}, a quiet hour. ${basis} Contacts by weekday and hour; nothing about a person.`,
  },
  de: {
    busiest: (title: string, at: string) =>
      `Überschneidung: „${title}“ liegt auf ${at}, der stärksten Stunde der Woche.`,
    peak: (title: string, at: string, day: string, factor: string) =>
      `Überschneidung: „${title}“ liegt auf ${at}; am ${day} kommt das ${factor}-Fache eines normalen Tages.`,
    quiet: (at: string) => `Ruhig: ${at}.`,
    at: (day: string, hour: string) => `${day}, ${hour}`,
    basis: (days: string, weeks: number) => `${days}; belegt über ${weeks} Wochen.`,
    day: (day: string, factor: string) => `${day} das ${factor}-Fache eines normalen Tages`,
    summary: (title: string) => `Vorschlag: ${title}`,
    why: (old: string, fresh: string, basis: string) =>
      `Bisher ${old}, wenn die meisten Kunden dieses Team brauchen. Vorschlag: ${fresh}, eine ruhige Stunde. ${basis} Kontakte nach Wochentag und Stunde; nichts über eine Person.`,
  },
} as const;

/** The hours that an event takes, on its day. */
function hoursOf(hour: number, minutes: number): number[] {
  return Array.from({ length: Math.ceil(minutes / 60) }, (_, i) => hour + i);
}

/** Whether an event takes time from a proven peak: its day is one, and its hours are not the day's empty ones. */
function clashes(event: HrEvent, peaks: PeaksView): boolean {
  if (!peaks.weekdays.some((day) => day.weekday === event.weekday && day.peak)) return false;
  if (peaks.hours.length === 0) return true;
  const normal = 1 / peaks.hours.length;
  const hours = hoursOf(event.hour, event.minutes);
  return peaks.hours.some(
    (slot) => slot.weekday === event.weekday && hours.includes(slot.hour) && slot.share >= normal,
  );
}

/**
 * The quietest stretch of the working week that is long enough, on no peak day, and free of the team's other
 * dates. Ties go to the earlier hour.
 */
function quietFor(event: HrEvent, peaks: PeaksView, others: readonly HrEvent[]): Slot | undefined {
  const shares = new Map(peaks.hours.map((slot) => [slot.weekday * 24 + slot.hour, slot.share]));
  const taken = new Set(
    others.flatMap((other) => hoursOf(other.hour, other.minutes).map((hour) => other.weekday * 24 + hour)),
  );
  const peakDays = new Set(peaks.weekdays.filter((day) => day.peak).map((day) => day.weekday));
  const open = (slot: number) => shares.size === 0 || shares.has(slot);
  const fits = ({ weekday, hour }: Slot) =>
    !peakDays.has(weekday) &&
    weekday >= OFFICE.firstDay &&
    weekday <= OFFICE.lastDay &&
    hour >= OFFICE.firstHour &&
    hoursOf(hour, event.minutes).every(
      (each) => each < OFFICE.endHour && open(weekday * 24 + each) && !taken.has(weekday * 24 + each),
    );
  if (peaks.quietest && fits(peaks.quietest) && event.minutes <= 60) return peaks.quietest;
  const load = ({ weekday, hour }: Slot) =>
    hoursOf(hour, event.minutes).reduce((sum, each) => sum + (shares.get(weekday * 24 + each) ?? 0), 0);
  return peaks.hours
    .map(({ weekday, hour }) => ({ weekday, hour }))
    .filter(fits)
    .sort((a, b) => load(a) - load(b) || a.weekday - b.weekday || a.hour - b.hour)[0];
}

/**
 * HR's own dates against the hours in which customers come. Silent (undefined) for a week without a proven peak,
 * and where no date falls into one.
 */
export function peaksAdvice(view: TeamView, language: AdviceLanguage): PeaksAdvice | undefined {
  const { peaks, events } = view;
  if (!peaks || view.settings.modulesOff.includes('peaks')) return undefined;
  const texts = TEXTS[language];
  const at = ({ weekday, hour }: Slot) => texts.at(weekdayIn(weekday, language), hourIn(hour, language));
  const found = events
    .filter((event) => clashes(event, peaks))
    .map((event): Clash => {
      const title = say(event.title, language);
      const { busiest } = peaks;
      const isBusiest =
        busiest !== undefined &&
        busiest.weekday === event.weekday &&
        hoursOf(event.hour, event.minutes).includes(busiest.hour);
      const day = peaks.weekdays.find(({ weekday }) => weekday === event.weekday);
      const quiet = quietFor(
        event,
        peaks,
        events.filter((other) => other.id !== event.id),
      );
      return {
        event,
        sentence: isBusiest
          ? texts.busiest(title, at(event))
          : texts.peak(
              title,
              at(event),
              weekdayIn(event.weekday, language),
              factorIn(day?.factor ?? 1, language),
            ),
        quiet,
        quietSentence: quiet && texts.quiet(at(quiet)),
      };
    });
  return found.length > 0 ? { clashes: found, basis: basisOf(peaks, language) } : undefined;
}

function basisOf(peaks: PeaksView, language: AdviceLanguage): string {
  const texts = TEXTS[language];
  return texts.basis(
    peaks.weekdays
      .filter((day) => day.peak)
      .map((day) => texts.day(weekdayIn(day.weekday, language), factorIn(day.factor, language)))
      .join(', '),
    peaks.weeks,
  );
}

const DAY_MS = 86_400_000;

/** The first `weekday` after the day of `now` (UTC), `YYYYMMDD`. */
function nextDay(weekday: number, now: number): string {
  const today = new Date(now).getUTCDay() || 7;
  const ahead = (weekday - today + 7) % 7 || 7;
  return new Date(now + ahead * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
}

/** TEXT of RFC 5545, section 3.3.11. */
function icsText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A content line in pieces of at most 75 octets, never within a character (RFC 5545, section 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += sign;
    octets += size;
  }
  return out;
}

/**
 * A calendar file (RFC 5545) that proposes the quiet hour for a date that clashes, every week from the next one
 * on. Its time is floating: the hour on the wall wherever it is opened, as the contacts were counted.
 * @param now the clock, in milliseconds; stamps the file and finds the next day
 * @returns undefined where no quiet hour is known
 */
export function proposalAsIcs(
  view: TeamView,
  clash: Clash,
  now: number,
  language: AdviceLanguage,
): string | undefined {
  const { event, quiet } = clash;
  if (!quiet || !view.peaks) return undefined;
  const texts = TEXTS[language];
  const at = ({ weekday, hour }: Slot) => texts.at(weekdayIn(weekday, language), hourIn(hour, language));
  const pad = (value: number) => String(value).padStart(2, '0');
  const stamp = `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const hours = Math.floor(event.minutes / 60);
  const minutes = event.minutes % 60;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Customer Lens//Peaks and deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${icsText(`${event.id}.${view.team.id}.${view.release.id}@customer-lens`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${nextDay(quiet.weekday, now)}T${pad(quiet.hour)}0000`,
    `DURATION:PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}`,
    'RRULE:FREQ=WEEKLY',
    `SUMMARY:${icsText(texts.summary(say(event.title, language)))}`,
    `DESCRIPTION:${icsText(texts.why(at(event), at(quiet), basisOf(view.peaks, language)))}`,
    'STATUS:TENTATIVE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
