import { normaliseName } from '../../model/normalise-name.ts';
import type { ResponseMapping } from '../sources/files/mapping.ts';
import type { Table } from '../sources/files/table.ts';
import { AUDIENCE_WORDS } from '../sources/files/words.ts';
import { detectLanguage } from '../themes/language.ts';
import { type Vocabulary, vocabularyBuilder } from '../themes/vocabulary.ts';

/** More comments add few words; reading these takes about half a second. */
const COMMENTS_READ = 10_000;

/**
 * Words that the comments of a file use plainly, read before the file itself is: what nobody writes in lower case is
 * then taken for a name.
 * @param column of the comments; without it there are no words.
 * @param audience who answered: comments of employees are not read, here neither.
 * @param pause lets whoever shares the thread have a turn.
 */
export async function ownVocabulary(
  table: Table,
  column: string | undefined,
  audience: ResponseMapping['audience'],
  { signal, pause }: { signal?: AbortSignal; pause?: () => Promise<void> } = {},
): Promise<Vocabulary | undefined> {
  const at = column === undefined ? -1 : table.columns.indexOf(column);
  if (at < 0 || ('all' in audience && audience.all === 'employee')) return undefined;
  const said = 'column' in audience ? table.columns.indexOf(audience.column) : -1;
  const builder = vocabularyBuilder();
  let read = 0;
  for await (const { rows } of table.rows(signal)) {
    for (const { values } of rows) {
      const text = values[at]?.trim() ?? '';
      if (text === '') continue;
      if (said >= 0 && AUDIENCE_WORDS.get(normaliseName(values[said] ?? '')) === 'employee') continue;
      builder.add(text, detectLanguage(text));
      read++;
    }
    if (read >= COMMENTS_READ) break;
    await pause?.();
  }
  return builder.build();
}
