import type { HrEvent, PeaksView, TeamView } from '../../model/team-view.ts';
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
    busiest: (title: string, at: string) => `“${title}” is on ${at}, the busiest hour of the week.`,
    peak: (title: string, at: string, day: string, factor: string) =>
      `Clash: “${title}” falls on ${at}; ${day} brings ${factor} times a normal day.`,
    quiet: (at: string) => `Quieter: ${at}.`,
    at: (day: string, hour: string) => `${day} ${hour}`,
    basis: (days: string, weeks: number) => `${days}; proven over ${weeks} weeks.`,
    day: (day: string, factor: string) => `${day} ${factor} times a normal day`,
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
  },
} as const;

/** `Tuesday 10:00`. */
export function slotIn({ weekday, hour }: Slot, language: AdviceLanguage): string {
  return TEXTS[language].at(weekdayIn(weekday, language), hourIn(hour, language));
}

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
  const at = (slot: Slot) => slotIn(slot, language);
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
  return found.length > 0 ? { clashes: found, basis: peakBasis(peaks, language) } : undefined;
}

/** Which weekdays are peaks, and over how many weeks that is proven. */
export function peakBasis(peaks: PeaksView, language: AdviceLanguage): string {
  const texts = TEXTS[language];
  return texts.basis(
    peaks.weekdays
      .filter((day) => day.peak)
      .map((day) => texts.day(weekdayIn(day.weekday, language), factorIn(day.factor, language)))
      .join(', '),
    peaks.weeks,
  );
}
