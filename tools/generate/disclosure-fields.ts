import { fieldsOf, type Page } from './api-pages.ts';
import { PAGES } from './field-words.ts';

/** Fields of a file and why each may be known by everybody who may read it. */
interface Reason {
  fields: string;
  why: string;
}

const BLOCKS =
  'A sum of blocks of the release log: every set that can be computed from all of them is empty or large enough.';
const KEY = 'Says what a figure is about; the figure itself is judged.';
const CHART =
  "The organisation chart as HR's own tool shows it to the same readers; nothing of it comes from answers.";
const WRITTEN = 'Written by HR for these readers; nothing of it comes from answers.';
const LARGE = 'Only teams with people enough are named.';

const SAFE: Readonly<Record<Page, readonly Reason[]>> = {
  manifest: [
    {
      fields: 'format version organisation audience timeZone sample',
      why: 'Chosen by the company, the same in every update.',
    },
    { fields: 'madeAt through', why: 'When was published, and up to which month.' },
    {
      fields: 'thresholds thresholds.respondents thresholds.members thresholds.comments',
      why: 'The promise itself.',
    },
    {
      fields: 'id files files[].name files[].path files[].sha256 files[].bytes',
      why: 'Follows from the files that are published.',
    },
    {
      fields: 'log',
      why: 'A hash over the log and a random seed that is never published: nobody can try out what the log may say.',
    },
    {
      fields: 'signatures signatures[].key signatures[].value',
      why: 'Follows from the rest of the manifest and a key that is the same in every update.',
    },
  ],
  teams: [
    {
      fields:
        'teams teams[].id teams[].name teams[].parent teams[].aliases teams[].codes teams[].serves teams[].servesTeams teams[].partner teams[].lineOfSight teams[].lineOfSightIn',
      why: CHART,
    },
    {
      fields: 'teams[].headcount',
      why: 'Left out where it, or what is left of the unit above without the told ones, is a few people.',
    },
    {
      fields: 'blocks blocks[].id blocks[].teams blocks[].parent',
      why: 'Names all teams that lie there in the tree, whether or not they answered.',
    },
    {
      fields:
        'disclosure disclosure[].audience disclosure[].measure disclosure[].bucket disclosure[].state disclosure[].block',
      why: 'Follows from the cells and blocks alone, without a reason; it is the same whether nobody or too few answered.',
    },
    { fields: 'disclosure[].team', why: 'Teams with people enough; of smaller ones nothing is said.' },
  ],
  scores: [
    {
      fields:
        'measures measures[].id measures[].metric measures[].scale measures[].scale.min measures[].scale.max measures[].scale.topFrom measures[].scale.bottomTo measures[].asked measures[].asked.min measures[].asked.max measures[].asked.topFrom measures[].asked.bottomTo',
      why: 'How is asked.',
    },
    {
      fields:
        'cells cells[].node cells[].audience cells[].bucket cells[].measure cells[].lane cells[].split cells[].split.by',
      why: KEY,
    },
    {
      fields: 'cells[].split.value',
      why: 'One of a closed list of channels or segments, never a free text.',
    },
    {
      fields: 'cells[].counts',
      why: `${BLOCKS} NPS and CSAT count the three classes only; where whole numbers of months and parts would fix an answer of a few, the part is not told.`,
    },
    {
      fields: 'cells[].respondents',
      why: 'Distinct people of whole blocks; unknown people count as the largest month, staff at most as the headcount.',
    },
  ],
  themes: [
    {
      fields:
        'comments comments[].node comments[].audience comments[].bucket comments[].lane themes themes[].node themes[].audience themes[].bucket themes[].lane themes[].theme themes[].intent terms terms[].node terms[].audience terms[].bucket',
      why: `${KEY} Never of employees.`,
    },
    {
      fields:
        'comments[].split comments[].split.by comments[].split.value themes[].split themes[].split.by themes[].split.value',
      why: 'Never there: no comment is told by channel or segment.',
    },
    {
      fields: 'comments[].comments comments[].respondents comments[].classes',
      why: `${BLOCKS} So are the answers without a comment; neither is all alike, except of customers.`,
    },
    {
      fields: 'themes[].comments themes[].pMilli themes[].respondents themes[].classes',
      why: `${BLOCKS} So are the comments without the theme; "other" is told only where comments with some other theme are enough beside every theme that is told.`,
    },
    { fields: 'terms[].term', why: 'An everyday word of enough different customers that is no name.' },
    { fields: 'terms[].documents', why: `${BLOCKS} So are the comments without the term.` },
    {
      fields: 'setAside setAside[].team',
      why: 'At least five different people; of teams with people enough; said once.',
    },
    {
      fields: 'setAside[].count',
      why: 'At least ten people, also of what is left of the unit above; said once.',
    },
  ],
  taxonomy: [
    {
      fields:
        'version themes themes[].id themes[].name themes[].complaint themes[].praise themes[].description themes[].lever themes[].kind themes[].owner',
      why: 'The list of themes, as the company keeps it.',
    },
  ],
  settings: [
    {
      fields: 'firstComes alignmentWanted modulesOff supportContact agreement agreement.version periodStart',
      why: 'Chosen by the company.',
    },
    { fields: 'agreement.url', why: 'Chosen by the company; https only.' },
  ],
  pins: [
    {
      fields:
        'pins pins[].host pins[].kind pins[].id pins[].team pins[].title requisitions requisitions[].id requisitions[].title requisitions[].team',
      why: 'Jobs and teams as the HR tool shows them to the same readers.',
    },
  ],
  quotes: [
    { fields: 'quotes quotes[].id', why: 'An id that leads back to no answer.' },
    { fields: 'quotes[].team', why: 'Only where comments of the team are told.' },
    { fields: 'quotes[].month', why: 'The last month of the half-year, never the month of the comment.' },
    {
      fields: 'quotes[].intent quotes[].theme quotes[].language quotes[].text quotes[].cleared',
      why: 'Redacted and cleared one by one; nothing about a protected trait.',
    },
  ],
  contacts: [
    {
      fields: 'contacts contacts[].node',
      why: 'Only teams whose own staff is enough; others are in no total.',
    },
    {
      fields: 'contacts[].month contacts[].weekday contacts[].hour contacts[].contacts contacts[].openDays',
      why: "Calls and open days of a large team; nobody's rating, words or name. Not added up over units, so nothing can be taken away.",
    },
    {
      fields: 'publicDays publicDays[].node publicDays[].date publicDays[].posts',
      why: 'Posts that are public; those about teams of few are counted nowhere.',
    },
  ],
  work: [
    {
      fields:
        'events events[].id events[].title events[].weekday events[].hour events[].minutes targets targets[].id targets[].text targets[].kind targets[].guarded promises promises[].id promises[].text promises[].theme learning learning[].id learning[].title learning[].theme learning[].month actions actions[].id actions[].date actions[].lever actions[].title',
      why: WRITTEN,
    },
    { fields: 'events[].teams targets[].teams learning[].teams actions[].team', why: LARGE },
    {
      fields: 'actions[].side',
      why: 'What is done for employees is told to those who may see their figures.',
    },
    { fields: 'ideas ideas[].id ideas[].title ideas[].status ideas[].date', why: WRITTEN },
    { fields: 'ideas[].from', why: 'Ideas of employees are told to those who may see their figures.' },
    { fields: 'ideas[].team', why: `${LARGE} An idea out of a few people is the company's.` },
    { fields: 'ideas[].url', why: 'https only.' },
    {
      fields: 'obstacles obstacles[].id obstacles[].team obstacles[].label obstacles[].owner',
      why: `${LARGE} Told to those who may see figures of employees.`,
    },
    {
      fields: 'obstacles[].count obstacles[].of',
      why: 'Those who say so and those who do not are enough, also of the unit above without the team.',
    },
    {
      fields:
        'insideCauses insideCauses[].team insideCauses[].theme insideCauses[].cause insideCauses[].owner',
      why: LARGE,
    },
    {
      fields: 'insideCauses[].count insideCauses[].of',
      why: 'Enough comments, and enough or none that do not name it.',
    },
  ],
  adapters: [
    {
      fields:
        'adapters adapters[].id adapters[].name adapters[].tier adapters[].evidence adapters[].origins adapters[].notOrigins adapters[].frames adapters[].scope adapters[].docked adapters[].inline adapters[].never adapters[].kinds',
      why: 'How pages of an HR tool are recognised; made by an analyst, without content of a page.',
    },
  ],
};

/**
 * Every field of a release with why it is safe, as Markdown.
 * @throws RangeError where a field has no reason, or a reason no field.
 */
export function disclosureFields(): string {
  const pages = (Object.keys(PAGES) as Page[]).map((page) => {
    const known = new Set(fieldsOf(page).map(({ path }) => path));
    const said = SAFE[page].flatMap(({ fields }) => fields.split(' '));
    const missing = [...known].filter((path) => !said.includes(path));
    const gone = said.filter((path) => !known.has(path));
    if (missing.length > 0 || gone.length > 0)
      throw new RangeError(
        `tools/generate/disclosure-fields.ts says of ${page} nothing about ${missing.join(', ') || 'nothing'}, and too much about ${gone.join(', ') || 'nothing'}: say for each field why everybody may know it.`,
      );
    const rows = SAFE[page].map(
      ({ fields, why }) =>
        `| ${fields
          .split(' ')
          .map((path) => `\`${path}\``)
          .join(', ')} | ${why} |`,
    );
    return `## ${page}\n\n| Fields | Why they may be known |\n|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Every field of a release, and why it is safe\n\nMade by \`npm run generate\` from the schema; a field that is missing here stops it. The proof is in [disclosure.md](disclosure.md).\n\n${pages.join('\n')}`;
}
