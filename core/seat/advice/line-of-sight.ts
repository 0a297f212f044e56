import type { LocalText } from '../../model/language.ts';
import type { TeamView, ThemeView } from '../../model/team-view.ts';
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

/** What others say starts at a team: comments of customers that name it, or employees whom it stops. */
export interface StartingHere {
  kind: 'starts' | 'stops';
  team: string;
  teamName: string;
  /** The complaint, or what stops them. */
  what: LocalText;
  /** What comments name. */
  cause?: LocalText;
  count: number;
  of: number;
}

/** Everything that others name this team for often enough to be said, most named first. */
export function startingHere(view: TeamView): StartingHere[] {
  if (isOff(view)) return [];
  const { thresholds } = view.release;
  return [
    ...(view.startsHere ?? [])
      .filter(({ count, of }) => count >= NAMED_FROM && of >= thresholds.comments)
      .map(({ team, teamName, themeName, cause, count, of }) => ({
        kind: 'starts' as const,
        team,
        teamName,
        what: themeName,
        cause,
        count,
        of,
      })),
    ...(view.stopsOthers ?? [])
      .filter(({ count }) => count >= thresholds.respondents)
      .map(({ team, teamName, label, count, of }) => ({
        kind: 'stops' as const,
        team,
        teamName,
        what: label,
        count,
        of,
      })),
  ].sort((a, b) => b.count / b.of - a.count / a.of || (a.teamName < b.teamName ? -1 : 1));
}

/** A complaint of a team's customers with the other team that comments name for it. */
export type NamedInside = TeamView['insideCauses'][number] & { complaint: ThemeView };

/** Complaints of this team's customers that other teams are named for, most named first. */
export function namedInside(view: TeamView): NamedInside[] {
  if (isOff(view) || view.themes.state !== 'shown') return [];
  const { complaints } = view.themes;
  return view.insideCauses
    .filter(({ owner, count }) => owner !== view.team.id && count >= NAMED_FROM)
    .flatMap((cause) => {
      const complaint = complaints.find(({ theme }) => theme.id === cause.theme);
      return complaint ? [{ ...cause, complaint }] : [];
    })
    .sort((a, b) => b.count / b.of - a.count / a.of || (a.theme < b.theme ? -1 : 1));
}

/**
 * How the work of a team that serves colleagues reaches the customer: whom it serves, and which complaint of
 * whose customers starts here. No score is made up for it. Undefined for teams of which nothing such is known.
 */
export function lineOfSight(view: TeamView, language: AdviceLanguage): LineOfSight | undefined {
  if (isOff(view)) return undefined;
  const texts = TEXTS[language];
  const { team } = view;
  const colleagues = team.serves === 'colleagues';
  const felt = feltWhen(team, language);
  const startsHere = startingHere(view).map(({ teamName, what, cause, count, of }) => ({
    sentence: cause
      ? texts.starts(teamName, say(what, language), count, of, say(cause, language))
      : texts.stops(teamName, say(what, language), count, of),
    count,
    of,
  }));
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
  const texts = TEXTS[language];
  return namedInside(view).map(({ complaint, theme, cause, ownerName, count, of }) => {
    const name = phraseOf(complaint, language);
    return {
      theme,
      owner: ownerName,
      count,
      of,
      sentence: texts.inside(name, say(cause, language), ownerName, count, of),
      noTraining: count / of >= BEFORE_TRAINING ? texts.noTraining(name) : undefined,
    };
  });
}
