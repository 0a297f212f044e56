const MAX_REPORT = 4000;
const PER_PARENT = 12;
/** Names that tools give; numbers, hashes and anything long may be data and are left out. */
const NAME = /^[a-z][a-z_-]{1,39}$/i;

/**
 * A page's structure for "layout not recognised": element names, ids and classes, level by level. No text, no
 * value, no address, no other attribute.
 * @returns at most 4000 characters.
 */
export function layoutOf(document: Document): string {
  let report = '';
  const visit = (element: Element, depth: number): void => {
    const names = [element.id, ...element.classList].filter((name) => NAME.test(name)).slice(0, 4);
    report += `${' '.repeat(depth)}${[element.localName, ...names].join('.')}\n`;
    for (const child of [...element.children].slice(0, PER_PARENT)) {
      if (report.length < MAX_REPORT) visit(child, depth + 1);
    }
  };
  visit(document.body, 0);
  return report.slice(0, MAX_REPORT);
}
