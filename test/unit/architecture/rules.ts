import type { Import, Module } from './imports.ts';

/** The station's wing: its code sees answers, comments, and the words of themes. */
const STATION = ['core/station/'];
const STATION_SIDE = [...STATION, 'components/station/', 'entrypoints/station/'];
/** The seat's wing. What stands beside the wings serves both of them and imports neither. */
const SEAT = ['core/seat/'];
const DATABASES = ['core/database/', 'core/seat/database/', 'core/station/database/'];
/** Surfaces that hold no station code, not even by way of other files. */
const SEAT_SURFACES = ['background', 'panel', 'popup', 'sidepanel', 'options', 'welcome'];
const DATABASE_FREE = ['panel', 'popup', 'sidepanel'];
/** Surfaces that a page could lay itself over, or that are opened at every turn: no token ever comes there. */
const SECRET_FREE = [...DATABASE_FREE, 'sentinel', 'welcome'];
const LAYERS = ['entrypoints/', 'components/', 'core/'];
const DOM_GLOBALS = new Set([
  'browser',
  'chrome',
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'XMLHttpRequest',
  'DOMParser',
  'MutationObserver',
  'HTMLElement',
  'Element',
  'Node',
  'requestAnimationFrame',
  'requestIdleCallback',
  'alert',
  'process',
  'Buffer',
]);

const within = (path: string, parts: readonly string[]) => parts.some((part) => path.startsWith(part));

/** Every arrow between the files of ours that the design forbids, as a sentence. */
export function violations(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  return [
    ...modules.flatMap((module) => module.imports.flatMap((found) => arrow(module.path, found))),
    ...modules.flatMap(purity),
    ...surfaces(byPath),
    ...circles(byPath),
  ];
}

function arrow(from: string, { to, ours, typeOnly }: Import): string[] {
  const says = (why: string) => [`${from} imports ${to}: ${why}`];
  if (to.startsWith('computed import')) return says('what is imported must stand in the code.');
  if (within(from, ['entrypoints/sentinel/'])) {
    if (!ours && !to.startsWith('wxt/')) return says('the sentinel holds no package.');
    const allowed =
      within(to, ['entrypoints/sentinel/', 'core/seat/hosts/']) || (typeOnly && within(to, ['core/model/']));
    if (ours && !allowed) return says('the sentinel imports core/seat/hosts and types of core/model only.');
  }
  if (!ours) return from.startsWith('core/') ? packageOfCore(from, to, says) : [];
  const fromLayer = LAYERS.findIndex((layer) => from.startsWith(layer));
  const toLayer = LAYERS.findIndex((layer) => to.startsWith(layer));
  if (fromLayer >= 0 && toLayer < 0 && !to.startsWith('public/'))
    return says('what ships imports nothing of the demo, the tools, the tests or the top level.');
  if (toLayer >= 0 && toLayer < fromLayer) return says('imports run from entrypoints to components to core.');
  if (from.startsWith('core/model/') && !to.startsWith('core/model/'))
    return says('the model imports nothing of ours.');
  if (from.startsWith('core/') && within(to, [...SEAT, ...STATION])) {
    const wing = [SEAT, STATION].find((parts) => within(to, parts))!;
    if (!within(from, wing))
      return says('a wing of core is imported by itself alone, never by the other or by what both use.');
  }
  const [fromEntry, toEntry] = [from, to].map((path) => /^entrypoints\/([^/]+)/.exec(path)?.[1]);
  if (fromEntry && toEntry && fromEntry !== toEntry)
    return says('an entrypoint imports no other entrypoint.');
  return [];
}

function packageOfCore(from: string, to: string, says: (why: string) => string[]): string[] {
  if (to.startsWith('node:') || to.startsWith('wxt') || to === 'webextension-polyfill')
    return says('core runs in a worker, a page and Node alike.');
  if (/^react/.test(to)) return says('core draws nothing.');
  if (to === 'idb' && !within(from, DATABASES)) return says('only the databases touch IndexedDB.');
  return [];
}

function purity(module: Module): string[] {
  if (!module.path.startsWith('core/')) return [];
  const named = [...module.globals].filter((name) => DOM_GLOBALS.has(name));
  if (module.globals.has('indexedDB') && !within(module.path, DATABASES)) named.push('indexedDB');
  return [...named, ...module.impure].map(
    (name) => `${module.path} uses ${name}: core is pure; clock, chance and documents are passed in.`,
  );
}

function surfaces(byPath: ReadonlyMap<string, Module>): string[] {
  const found: string[] = [];
  const closureOf = (entry: string) => closure(byPath, `entrypoints/${entry}/`);
  for (const entry of SEAT_SURFACES)
    for (const [path, by] of closureOf(entry))
      if (within(path, STATION_SIDE))
        found.push(`entrypoints/${entry} holds ${path} (by ${by}): nothing of the station is on a seat.`);
  for (const entry of DATABASE_FREE)
    for (const [path, by] of closureOf(entry))
      if (path === 'idb' || within(path, DATABASES))
        found.push(`entrypoints/${entry} holds ${path} (by ${by}): it opens no database.`);
  for (const entry of SECRET_FREE)
    for (const [path, by] of closureOf(entry))
      if (path === 'oauth4webapi' || path.startsWith('core/sign-in/'))
        found.push(`entrypoints/${entry} holds ${path} (by ${by}): it signs nobody in.`);
  for (const [path, by] of closureOf('sentinel'))
    if (/^(react|react-dom|zod|idb)(\/|$)/.test(path))
      found.push(`entrypoints/sentinel holds ${path} (by ${by}): the sentinel is a few KB.`);
  return found;
}

/** Files that import one another in a ring, types included: neither can be read or tested without the other. */
function circles(byPath: ReadonlyMap<string, Module>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (path: string): void => {
    const at = way.indexOf(path);
    if (at >= 0) {
      found.push(`${[...way.slice(at), path].join(' imports ')}: a circle.`);
      return;
    }
    if (done.has(path)) return;
    done.add(path);
    way.push(path);
    for (const { to } of byPath.get(path)?.imports ?? []) if (byPath.has(to)) visit(to);
    way.pop();
  };
  for (const path of byPath.keys()) visit(path);
  return found;
}

/** Everything that is loaded with the files under `root`, with the file that brings it. */
function closure(byPath: ReadonlyMap<string, Module>, root: string): Map<string, string> {
  const reached = new Map<string, string>();
  const queue = [...byPath.keys()].filter((path) => path.startsWith(root));
  for (const path of queue)
    for (const { to, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly || reached.has(to)) continue;
      reached.set(to, path);
      if (byPath.has(to)) queue.push(to);
    }
  return reached;
}
