import { isLoopback } from '../../model/loopback.ts';

const PATTERN = /^(\*|https?):\/\/(\*\.)?([^/:*@?#]+|\[[\da-f:]+\])(?::(\d+|\*))?\/\*$/i;

/** Host name as a browser writes it (punycode, lower case), or null if it is none. */
function canonicalHost(host: string): string | null {
  return URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : null;
}

/**
 * Whether an address lies under a match pattern, exactly: same scheme, same host (or below it where the pattern
 * starts with `*.`), same port. Nothing that only looks alike passes: suffix, prefix, punycode, user-info, port,
 * trailing dot. Without a port a pattern means the scheme's own; on loopback, where tools are tried, any.
 * @param pattern `https://hr.example/*`, `https://*.example.com/*`, `http://localhost:8080/*`
 */
export function matchesOrigin(pattern: string, address: string): boolean {
  const parts = PATTERN.exec(pattern);
  if (!parts || !URL.canParse(address)) return false;
  const [, scheme, below, name, port] = parts;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (scheme !== '*' && url.protocol !== `${scheme!.toLowerCase()}:`) return false;
  if (url.username !== '' || url.password !== '') return false;
  const host = canonicalHost(name!);
  if (host === null) return false;
  if (url.hostname !== host && !(below && url.hostname.endsWith(`.${host}`))) return false;
  if (port === '*' || (port === undefined && isLoopback(host))) return true;
  const standard = url.protocol === 'https:' ? '443' : '80';
  return (url.port || standard) === (port ?? standard);
}

/**
 * The pattern that browsers take for permissions and content scripts: without the port, which Firefox refuses.
 * @returns null if the pattern is none.
 */
export function browserPattern(pattern: string): string | null {
  const parts = PATTERN.exec(pattern);
  return parts ? `${parts[1]}://${parts[2] ?? ''}${parts[3]}/*` : null;
}
