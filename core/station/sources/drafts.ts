import type { Response } from '../../model/response.ts';
import type { SourcePage } from './contract.ts';
import type { KeyedHash } from './keyed-hash.ts';
import { recordName } from './tool.ts';

/** A record as a connector has read it, before its names are hashed. */
export interface Draft {
  /** See {@link recordName}. */
  name: string;
  /** Absent where the record has no rating (any more): its id is then deleted. */
  response?: Omit<Response, 'id'>;
  /** Who answered, by the tool's id. */
  person?: string;
}

/** What a page holds: ids of records and people leave a source as keyed hashes only. */
export async function hashDrafts(
  drafts: readonly Draft[],
  source: string,
  keyedHash: KeyedHash,
): Promise<Pick<SourcePage, 'responses' | 'deletions'>> {
  const people = drafts.map(({ person }) =>
    person === undefined ? '' : recordName('respondent', source, person),
  );
  const hashes = await keyedHash.hash([...drafts.map(({ name }) => name), ...people]);
  const responses: Response[] = [];
  const deletions: string[] = [];
  for (const [i, { response, person }] of drafts.entries()) {
    if (response === undefined) deletions.push(hashes[i]!);
    else
      responses.push({
        ...response,
        id: hashes[i]!,
        ...(person === undefined ? {} : { respondent: hashes[drafts.length + i]! }),
      });
  }
  return { responses, deletions };
}
