import { useState } from 'react';
import type { FileReport, OpenedFile } from '../../core/station/intake/import-jobs.ts';
import type { ContactMapping } from '../../core/station/sources/files/mapping.ts';
import { suggestDateOrder } from '../../core/station/sources/files/suggest.ts';
import { suggestContacts } from '../../core/station/sources/files/suggest-lists.ts';
import type { TableHead } from '../../core/station/sources/files/table.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { CalendarImport } from './calendar-import.tsx';
import { ChooseFile, FirstRows } from './choose-file.tsx';
import { ColumnField } from './column-field.tsx';
import { ImportPanel, ReportView } from './import-panel.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { useImport } from './use-import.ts';

interface Props {
  session: StationSession;
  onChanged: () => void;
}

/** When it is busy: contacts by hour, and HR's own weekly dates. */
export function WorkloadRoom({ session, onChanged }: Props) {
  const { t } = useStationText();
  return (
    <div className="cl-stack" data-gap="l">
      <section className="cl-stack">
        <h3>{t('contacts-title')}</h3>
        <p>{t('contacts-lead')}</p>
        <ContactsImport session={session} onChanged={onChanged} />
      </section>
      <CalendarImport session={session} onChanged={onChanged} />
    </div>
  );
}

const COUNTS = ['team', 'month', 'weekday', 'hour', 'contacts', 'openDays'] as const;

type ContactDraft = { kind: ContactMapping['kind'] } & Partial<
  Record<(typeof COUNTS)[number] | 'time', string>
>;

function ContactsImport({ session, onChanged }: Props) {
  const { t } = useStationText();
  const [table, setTable] = useState<OpenedFile>();
  const [mapping, setMapping] = useState<ContactDraft>({ kind: 'times' });
  const [remembered, setRemembered] = useState(false);
  const { state, start, cancel, reset } = useImport<{ report: FileReport }>();
  const { contactCells } = session.setup;
  const whole = table && completeContacts(table, mapping);
  const fields = mapping.kind === 'times' ? (['team', 'time'] as const) : COUNTS;
  return (
    <>
      <ChooseFile
        session={session}
        onTable={(next) => {
          reset();
          const known = session.remembered<ContactMapping>('contacts', next);
          setTable(next);
          setRemembered(known !== undefined);
          setMapping(known ?? suggestContacts(next) ?? { kind: 'times' });
        }}
      />
      {table ? (
        <>
          <FirstRows table={table} remembered={remembered} />
          <div className="st-form">
            <Select
              label={t('contacts-kind')}
              value={mapping.kind}
              onChange={(event) =>
                setMapping({ ...mapping, kind: event.target.value === 'counts' ? 'counts' : 'times' })
              }
              options={[
                { value: 'times', label: t('contacts-times') },
                { value: 'counts', label: t('contacts-counts') },
              ]}
            />
            {fields.map((field) => (
              <ColumnField
                key={field}
                table={table}
                label={t(`contact-${field}`)}
                value={mapping[field]}
                onChange={(column) => setMapping({ ...mapping, [field]: column })}
                optional={field === 'openDays'}
              />
            ))}
          </div>
          <div>
            <Button
              look="main"
              disabled={!whole || state.kind === 'running'}
              onClick={() =>
                whole &&
                void start(table.name, (going) => session.importContacts(table, whole, going)).then(onChanged)
              }
            >
              {t('import')}
            </Button>
          </div>
        </>
      ) : null}
      <ImportPanel state={state} cancel={cancel}>
        {({ report }) => <ReportView session={session} report={report} />}
      </ImportPanel>
      {contactCells > 0 ? <p>{t('contacts-have', { n: contactCells })}</p> : null}
    </>
  );
}

function completeContacts(table: TableHead, draft: ContactDraft): ContactMapping | undefined {
  const { kind, team, time, month, weekday, hour, contacts, openDays } = draft;
  if (!team) return undefined;
  if (kind === 'times') {
    const dateOrder = time && suggestDateOrder(table, time);
    return time && dateOrder ? { kind, team, time, dateOrder } : undefined;
  }
  if (!month || !weekday || !hour || !contacts) return undefined;
  return { kind, team, month, weekday, hour, contacts, ...(openDays ? { openDays } : {}) };
}
