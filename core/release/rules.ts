import type { PullProblem } from '../model/seat-status.ts';
import { FILES, type FileName } from './schema.ts';

/** What a rule is about: a file of the release, its manifest, or how a server gives them out. */
export type RuleSubject = FileName | 'manifest' | 'serving';

/** A sentence of the API's documentation, and the kinds of findings that break it. */
interface Rule {
  sentence: string;
  covers: readonly string[];
}

const BY_SCHEMA: Rule = {
  sentence:
    'It is JSON, and every member is of the kind and in the range of the table of fields; what is needed is there. Members that the table does not name are ignored.',
  covers: ['schema'],
};

/** The rules of a release, numbered in this order on the pages of docs/api. */
export const RULES: Readonly<Record<RuleSubject, readonly Rule[]>> = {
  serving: [
    {
      sentence:
        'Every file is answered by a GET as JSON in UTF-8, never by a web page such as a sign-in form.',
      covers: ['not-json'],
    },
    {
      sentence: '`manifest.json` lies in the folder that readers are given the address of.',
      covers: ['not-found'],
    },
    {
      sentence: 'The server answers at the address itself; readers follow no redirect.',
      covers: ['redirected'],
    },
    {
      sentence: 'An answer begins and ends within 20 seconds.',
      covers: ['timeout', 'unreachable'],
    },
    {
      sentence:
        'A reader that may read gets 200 or 304; 401 and 403 say that it may not, and it deletes what it has. One that has signed in renews its token once at a 401, and then hides what it has until the next sign-in.',
      covers: ['unauthorised', 'forbidden'],
    },
    {
      sentence: '429 and 503 may say by `Retry-After` when to come back; other errors are tried again later.',
      covers: ['too-many', 'server-error'],
    },
    {
      sentence:
        'A token travels by https, or by http to this machine, unless the administrator allows otherwise.',
      covers: ['insecure-token'],
    },
  ],
  manifest: [
    BY_SCHEMA,
    {
      sentence: 'Its major version is one that the reader knows.',
      covers: ['newer-format'],
    },
    {
      sentence:
        'It names each file once, and teams, scores, themes, taxonomy and settings always; all together are at most 200,000,000 bytes.',
      covers: ['files'],
    },
    {
      sentence:
        'Its `id` is the first 16 digits of the SHA-256 over the lines `NAME SHA256`, sorted, each with a line feed.',
      covers: ['id'],
    },
    { sentence: 'Every file that it names can be had from the server.', covers: ['missing-file'] },
    {
      sentence: 'Length and SHA-256 of every file are those that it says.',
      covers: ['wrong-hash'],
    },
    {
      sentence:
        'The path of a file holds the first 16 digits of its hash, so that a file never changes under its name.',
      covers: ['name'],
    },
    {
      sentence:
        'Where a reader has pinned public keys, one of them has signed it (Ed25519) over its JSON with sorted keys, without spaces and without `signatures`.',
      covers: ['unsigned', 'wrong-signature'],
    },
    {
      sentence: 'It was not made (`madeAt`) before the one that a reader already has from the same address.',
      covers: ['older'],
    },
  ],
  teams: [
    BY_SCHEMA,
    { sentence: 'The id of a team or block stands for one node only.', covers: ['twice', 'block-id'] },
    {
      sentence: 'Parents, members of blocks and teams that are served are teams of this file.',
      covers: ['parent', 'serves', 'block-parent', 'block-team'],
    },
    { sentence: 'No team lies below itself.', covers: ['circle'] },
    {
      sentence:
        'A headcount, of a team or of a block in all, is not under `thresholds.members`; smaller ones are left out.',
      covers: ['headcount', 'block-headcount'],
    },
    {
      sentence: 'A decision names a team, a measure and a block that there are.',
      covers: ['disclosure-team', 'disclosure-measure', 'disclosure-block'],
    },
    { sentence: 'A merged team names the block that stands for it.', covers: ['disclosure-merged'] },
  ],
  scores: [
    BY_SCHEMA,
    { sentence: 'A cell is about a team or a block of the teams file.', covers: ['node'] },
    { sentence: 'A cell is of a measure of this file.', covers: ['measure'] },
    { sentence: 'A cell has one count per step of the scale, from the lowest up.', covers: ['scale'] },
    { sentence: 'Nobody counts as a respondent without an answer.', covers: ['respondents'] },
    { sentence: 'A cell has at least `thresholds.respondents` respondents.', covers: ['minimum'] },
    { sentence: 'A bucket has ended by the month that the manifest names as `through`.', covers: ['open'] },
    { sentence: 'What was decided to be hidden or merged is not there.', covers: ['hidden'] },
    {
      sentence: 'There is one cell per node, audience, measure, lane, bucket and part (channel or segment).',
      covers: ['twice'],
    },
    {
      sentence: 'Cells by channel, and those by segment, add up to no more than the cells they are parts of.',
      covers: ['margin'],
    },
  ],
  themes: [
    BY_SCHEMA,
    { sentence: 'A cell is about a team or a block of the teams file.', covers: ['node', 'term-node'] },
    {
      sentence: 'Nobody counts as a respondent without a comment.',
      covers: ['respondents', 'theme-respondents'],
    },
    { sentence: 'A comment cell has at least `thresholds.comments` respondents.', covers: ['minimum'] },
    { sentence: 'There are no more ratings than comments.', covers: ['classes', 'theme-classes'] },
    { sentence: 'A bucket has ended by the month that the manifest names as `through`.', covers: ['open'] },
    { sentence: 'A theme is one of the taxonomy, or `other`.', covers: ['theme'] },
    { sentence: 'A theme has no more comments than were written in all.', covers: ['share'] },
    { sentence: 'Probabilities add up to no more than the comments.', covers: ['probability'] },
    { sentence: 'A term stands in at least `thresholds.respondents` comments.', covers: ['term'] },
    {
      sentence:
        'Comments are set aside of a team that there is, and counted only from `thresholds.comments` on.',
      covers: ['aside-team', 'aside'],
    },
  ],
  taxonomy: [BY_SCHEMA],
  settings: [BY_SCHEMA],
  pins: [
    BY_SCHEMA,
    { sentence: 'A pin or requisition is about a team of the teams file.', covers: ['pins', 'requisitions'] },
    { sentence: 'One requisition or unit of one tool is pinned to one team.', covers: ['twice'] },
  ],
  quotes: [
    BY_SCHEMA,
    { sentence: 'A quote is about a team of the teams file.', covers: ['quotes'] },
    { sentence: 'A theme is one of the taxonomy, or `other`.', covers: ['quotes theme'] },
  ],
  contacts: [
    BY_SCHEMA,
    { sentence: 'A count is about a team or a block of the teams file.', covers: ['contacts', 'publicDays'] },
  ],
  work: [
    BY_SCHEMA,
    {
      sentence: 'Teams that are named are teams of the teams file.',
      covers: ['events', 'targets', 'learning', 'actions', 'ideas', 'obstacles', 'insideCauses'],
    },
    {
      sentence: 'A theme is one of the taxonomy, or `other`.',
      covers: ['learning theme', 'insideCauses theme', 'promises theme'],
    },
  ],
  adapters: [BY_SCHEMA],
};

/** A sentence by its name (`scores 6`: the sixth rule of the page about scores). */
export interface NamedRule {
  name: string;
  sentence: string;
}

/** The rule that a kind of finding breaks. @throws RangeError if there is none, which is a fault of this file. */
export function ruleOf(subject: RuleSubject, kind: string): NamedRule {
  const index = RULES[subject].findIndex(({ covers }) => covers.includes(kind));
  if (index < 0) throw new RangeError(`No rule of ${subject} covers "${kind}".`);
  return { name: `${subject} ${index + 1}`, sentence: RULES[subject][index]!.sentence };
}

/** The rule that a pull which failed found broken; undefined where the reader itself is at fault. */
export function ruleOfProblem(problem: PullProblem): NamedRule | undefined {
  switch (problem.code) {
    case 'no-permission':
    case 'storage-full':
    case 'cannot-verify':
      return undefined;
    case 'newer-format':
    case 'unsigned':
    case 'wrong-signature':
    case 'older':
    case 'missing-file':
      return ruleOf('manifest', problem.code);
    case 'wrong-hash':
      return ruleOf('manifest', problem.file === 'manifest.json' ? 'id' : problem.code);
    case 'schema': {
      const name = problem.file.split('.')[0]!;
      if (Object.hasOwn(FILES, name)) return ruleOf(name as FileName, 'schema');
      return ruleOf('manifest', problem.where === 'files' ? 'files' : 'schema');
    }
    default:
      return ruleOf('serving', problem.code);
  }
}
