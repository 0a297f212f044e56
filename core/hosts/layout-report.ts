const MAX_REPORT = 4000;
const MAX_DEPTH = 14;
const PER_PARENT = 12;

/** Names that tools give; numbers, hashes and anything long may be data and are left out. */
function safeNames(names: Iterable<string>): string[] {
  return [...names].filter((name) => /^[a-z][a-z_-]{1,39}$/i.test(name)).slice(0, 3);
}

function nameOf(element: Element): string {
  const id = safeNames([element.id])[0];
  const role = safeNames([element.getAttribute('role') ?? ''])[0];
  const classes = safeNames(element.classList).map((name) => `.${name}`);
  return `${element.localName}${id ? `#${id}` : ''}${classes.join('')}${role ? `[role=${role}]` : ''}`;
}

/**
 * A page's structure for "layout not recognised": element names, ids, classes and roles, level by level. No text,
 * no value, no address, no other attribute.
 * @returns at most 4000 characters.
 */
export function layoutOf(document: Document): string {
  const lines: string[] = [];
  let length = 0;
  const visit = (element: Element, depth: number): void => {
    const line = `${' '.repeat(depth)}${nameOf(element)}`;
    if (length + line.length + 1 > MAX_REPORT) return;
    lines.push(line);
    length += line.length + 1;
    if (depth >= MAX_DEPTH) return;
    let taken = 0;
    for (const child of element.children) {
      if (['script', 'style', 'svg', 'option', 'iframe'].includes(child.localName)) continue;
      taken += 1;
      if (taken > PER_PARENT) break;
      visit(child, depth + 1);
    }
  };
  if (document.body) visit(document.body, 0);
  return lines.join('\n');
}
