import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../ui/button.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useStationText } from './text.ts';

/** More rows at a time would hold the page up while the browser lays them out. */
const AT_ONCE = 60;

/** A table whose rows come by and by, on a click; on paper all of them stand. */
export function LongTable<Row>({
  rows,
  ...table
}: {
  caption: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
}) {
  const { t } = useStationText();
  const [atMost, setAtMost] = useState(AT_ONCE);
  useEffect(() => {
    const whole = () => flushSync(() => setAtMost(Number.POSITIVE_INFINITY));
    addEventListener('beforeprint', whole);
    return () => removeEventListener('beforeprint', whole);
  }, []);
  return (
    <>
      <Table {...table} rows={rows.slice(0, atMost)} />
      {rows.length > atMost ? (
        <div className="st-screen">
          <Button look="soft" onClick={() => setAtMost(atMost + AT_ONCE)}>
            {t('show-more', { n: Math.min(AT_ONCE, rows.length - atMost) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
