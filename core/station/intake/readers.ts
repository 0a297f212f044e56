import { type Team, TeamId } from '../../model/team.ts';
import * as z from '../../model/zod.ts';
import { ChoiceError } from './choice-error.ts';

/** The readers that Customer Lens knows, with what each may see. */
const READERS: ReadonlyMap<string, { employees: boolean; oneUnit: boolean }> = new Map([
  ['hr', { employees: true, oneUnit: false }],
  ['recruiters', { employees: false, oneUnit: false }],
  ['managers', { employees: true, oneUnit: true }],
]);

const HOW_TO_WRITE =
  'Write hr (all figures), recruiters (nothing of employees) or managers with a unit, in small letters; each may go on with a hyphen, such as managers-north. For other readers say whether they may see figures of employees: employees=yes or employees=no.';

/**
 * The folder for `name`, with what its readers may see.
 * @param said what was said beside the name: needed for readers that are not known, checked for those that are.
 * @throws ChoiceError with what to write.
 */
export function folderFor(name: string, said: Partial<Omit<FolderRequest, 'name'>> = {}): FolderRequest {
  const units = said.units ? { units: said.units } : {};
  const rights = rightsOf(name);
  if (!rights) {
    if (said.employees === undefined)
      throw new ChoiceError(
        `"${name}" is not known as a reader, so it is unclear whether figures of employees may be seen. ${HOW_TO_WRITE}`,
      );
    return { name, employees: said.employees, ...units };
  }
  const { employees, oneUnit } = rights;
  if (said.employees !== undefined && said.employees !== employees)
    throw new ChoiceError(
      `A folder for "${name}" ${employees ? 'always holds' : 'never holds'} figures of employees. Leave out employees=, or give the folder another name.`,
    );
  if (oneUnit && !said.units)
    throw new ChoiceError(
      `A folder for "${name}" is about one unit and what is below it, and no unit was said. Write ${name}=FOLDER:UNIT, with the id of a unit.`,
    );
  return { name, employees, ...units };
}

/** What is known of the readers of `name`: one of the names above, alone or with more behind a hyphen. */
function rightsOf(name: string) {
  const [, reader = ''] = /^([a-z]+)(?:-[a-z0-9-]+)?$/.exec(name) ?? [];
  return READERS.get(reader);
}

/** A folder as a station keeps it. Before rights were kept, only folders for known readers could be made. */
export const StoredFolder = z
  .object({
    /** The manifest and the release log carry it. */
    name: z.string().min(1).max(60),
    /** Whether it holds figures of employees. */
    employees: z.boolean().optional(),
    /** Units whose subtrees it holds; absent: the whole company. */
    units: z.array(TeamId).min(1).optional(),
  })
  .transform(({ employees, ...folder }) => ({
    ...folder,
    employees: employees ?? rightsOf(folder.name)?.employees ?? false,
  }));

/** Who reads a folder, and what they may see. Nothing of it is read out of the name. */
export type FolderRequest = z.infer<typeof StoredFolder>;

/** @throws ChoiceError where folders share a name, or one is for a unit that is not in the list. */
export function checkFolders(folders: readonly FolderRequest[], teams: readonly Team[]): void {
  const known = new Set(teams.map(({ id }) => id));
  const names = new Set<string>();
  for (const { name, units } of folders) {
    if (names.has(name)) throw new ChoiceError(`Two folders are called "${name}". Give each its own name.`);
    names.add(name);
    const unknown = units?.find((unit) => !known.has(unit));
    if (unknown !== undefined)
      throw new ChoiceError(
        `The folder "${name}" is for "${unknown}", which is the id of no unit. Write the id of a unit as the unit list has it, such as ${teams
          .slice(0, 3)
          .map(({ id }) => id)
          .join(', ')}.`,
      );
  }
}
