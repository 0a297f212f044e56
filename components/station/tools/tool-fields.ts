import { FIXED_SCALE, type Metric, measureFor } from '../../../core/model/measure.ts';
import { Connection, type ToolName } from '../../../core/station/sources/tools.ts';

/** A question that a tool's settings are made of. */
export type Field =
  | { kind: 'text' | 'date' | 'number' | 'names' | 'steps' | 'ratings'; key: string }
  /** One of some words, or a name of the tool's: then the answer is `{ [named]: name }`. */
  | { kind: 'choice'; key: string; plain: readonly string[]; named?: readonly string[] };

/** A tool as somebody who adds it meets it: its name, its questions, and where its page of help stands. */
export interface ToolForm {
  name: string;
  fields: readonly Field[];
  /** How many sentences say what to paste and where to find it. */
  steps: number;
  /** Whether an analyst can sign in there instead of pasting a token. */
  signIn?: boolean;
  /** Whether it can count contacts. */
  contacts: boolean;
  /** Settings before anybody has said anything. */
  draft: Readonly<Record<string, unknown>>;
}

const address: Field = { kind: 'text', key: 'address' };
const from: Field = { kind: 'date', key: 'from' };

/** All feedback tools. */
export const TOOL_FORMS: Readonly<Record<ToolName, ToolForm>> = {
  'request-tracker': {
    name: 'Request Tracker',
    steps: 3,
    contacts: true,
    fields: [
      address,
      { kind: 'names', key: 'queues' },
      { kind: 'ratings', key: 'ratings' },
      { kind: 'choice', key: 'comment', plain: ['first-message', 'none'], named: ['field'] },
      { kind: 'choice', key: 'audience', plain: ['customer', 'colleague'] },
    ],
    draft: { ratings: [{}], comment: 'first-message', audience: 'customer' },
  },
  zendesk: {
    name: 'Zendesk',
    steps: 3,
    signIn: true,
    contacts: true,
    fields: [
      address,
      from,
      { kind: 'choice', key: 'unit', plain: ['group'], named: ['tagPrefix'] },
      { kind: 'steps', key: 'steps' },
      { kind: 'choice', key: 'audience', plain: ['customer', 'colleague'] },
    ],
    draft: { unit: 'group', steps: { min: '1', max: '5' }, audience: 'customer' },
  },
  formbricks: {
    name: 'Formbricks',
    steps: 3,
    contacts: false,
    fields: [
      address,
      { kind: 'text', key: 'workspace' },
      from,
      { kind: 'choice', key: 'unit', plain: ['survey'], named: ['field', 'tagPrefix'] },
      { kind: 'ratings', key: 'ratings' },
      { kind: 'choice', key: 'audience', plain: ['customer', 'colleague', 'candidate'] },
    ],
    draft: { address: 'https://app.formbricks.com', unit: 'survey', ratings: [], audience: 'customer' },
  },
  peakon: {
    name: 'Workday Peakon',
    steps: 3,
    contacts: false,
    fields: [address, { kind: 'number', key: 'attribute' }],
    draft: {},
  },
};

/** A rating while somebody says what it measures. */
export interface RatingDraft {
  name?: string;
  metric?: Metric | '';
  min?: string;
  max?: string;
}

/** Settings while somebody fills them in: texts as they were typed, by field. */
export type Draft = Readonly<Record<string, unknown>>;

/** The settings of a tool as a draft of its form. */
export function draftOf({ tool, settings }: Connection): Draft {
  const said = settings as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    TOOL_FORMS[tool].fields.map(({ kind, key }) => {
      const value = said[key];
      if (kind === 'names') return [key, (value as string[]).join('\n')];
      if (kind === 'steps') {
        const { min, max } = value as { min: number; max: number };
        return [key, { min: String(min), max: String(max) }];
      }
      if (kind !== 'ratings') return [key, value];
      const ratings = value as {
        field?: string;
        element?: string;
        metric: Metric;
        min: number;
        max: number;
      }[];
      return [
        key,
        ratings.map(({ field, element, metric, min, max }) => ({
          name: field ?? element,
          metric,
          min: String(min),
          max: String(max),
        })),
      ];
    }),
  );
}

/** The tool that a draft describes, or the fields that are not whole yet. */
export function readDraft(
  tool: ToolName,
  id: string,
  contacts: boolean,
  draft: Draft,
): { connected: Connection } | { missing: string[] } {
  const wrong = new Set<string>();
  const settings = Object.fromEntries(
    TOOL_FORMS[tool].fields.flatMap(({ kind, key }) => {
      const value = draft[key];
      switch (kind) {
        case 'names':
          return [[key, lines(value)]];
        case 'steps': {
          const { min = '', max = '' } = (value ?? {}) as { min?: string; max?: string };
          if (!isScale('csat', min, max)) wrong.add(key);
          return [[key, { min: Number(min), max: Number(max) }]];
        }
        case 'ratings': {
          const ratings = (value ?? []) as RatingDraft[];
          const own = tool === 'request-tracker' ? 'field' : 'element';
          return [
            [
              key,
              ratings.map(({ name = '', metric = '', ...ends }) => {
                const fixed = metric === '' ? undefined : FIXED_SCALE[metric]?.scale;
                const { min = '', max = '' } = fixed
                  ? { min: String(fixed.min), max: String(fixed.max) }
                  : ends;
                if (!isScale(metric, min, max)) wrong.add(key);
                return { [own]: name.trim(), metric, min: Number(min), max: Number(max) };
              }),
            ],
          ];
        }
        case 'number':
          return [[key, /^\d+$/.test(String(value ?? '').trim()) ? Number(value) : undefined]];
        case 'text':
          return [[key, String(value ?? '').trim()]];
        default:
          return [[key, value]];
      }
    }),
  );
  if (!isAddress(String(settings.address))) wrong.add('address');
  const read = Connection.safeParse({
    tool,
    id,
    ...(TOOL_FORMS[tool].contacts ? { contacts } : {}),
    settings,
  });
  if (!read.success) for (const { path } of read.error.issues) wrong.add(String(path[1] ?? 'address'));
  return wrong.size === 0 && read.success
    ? { connected: read.data }
    : { missing: TOOL_FORMS[tool].fields.map(({ key }) => key).filter((key) => wrong.has(key)) };
}

function lines(value: unknown): string[] {
  return String(value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isScale(metric: Metric | '', min: string, max: string): boolean {
  if (metric === '' || min.trim() === '' || max.trim() === '') return false;
  try {
    measureFor(metric, Number(min), Number(max));
    return true;
  } catch {
    return false;
  }
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
