import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { factorIn } from './figures.ts';
import { jobAdvice } from './job.ts';
import { jobWords } from './job-bank.ts';
import { ledScore, levelOf, levelSentence } from './level.ts';
import {
  type AdviceLanguage,
  carriesAdvice,
  loudestFirst,
  phraseOf,
  servedWord,
  strongestFirst,
} from './words.ts';

/** What every candidate is told of this team, honestly. */
export interface StraightTalk {
  /** Three lines: what is hard, what a week is like, what customers give thanks for. */
  lines: readonly [string, string, string];
  /** The complaint and the praise that the lines rest on, for the figures beside them. */
  complaint?: ThemeView;
  praise?: ThemeView;
  /** Weeks of contacts that the second line rests on. */
  weeks?: number;
}

const ORDINALS = [
  '',
  '',
  'zweite',
  'dritte',
  'vierte',
  'fünfte',
  'sechste',
  'siebte',
  'achte',
  'neunte',
  'zehnte',
];
const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const WEEKDAYS = {
  en: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
  de: ['montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags', 'sonntags'],
} as const;
const TEXTS = {
  en: {
    oneIn: (n: number) =>
      n <= 1 ? 'Nearly every comment says' : `About one in ${NUMBERS[n] ?? n} comments says`,
    complaint: (share: string, said: string) => `${share} that ${said}.`,
    quoted: (share: string, name: string) => `${share}: “${name}”.`,
    hire: 'You’ll make promises that other teams have to keep.',
    inside: (owner: string) => `Part of it starts in ${owner}, so you’ll answer for things others do.`,
    noComplaint: 'Comments prove no single complaint; that does not make this an easy job.',
    badLevel: (level: string) => `${level}. Comments do not prove why: ask us what we know of it.`,
    peak: (day: string, factor: string) => `${day} are busiest: about ${factor} times an average day.`,
    peaks: (days: string) => `Busiest days: ${days}.`,
    flat: 'No weekday is much busier than the others.',
    waiting: (name: string, owner: string) =>
      `You’ll hear complaints you can’t fix alone: “${name}”${owner}.`,
    noWeek: 'We don’t have data on busy days. Ask us what a normal and a bad day look like.',
    owner: (owner: string) => ` (${owner} is responsible)`,
    praise: (who: string, loved: string) => `What ${who} thank this team for most: ${loved}.`,
    noPraise: 'No praise stands out yet. Ask us what we’re proud of.',
    join: ', ',
  },
  de: {
    oneIn: (n: number) =>
      n <= 1 ? 'Fast jeder Kommentar sagt' : `Etwa jeder ${ORDINALS[n] ?? `${n}.`} Kommentar sagt`,
    complaint: (share: string, said: string) => `${share}, dass ${said}.`,
    quoted: (share: string, name: string) => `${share}: „${name}“.`,
    hire: 'Sie machen Zusagen, die andere Teams einhalten müssen.',
    inside: (owner: string) =>
      `Ein Teil davon beginnt bei ${owner}: Sie werden für etwas einstehen, das andere tun müssen.`,
    noComplaint: 'Kommentare belegen keine einzelne Beschwerde; leicht ist die Arbeit deshalb nicht.',
    badLevel: (level: string) =>
      `${level}. Warum, belegen die Kommentare nicht: Fragen Sie uns, was wir darüber wissen.`,
    peak: (day: string, factor: string) =>
      `${day} ist am meisten los, etwa das ${factor}-Fache eines normalen Tages.`,
    peaks: (days: string) => `Am meisten ist los: ${days}.`,
    flat: 'Kein Wochentag ist viel voller als die anderen.',
    waiting: (name: string, owner: string) =>
      `Sie werden von Dingen hören, die Sie allein nicht ändern können: „${name}“${owner}.`,
    noWeek:
      'Wie sich die Kontakte über die Woche verteilen, ist hier nicht bekannt: Fragen Sie uns nach einem gewöhnlichen und nach einem schlechten Tag.',
    owner: (owner: string) => ` (zuständig: ${owner})`,
    praise: (who: string, loved: string) => `Wofür uns ${who} hier danken: ${loved}.`,
    noPraise: 'Noch sticht kein Lob hervor. Fragen Sie uns, worauf wir stolz sind.',
    join: ', ',
  },
} as const;

/**
 * Three honest lines for every candidate, from this team's own figures: the same for all of them. A line stands
 * on figures, or says that there are none.
 * @returns null where customers' comments may not be shown or there are none: then nothing is claimed.
 */
export function sayItStraight(view: TeamView, language: AdviceLanguage): StraightTalk | null {
  const { themes, peaks } = view;
  if (themes.state !== 'shown' || themes.comments === 0) return null;
  const texts = TEXTS[language];
  const advice = jobAdvice(view, language);

  const proven = themes.complaints.filter((c) => c.theme.id !== 'other' && carriesAdvice(c));
  const complaint =
    advice.hire[0]?.view ??
    proven.sort(strongestFirst)[0] ??
    advice.notHiring.map((point) => point.view).sort(loudestFirst)[0];
  const inside = complaint && view.insideCauses.find((cause) => cause.theme === complaint.theme.id);
  const said = complaint && jobWords(complaint.theme.id, language)?.said;
  const oneIn = ({ share }: ThemeView) => texts.oneIn(Math.round(1 / share.value));
  const level = levelOf(ledScore(view)) === 'bad' ? levelSentence(view, language) : undefined;
  const hard = complaint
    ? [
        inside && complaint.theme.id === 'call-back' ? texts.hire : '',
        said
          ? texts.complaint(oneIn(complaint), said)
          : texts.quoted(oneIn(complaint), phraseOf(complaint, language)),
        inside && complaint.theme.id !== 'call-back' ? texts.inside(inside.ownerName) : '',
      ]
        .filter(Boolean)
        .join(' ')
    : level
      ? texts.badLevel(level)
      : texts.noComplaint;

  const keep = advice.keep[0];
  const loved = keep && jobWords(keep.view.theme.id, language)?.loved;
  return {
    lines: [
      hard,
      weekLine(view, advice.notHiring.filter((point) => point.view !== complaint)[0], language),
      keep ? texts.praise(servedWord(view.team.serves, language), loved ?? keep.name) : texts.noPraise,
    ],
    ...(complaint ? { complaint } : {}),
    ...(keep ? { praise: keep.view } : {}),
    ...(peaks ? { weeks: peaks.weeks } : {}),
  };
}

function weekLine(
  { peaks }: TeamView,
  loud: { name: string; owner: string | undefined } | undefined,
  language: AdviceLanguage,
): string {
  const texts = TEXTS[language];
  const busy = peaks?.weekdays.filter((day) => day.peak).sort((a, b) => b.factor - a.factor) ?? [];
  const name = (weekday: number) => WEEKDAYS[language][weekday - 1]!;
  if (busy.length === 1) return texts.peak(name(busy[0]!.weekday), factorIn(busy[0]!.factor, language));
  if (busy.length > 1)
    return texts.peaks(
      busy.map((day) => `${name(day.weekday)} (${factorIn(day.factor, language)}×)`).join(texts.join),
    );
  if (loud) return texts.waiting(loud.name, loud.owner ? texts.owner(loud.owner) : '');
  return peaks ? texts.flat : texts.noWeek;
}
