import { describe, expect, it } from 'vitest';
import { draftOf, readDraft, TOOL_FORMS } from '../../../components/station/tools/tool-fields.ts';
import { Connection, type ToolName } from '../../../core/station/sources/tools.ts';
import { STATION } from '../../../core/texts/station.ts';
import { textsFor } from '../../../core/texts/texts.ts';

const CONNECTIONS: Readonly<Record<ToolName, object>> = {
  'request-tracker': {
    address: 'https://rt.example.com/rt',
    queues: ['Delivery', 'Checkout'],
    ratings: [
      { field: 'NPS', metric: 'nps', min: 0, max: 10 },
      { field: 'CSAT', metric: 'csat', min: 1, max: 5 },
    ],
    comment: { field: 'What happened' },
    audience: 'colleague',
  },
  zendesk: {
    address: 'https://company.zendesk.com',
    from: '2026-01-01',
    unit: { tagPrefix: 'team_' },
    steps: { min: 1, max: 5 },
  },
  formbricks: {
    address: 'https://app.formbricks.com',
    workspace: 'w1',
    from: '2026-01-01',
    unit: { field: 'team' },
    ratings: [{ element: 'q2', metric: 'ces', min: 1, max: 7 }],
    audience: 'candidate',
  },
  peakon: { address: 'https://company.peakon.com', attribute: 12 },
};

describe.each(Object.keys(TOOL_FORMS) as ToolName[])('the form of %s', (tool) => {
  const form = TOOL_FORMS[tool];
  const connection = Connection.parse({ id: tool, tool, settings: CONNECTIONS[tool] });

  it('reads back what it shows of settings, whole', () => {
    const read = readDraft(tool, tool, false, draftOf(connection));
    expect(read).toEqual({ connected: connection });
  });

  it('asks for every setting, and for nothing else', () => {
    expect(form.fields.map(({ key }) => key).sort()).toEqual(Object.keys(connection.settings).sort());
  });

  it('says what is missing of a form that was just opened', () => {
    const read = readDraft(tool, tool, false, form.draft);
    expect('missing' in read && read.missing.length).toBeGreaterThan(0);
  });

  it('takes no address that is none', () => {
    for (const address of ['', 'rt.example.com', 'javascript:alert(1)', 'https://'])
      expect(readDraft(tool, tool, false, { ...draftOf(connection), address })).toEqual({
        missing: ['address'],
      });
  });

  it.each([
    ['English', textsFor(STATION, 'en')],
    ['German', textsFor(STATION, 'de')],
  ])('has all its texts in %s', (_, texts) => {
    const has = (key: string) => texts.has(`tool-${tool}-${key}`) || texts.has(`tool-${key}`);
    const keys = [
      'what',
      `where-${form.steps}`,
      ...form.fields.flatMap((field) => [
        `field-${field.key}`,
        ...(field.kind === 'choice'
          ? [...field.plain, ...(field.named ?? [])].map((one) => `choice-${field.key}-${one}`)
          : []),
        ...(field.kind === 'choice' ? (field.named ?? []).map((one) => `named-${one}`) : []),
        ...(field.kind === 'ratings' ? ['rating-name'] : []),
      ]),
    ];
    expect(keys.filter((key) => !has(key))).toEqual([]);
    expect(has(`where-${form.steps + 1}`)).toBe(false);
    expect(texts.has(`tool-token-${tool}`)).toBe(true);
  });
});

it('takes no scale that a measure cannot stand on', () => {
  const draft = { ...TOOL_FORMS['request-tracker'].draft, address: 'https://rt.example.com' };
  const ratings = (rating: object) =>
    readDraft('request-tracker', 'rt', false, { ...draft, ratings: [rating] });
  expect(ratings({ name: 'CSAT', metric: 'csat', min: '5', max: '1' })).toEqual({ missing: ['ratings'] });
  expect(ratings({ name: 'CSAT', metric: 'csat', min: '1', max: '' })).toEqual({ missing: ['ratings'] });
  expect(ratings({ name: '', metric: 'nps' })).toEqual({ missing: ['ratings'] });
  expect(ratings({ name: 'NPS', metric: 'nps', min: '1', max: '7' })).toMatchObject({
    connected: { settings: { ratings: [{ field: 'NPS', metric: 'nps', min: 0, max: 10 }] } },
  });
});
