import { useId } from 'react';
import { FIXED_SCALE, Metric } from '../../../core/model/measure.ts';
import type { ToolName } from '../../../core/station/sources/tools.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { useFirstText, useStationText } from '../text.ts';
import { type Draft, type Field, type RatingDraft, TOOL_FORMS } from './tool-fields.ts';

/** The questions of a tool. */
export function SettingsFields({
  tool,
  draft,
  onChange,
}: {
  tool: ToolName;
  draft: Draft;
  onChange: (draft: Draft) => void;
}) {
  return (
    <div className="st-form">
      {TOOL_FORMS[tool].fields.map((field) => (
        <FieldOf
          key={field.key}
          tool={tool}
          field={field}
          value={draft[field.key]}
          onChange={(value) => onChange({ ...draft, [field.key]: value })}
        />
      ))}
    </div>
  );
}

function FieldOf({
  tool,
  field,
  value,
  onChange,
}: {
  tool: ToolName;
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const texts = useToolText(tool);
  const { kind, key } = field;
  const label = texts.t(`field-${key}`);
  const help = texts.help(`field-${key}`);
  switch (kind) {
    case 'text':
    case 'number':
    case 'date':
      return (
        <TextField
          label={label}
          help={help}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'numeric' : key === 'address' ? 'url' : undefined}
          spellCheck={false}
          autoComplete="off"
          value={String(value ?? '')}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'names':
      return <Names label={label} help={help} value={String(value ?? '')} onChange={onChange} />;
    case 'steps': {
      const { min = '', max = '' } = (value ?? {}) as { min?: string; max?: string };
      return (
        <Ends
          label={label}
          help={help}
          min={min}
          max={max}
          onChange={(ends) => onChange({ ...(value as object), ...ends })}
        />
      );
    }
    case 'choice':
      return <Choice tool={tool} field={field} label={label} help={help} value={value} onChange={onChange} />;
    case 'ratings':
      return (
        <Ratings
          tool={tool}
          label={label}
          help={help}
          value={(value ?? []) as RatingDraft[]}
          onChange={onChange}
        />
      );
  }
}

function Names({
  label,
  help,
  value,
  onChange,
}: {
  label: string;
  help: string | undefined;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="cl-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="cl-input"
        rows={3}
        spellCheck={false}
        aria-describedby={help ? `${id}-help` : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {help ? (
        <div className="cl-field-help" id={`${id}-help`}>
          {help}
        </div>
      ) : null}
    </div>
  );
}

function Ends({
  label,
  help,
  min,
  max,
  onChange,
}: {
  label: string;
  help: string | undefined;
  min: string;
  max: string;
  onChange: (ends: { min?: string; max?: string }) => void;
}) {
  const { t } = useStationText();
  return (
    <fieldset className="st-readers">
      <legend className="cl-label">{label}</legend>
      <div className="st-pair">
        <TextField
          label={t('field-min')}
          inputMode="numeric"
          value={min}
          onChange={(event) => onChange({ min: event.target.value })}
        />
        <TextField
          label={t('field-max')}
          inputMode="numeric"
          value={max}
          onChange={(event) => onChange({ max: event.target.value })}
        />
      </div>
      {help ? <div className="cl-field-help">{help}</div> : null}
    </fieldset>
  );
}

/** A word, or a name of the tool's that is asked for beside it. */
function Choice({
  tool,
  field,
  label,
  help,
  value,
  onChange,
}: {
  tool: ToolName;
  field: Extract<Field, { kind: 'choice' }>;
  label: string;
  help: string | undefined;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const { t } = useToolText(tool);
  const [named, name] = typeof value === 'object' && value !== null ? Object.entries(value)[0]! : [];
  return (
    <>
      <Select
        label={label}
        help={help}
        value={named ?? String(value)}
        onChange={({ target }) =>
          onChange(field.named?.includes(target.value) ? { [target.value]: '' } : target.value)
        }
        options={[...field.plain, ...(field.named ?? [])].map((one) => ({
          value: one,
          label: t(`choice-${field.key}-${one}`),
        }))}
      />
      {named ? (
        <TextField
          label={t(`named-${named}`)}
          spellCheck={false}
          value={String(name ?? '')}
          onChange={(event) => onChange({ [named]: event.target.value })}
        />
      ) : null}
    </>
  );
}

function Ratings({
  tool,
  label,
  help,
  value,
  onChange,
}: {
  tool: ToolName;
  label: string;
  help: string | undefined;
  value: readonly RatingDraft[];
  onChange: (value: readonly RatingDraft[]) => void;
}) {
  const { t } = useToolText(tool);
  const { t: own } = useStationText();
  const change = (at: number, part: RatingDraft) =>
    onChange(value.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="st-readers st-wide">
      <legend className="cl-label">{label}</legend>
      <div className="cl-stack" data-gap="m">
        {help ? <div className="cl-field-help">{help}</div> : null}
        {value.map((rating, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: ratings have no name but their place while they are typed
          <div className="st-rating" key={i}>
            <TextField
              label={t('rating-name')}
              spellCheck={false}
              value={rating.name ?? ''}
              onChange={(event) => change(i, { name: event.target.value })}
            />
            <Select
              label={own('field-metric')}
              value={rating.metric ?? ''}
              onChange={(event) => change(i, { metric: event.target.value as Metric | '' })}
              options={[
                { value: '', label: own('choose-one') },
                ...Metric.options.map((one) => ({ value: one, label: own(`metric-${one}`) })),
              ]}
            />
            {rating.metric && FIXED_SCALE[rating.metric] ? null : (
              <div className="st-pair">
                <TextField
                  label={own('field-min')}
                  inputMode="numeric"
                  value={rating.min ?? ''}
                  onChange={(event) => change(i, { min: event.target.value })}
                />
                <TextField
                  label={own('field-max')}
                  inputMode="numeric"
                  value={rating.max ?? ''}
                  onChange={(event) => change(i, { max: event.target.value })}
                />
              </div>
            )}
            <div className="st-rating-end">
              <Button look="bare" onClick={() => onChange(value.filter((_, other) => other !== i))}>
                {own('tool-rating-remove')}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button onClick={() => onChange([...value, {}])}>{own('tool-rating-add')}</Button>
        </div>
      </div>
    </fieldset>
  );
}

/** Texts of one tool, else those of all tools. */
function useToolText(tool: ToolName): {
  t: (key: string) => string;
  help: (key: string) => string | undefined;
} {
  const first = useFirstText();
  const find = (key: string) => first([`tool-${tool}-${key}`, `tool-${key}`]);
  return { t: (key) => find(key) ?? key, help: (key) => find(`${key}-help`) };
}
