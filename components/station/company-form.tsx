import { useState } from 'react';
import { Thresholds } from '../../core/model/settings.ts';
import { addMonths } from '../../core/model/time.ts';
import type { ShownPreview } from '../../core/station/intake/jobs.ts';
import { Select, TextField } from '../ui/field.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';

const MONTHS_BACK = 24;

/** What the company decides for a release: name, time zone, last month, help, minimums. */
export function CompanyForm({
  session,
  onChanged,
  preview,
}: {
  session: StationSession;
  onChanged: () => void;
  preview?: ShownPreview;
}) {
  const { t, format } = useStationText();
  const { company } = session.setup;
  const change = (part: Partial<typeof company>) =>
    void session.change({ company: { ...session.setup.company, ...part } }).then(onChanged);
  const months = preview
    ? Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(preview.closed, -back))
    : [];
  if (preview && !months.includes(preview.through)) months.push(preview.through);
  return (
    <div className="st-form">
      <CompanyText
        label={t('organisation')}
        value={company.organisation}
        onChange={(organisation) => change({ organisation })}
      />
      <TimeZoneField session={session} onChanged={onChanged} />
      {preview ? (
        <Select
          label={t('through')}
          value={preview.through}
          onChange={(event) => change({ through: event.target.value })}
          options={months.map((month) => ({ value: month, label: format.month(month) }))}
        />
      ) : null}
      <CompanyText
        label={t('support-contact')}
        value={company.supportContact}
        onChange={(supportContact) => change({ supportContact })}
      />
      {(['respondents', 'members', 'comments'] as const).map((name) => (
        <Minimum
          key={name}
          name={name}
          value={company.thresholds[name]}
          least={preview?.raisedTo[name] ?? Thresholds.parse({})[name]}
          onChange={(value) => change({ thresholds: { ...session.setup.company.thresholds, [name]: value } })}
        />
      ))}
    </div>
  );
}

/**
 * The company's time zone. It says in which month an answer stands, so it is fixed by the first import.
 */
export function TimeZoneField({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t } = useStationText();
  const { company, imports } = session.setup;
  const fixed = imports.length > 0 || session.tools.connected.length > 0;
  const [zone, setZone] = useState(company.timeZone);
  return (
    <TextField
      label={t('time-zone')}
      value={zone}
      onChange={(event) => {
        const timeZone = event.target.value;
        setZone(timeZone);
        if (isTimeZone(timeZone))
          void session.change({ company: { ...session.setup.company, timeZone } }).then(onChanged);
      }}
      locked={fixed ? t('time-zone-locked') : undefined}
      error={isTimeZone(zone) ? undefined : t('bad-time-zone')}
    />
  );
}

/** A text that is stored while it is typed; what stands in the field never waits for the database. */
function CompanyText({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [text, setText] = useState(value);
  return (
    <TextField
      label={label}
      maxLength={200}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange(event.target.value);
      }}
    />
  );
}

/** A minimum: from what the law of this product and earlier releases say upwards. */
function Minimum({
  name,
  value,
  least,
  onChange,
}: {
  name: keyof Thresholds;
  value: number;
  least: number;
  onChange: (value: number) => void;
}) {
  const { t } = useStationText();
  const [text, setText] = useState(String(Math.max(value, least)));
  const allowed = (said: string) =>
    Number(said) >= least && Thresholds.shape[name].safeParse(Number(said)).success;
  const help = t('minimum-help', { least });
  return (
    <TextField
      label={t(`minimum-${name}`)}
      type="number"
      min={least}
      value={text}
      help={help}
      onChange={(event) => {
        setText(event.target.value);
        if (allowed(event.target.value)) onChange(Number(event.target.value));
      }}
      {...(allowed(text) ? {} : { error: help })}
    />
  );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}
