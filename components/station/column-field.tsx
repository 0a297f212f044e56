import type { TableHead } from '../../core/station/sources/files/table.ts';
import { Select } from '../ui/field.tsx';
import { useStationText } from './text.ts';

/** A choice of one of the file's columns; an optional one may be none. */
export function ColumnField({
  table,
  label,
  value,
  onChange,
  optional = false,
  help,
}: {
  table: TableHead;
  label: string;
  value: string | undefined;
  onChange: (column: string | undefined) => void;
  optional?: boolean;
  help?: string;
}) {
  const { t } = useStationText();
  return (
    <Select
      label={label}
      {...(help ? { help } : {})}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      required={!optional}
      options={[
        { value: '', label: t(optional ? 'none' : 'choose-one') },
        ...table.columns.map((column, i) => ({
          value: column,
          label: table.labels[i] ? `${column}: ${table.labels[i].slice(0, 60)}` : column,
        })),
      ]}
    />
  );
}
