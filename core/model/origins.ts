/**
 * The match pattern that permits an address, without its port (Firefox has none in patterns).
 * @returns null for the extension's own files, which need no permission, and for what is no web address.
 */
export function addressPattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return `${url.protocol}//${url.hostname}/*`;
}

/** Whether two addresses are of one origin; a token for one of them may then go to the other. */
export function sameOrigin(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || !URL.canParse(one) || !URL.canParse(other)) return false;
  return new URL(one).origin === new URL(other).origin;
}
