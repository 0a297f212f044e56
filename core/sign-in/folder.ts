import type { IDToken } from 'oauth4webapi';
import { FolderName, type SignInConfig } from '../model/sign-in.ts';
import * as z from '../model/zod.ts';

const Groups = z.union([z.string().transform((group) => [group]), z.array(z.string())]).catch([]);

/**
 * The folder below the address that a person reads: the one that the sign-in server itself names in `lensFolder`,
 * else that of the first configured group which the person is in. It only chooses; that nobody reads another
 * folder is for the data's server to enforce.
 * @param claims of a validated identity token
 */
export function folderOf(
  { folders = [], groupsClaim = 'groups' }: SignInConfig,
  claims: IDToken,
): string | undefined {
  const named = FolderName.safeParse(claims.lensFolder);
  if (named.success) return named.data;
  const groups = new Set(Groups.parse(claims[groupsClaim]));
  return folders.find(({ group }) => groups.has(group))?.folder;
}
