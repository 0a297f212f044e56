import { useMemo, useState } from 'react';
import { Audience, FIXED_SCALE, type Measure, Metric, measureFor } from '../../core/model/measure.ts';
import type { RatingColumn, ResponseMapping } from '../../core/station/sources/files/mapping.ts';
import { suggestDateOrder, suggestMeasure } from '../../core/station/sources/files/suggest.ts';
import type { TableHead } from '../../core/station/sources/files/table.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { ColumnField } from './column-field.tsx';
import { useStationText } from './text.ts';

/** A mapping while somebody fills it in. */
export type DraftMapping = Partial<Omit<ResponseMapping, 'also'>> & { also?: Partial<RatingColumn>[] };

const NEEDED = ['team', 'date', 'dateOrder', 'rating', 'audience'] as const;
const PLAIN = ['comment', 'segment', 'channel', 'respondent', 'id', 'quotable'] as const;

type Missing = (typeof NEEDED)[number] | 'metric' | 'also' | 'other-metric';

/** What is still to choose before a file can be imported. */
export function missingOf(mapping: DraftMapping): Missing[] {
  const missing: Missing[] = NEEDED.filter((field) => mapping[field] === undefined);
  const { also = [] } = mapping;
  if (!mapping.measure || also.some(({ measure }) => !measure)) missing.push('metric');
  if (also.some(({ rating }) => rating === undefined)) missing.push('also');
  const measures = [mapping, ...also].flatMap(({ measure }) => (measure ? [measure.id] : []));
  if (new Set(measures).size < measures.length) missing.push('other-metric');
  return missing;
}

/** Which column is what. The measure is chosen, or said by the header: never guessed from numbers. */
export function ResponseForm({
  table,
  mapping,
  companyZone,
  onChange,
}: {
  table: TableHead;
  mapping: DraftMapping;
  /** IANA name of the company's time zone: most times are written in it. */
  companyZone: string;
  onChange: (mapping: DraftMapping) => void;
}) {
  const { t } = useStationText();
  const change = (part: DraftMapping) => onChange({ ...mapping, ...part });
  const audience =
    mapping.audience === undefined
      ? ''
      : 'all' in mapping.audience
        ? `all:${mapping.audience.all}`
        : `column:${mapping.audience.column}`;
  const lane =
    mapping.lane === undefined
      ? 'all:survey'
      : 'all' in mapping.lane
        ? `all:${mapping.lane.all}`
        : `column:${mapping.lane.column}`;
  const saysIt = table.columns.map((column) => ({
    value: `column:${column}`,
    label: t('audience-column', { column }),
  }));
  return (
    <div className="st-form">
      <ColumnField
        table={table}
        label={t('field-team')}
        value={mapping.team}
        onChange={(team) => change({ team })}
      />
      <ColumnField
        table={table}
        label={t('field-date')}
        value={mapping.date}
        onChange={(date) =>
          change({ date, dateOrder: date === undefined ? undefined : suggestDateOrder(table, date) })
        }
      />
      <Select
        label={t('field-dateOrder')}
        value={mapping.dateOrder ?? ''}
        onChange={(event) =>
          change({ dateOrder: (event.target.value || undefined) as DraftMapping['dateOrder'] })
        }
        options={[
          { value: '', label: t('choose-one') },
          ...(['ymd', 'dmy', 'mdy'] as const).map((order) => ({ value: order, label: t(`order-${order}`) })),
        ]}
      />
      <Select
        label={t('field-timeZone')}
        help={t('time-zone-help')}
        value={mapping.timeZone ?? ''}
        onChange={(event) => change({ timeZone: event.target.value || undefined })}
        options={[
          { value: '', label: t('time-zone-none') },
          ...[...new Set([companyZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
            value: zone,
            label: zone,
          })),
        ]}
      />
      <ColumnField
        table={table}
        label={t('field-rating')}
        value={mapping.rating}
        onChange={(rating) => change(ratingColumn(table, rating))}
      />
      <MeasureFields key={mapping.rating} table={table} mapping={mapping} onChange={change} />
      <Select
        label={t('field-audience')}
        value={audience}
        onChange={(event) => {
          const [kind, ...rest] = event.target.value.split(':');
          const value = rest.join(':');
          change({
            audience:
              kind === 'all'
                ? { all: Audience.parse(value) }
                : kind === 'column'
                  ? { column: value }
                  : undefined,
          });
        }}
        options={[
          { value: '', label: t('choose-one') },
          ...Audience.options.map((one) => ({ value: `all:${one}`, label: t(`audience-${one}`) })),
          ...saysIt,
        ]}
      />
      <Select
        label={t('field-lane')}
        value={lane}
        onChange={(event) => {
          const [kind, ...rest] = event.target.value.split(':');
          const value = rest.join(':');
          change({
            lane: kind === 'column' ? { column: value } : { all: value === 'public' ? 'public' : 'survey' },
          });
        }}
        options={[
          { value: 'all:survey', label: t('lane-survey') },
          { value: 'all:public', label: t('lane-public') },
          ...saysIt,
        ]}
      />
      {PLAIN.map((field) => (
        <ColumnField
          key={field}
          table={table}
          label={t(`field-${field}`)}
          value={mapping[field]}
          onChange={(column) => change({ [field]: column })}
          optional
          {...(field === 'id' ? { help: t('id-help') } : {})}
        />
      ))}
      <FurtherRatings table={table} value={mapping.also ?? []} onChange={(also) => change({ also })} />
    </div>
  );
}

/** More rating columns of the same rows, each of a measure of its own. */
function FurtherRatings({
  table,
  value,
  onChange,
}: {
  table: TableHead;
  value: readonly Partial<RatingColumn>[];
  onChange: (also: Partial<RatingColumn>[]) => void;
}) {
  const { t } = useStationText();
  const change = (at: number, part: Partial<RatingColumn>) =>
    onChange(value.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="st-readers st-wide">
      <legend className="cl-label">{t('field-also')}</legend>
      <div className="cl-stack" data-gap="m">
        <div className="cl-field-help">{t('also-help')}</div>
        {value.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name before it is chosen
          <div className="st-rating" key={i}>
            <ColumnField
              table={table}
              label={t('field-rating')}
              value={one.rating}
              onChange={(rating) => change(i, ratingColumn(table, rating))}
            />
            <MeasureFields
              key={one.rating}
              table={table}
              mapping={one}
              onChange={(part) => change(i, part)}
            />
            <div className="st-rating-end">
              <Button look="bare" onClick={() => onChange(value.filter((_, other) => other !== i))}>
                {t('also-remove')}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button onClick={() => onChange([...value, {}])}>{t('also-add')}</Button>
        </div>
      </div>
    </fieldset>
  );
}

/** A rating column as it is first chosen, with what is certain of its scale. */
export function ratingColumn(table: TableHead, rating: string | undefined): Partial<RatingColumn> {
  const empty = { rating, measure: undefined, ratingWords: undefined, reversed: undefined };
  if (rating === undefined) return empty;
  const { ask: _, ...certain } = suggestMeasure(table, rating);
  return { ...empty, ...certain };
}

/** A word for every step of a scale: there are several spellings of each. */
function oneOfEachStep(words: Readonly<Record<string, number>>): [string, number][] {
  return [...new Map(Object.entries(words).map(([word, step]) => [step, word]))].map(([step, word]) => [
    word,
    step,
  ]);
}

function MeasureFields({
  table,
  mapping,
  onChange,
}: {
  table: TableHead;
  mapping: Partial<RatingColumn>;
  onChange: (part: { measure: Measure | undefined; reversed?: boolean | undefined }) => void;
}) {
  const { t, format } = useStationText();
  const { measure, ratingWords } = mapping;
  const ask = useMemo(
    () => (mapping.rating === undefined ? undefined : suggestMeasure(table, mapping.rating).ask),
    [table, mapping.rating],
  );
  const [best, setBest] = useState<'' | 'max' | 'min'>(
    mapping.reversed ? 'min' : ask === 'which-end' && !measure ? '' : 'max',
  );
  const [metric, setMetric] = useState<Metric | ''>(measure?.metric ?? '');
  const [ends, setEnds] = useState({
    min: measure ? String(measure.scale.min) : '1',
    max: measure ? String(measure.scale.max) : '',
  });
  const [problem, setProblem] = useState(false);
  const set = (next: Metric | '', { min, max }: { min: string; max: string }, end = best) => {
    setMetric(next);
    setEnds({ min, max });
    setBest(end);
    setProblem(false);
    const reversed = end === 'min' ? true : undefined;
    const fixed = next === '' ? undefined : FIXED_SCALE[next];
    if (fixed) onChange({ measure: fixed });
    else if (next === '' || min.trim() === '' || max.trim() === '' || end === '')
      onChange({ measure: undefined, reversed });
    else
      try {
        onChange({ measure: measureFor(next, Number(min), Number(max)), reversed });
      } catch {
        onChange({ measure: undefined });
        setProblem(true);
      }
  };
  return (
    <>
      <Select
        label={t('field-metric')}
        help={
          ratingWords
            ? t('words-scale', {
                words: format.list(oneOfEachStep(ratingWords).map(([word, rating]) => `${word} = ${rating}`)),
              })
            : t(ask && !measure ? `ask-${ask}` : 'metric-help')
        }
        value={metric}
        onChange={(event) => set(event.target.value as Metric | '', ends)}
        options={[
          { value: '', label: t('choose-one') },
          ...Metric.options.map((one) => ({ value: one, label: t(`metric-${one}`) })),
        ]}
      />
      {metric !== '' && !FIXED_SCALE[metric] ? (
        <>
          <TextField
            label={t('field-min')}
            inputMode="numeric"
            value={ends.min}
            onChange={(event) => set(metric, { ...ends, min: event.target.value })}
          />
          <TextField
            label={t('field-max')}
            inputMode="numeric"
            value={ends.max}
            onChange={(event) => set(metric, { ...ends, max: event.target.value })}
            {...(problem ? { error: t('bad-scale') } : {})}
          />
          <Select
            label={t('field-best')}
            value={best}
            onChange={(event) => set(metric, ends, event.target.value as typeof best)}
            options={[
              ...(best === '' ? [{ value: '', label: t('choose-one') }] : []),
              { value: 'max', label: t('best-max') },
              { value: 'min', label: t('best-min') },
            ]}
          />
        </>
      ) : null}
    </>
  );
}
