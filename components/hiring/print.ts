/** How long a printed page's address is kept, in milliseconds: until its tab has surely loaded it. */
const KEPT_FOR = 60_000;

/**
 * Opens a document in a tab of its own and asks the browser to print it.
 * @returns whether the browser opened it.
 */
export function openToPrint(html: string): boolean {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const opened = window.open(address, '_blank');
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
  opened?.addEventListener('load', () => opened.print());
  return opened !== null;
}
