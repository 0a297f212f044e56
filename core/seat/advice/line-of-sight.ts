import type { TeamView } from '../../model/team-view.ts';
import { type AdviceLanguage, phraseOf, say } from './words.ts';

/** A count out of a whole, with the sentence that says it. */
export interface Counted {
  sentence: string;
  count: number;
  of: number;
}

/** What a team that serves colleagues has to do with customers. */
export interface LineOfSight {
  /** Whom it serves, and how customers come to feel it, where the company says so. */
  sentences: string[];
  /** Complaints of other teams' customers that start here. */
  startsHere: Counted[];
}

/** What stops a team, as it was asked: a closed list. */
export interface ObstacleList {
  items: (Counted & { label: string; owner: string | undefined })[];
  /** How many were asked. */
  of: number;
}

/** How customers come to feel a team's work, in the company's words: in `language` where it wrote them so. */
export function feltWhen(
  team: Pick<TeamView['team'], 'lineOfSight' | 'lineOfSightIn'>,
  language: AdviceLanguage,
): string | undefined {
  return team.lineOfSightIn?.[language] ?? team.lineOfSight;
}

/** A cause is named from this many comments on. */
const NAMED_FROM = 5;
/** From this share of a complaint's comments on, training the frontline for it waits. */
const BEFORE_TRAINING = 1 / 3;

const TEXTS = {
  en: {
    serves: (team: string, whom: string) => `${team} serves ${whom}.`,
    servesColleagues: (team: string) => `${team} serves colleagues.`,
    andOthers: (names: string[], rest: number) => `${names.join(', ')} and ${rest} more`,
    and: 'and',
    feel: (what: string) => `Customers notice when “${what}”.`,
    starts: (team: string, theme: string, count: number, of: number, cause: string) =>
      `${team}: ${count} of ${of} comments on “${theme}” name ${cause}.`,
    stops: (team: string, label: string, count: number, of: number) =>
      `${team}: ${count} of ${of} employees name “${label}”.`,
    obstacle: (label: string, count: number, of: number) => `“${label}”: ${count} of ${of}.`,
    inside: (theme: string, cause: string, owner: string, count: number, of: number) =>
      `Fix in-house first: ${count} of ${of} comments on “${theme}” name ${cause}. Owner: ${owner}.`,
    noTraining: (theme: string) =>
      `Training the front line won’t fix “${theme}” on its own: part of the cause is elsewhere.`,
  },
  de: {
    serves: (team: string, whom: string) => `${team} arbeitet für ${whom}.`,
    servesColleagues: (team: string) => `${team} arbeitet für Kolleginnen und Kollegen.`,
    andOthers: (names: string[], rest: number) => `${names.join(', ')} und ${rest} weitere`,
    and: 'und',
    feel: (what: string) => `Kunden merken es, wenn: „${what}“.`,
    starts: (team: string, theme: string, count: number, of: number, cause: string) =>
      `${team}: ${count} von ${of} Kommentaren zu „${theme}“ nennen ${cause}.`,
    stops: (team: string, label: string, count: number, of: number) =>
      `${team}: „${label}“, genannt von ${count} von ${of} Beschäftigten.`,
    obstacle: (label: string, count: number, of: number) => `„${label}“: ${count} von ${of}.`,
    inside: (theme: string, cause: string, owner: string, count: number, of: number) =>
      `Erst intern lösen: ${count} von ${of} Kommentaren zu „${theme}“ nennen ${cause}. Zuständig: ${owner}.`,
    noTraining: (theme: string) =>
      `Eine Schulung der Kundenteams allein würde „${theme}“ nicht beheben: Ein Teil der Ursache liegt anderswo.`,
  },
} as const;

const LISTED = 4;

function listed(names: readonly string[], language: AdviceLanguage): string {
  const texts = TEXTS[language];
  if (names.length > LISTED + 1) return texts.andOthers(names.slice(0, LISTED), names.length - LISTED);
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${texts.and} ${names.at(-1)}`;
}

function mostFirst(a: Counted, b: Counted): number {
  return b.count / b.of - a.count / a.of || (a.sentence < b.sentence ? -1 : 1);
}

function isOff(view: TeamView): boolean {
  return view.settings.modulesOff.includes('line-of-sight');
}

/**
 * How the work of a team that serves colleagues reaches the customer: whom it serves, and which complaint of
 * whose customers starts here. No score is made up for it. Undefined for teams of which nothing such is known.
 */
export function lineOfSight(view: TeamView, language: AdviceLanguage): LineOfSight | undefined {
  if (isOff(view)) return undefined;
  const texts = TEXTS[language];
  const { team, release } = view;
  const colleagues = team.serves === 'colleagues';
  const felt = feltWhen(team, language);
  const startsHere = [
    ...(view.startsHere ?? [])
      .filter((cause) => cause.count >= NAMED_FROM && cause.of >= release.thresholds.comments)
      .map(({ teamName, themeName, count, of, cause }) => ({
        sentence: texts.starts(teamName, say(themeName, language), count, of, say(cause, language)),
        count,
        of,
      })),
    ...(view.stopsOthers ?? [])
      .filter(({ count }) => count >= release.thresholds.respondents)
      .map(({ teamName, label, count, of }) => ({
        sentence: texts.stops(teamName, say(label, language), count, of),
        count,
        of,
      })),
  ].sort(mostFirst);
  if (!colleagues && startsHere.length === 0) return undefined;
  return {
    sentences: colleagues
      ? [
          team.servesTeams.length > 0
            ? texts.serves(
                team.name,
                listed(
                  team.servesTeams.map(({ name }) => name),
                  language,
                ),
              )
            : texts.servesColleagues(team.name),
          ...(felt ? [texts.feel(felt)] : []),
        ]
      : [],
    startsHere,
  };
}

/** What stops a team, most named first; entries below the minimum of answers are left out. */
export function obstacleList(view: TeamView, language: AdviceLanguage): ObstacleList | undefined {
  if (isOff(view)) return undefined;
  const texts = TEXTS[language];
  const { respondents } = view.release.thresholds;
  const items = view.obstacles
    .filter(({ count }) => count >= respondents)
    .map(({ label, ownerName, count, of }) => ({
      label: say(label, language),
      owner: ownerName,
      sentence: texts.obstacle(say(label, language), count, of),
      count,
      of,
    }))
    .sort(mostFirst);
  return items.length > 0 ? { items, of: Math.max(...items.map(({ of }) => of)) } : undefined;
}

/** A complaint whose cause is another team. */
export interface InsideCauseAdvice extends Counted {
  theme: string;
  owner: string;
  /** Set where training the frontline for it is to wait. */
  noTraining: string | undefined;
}

/** Complaints of this team's customers that another team causes, gravest first: mended there before anything else. */
export function insideFirst(view: TeamView, language: AdviceLanguage): InsideCauseAdvice[] {
  if (isOff(view) || view.themes.state !== 'shown') return [];
  const texts = TEXTS[language];
  const { complaints } = view.themes;
  return view.insideCauses
    .filter((cause) => cause.owner !== view.team.id && cause.count >= NAMED_FROM)
    .flatMap((cause) => {
      const theme = complaints.find((complaint) => complaint.theme.id === cause.theme);
      if (!theme) return [];
      const name = phraseOf(theme, language);
      return [
        {
          theme: cause.theme,
          owner: cause.ownerName,
          count: cause.count,
          of: cause.of,
          sentence: texts.inside(name, say(cause.cause, language), cause.ownerName, cause.count, cause.of),
          noTraining: cause.count / cause.of >= BEFORE_TRAINING ? texts.noTraining(name) : undefined,
        },
      ];
    })
    .sort(mostFirst);
}
