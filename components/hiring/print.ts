/** How long a printed page's address is kept, in milliseconds: until its tab has surely loaded it. */
const KEPT_FOR = 60_000;

/**
 * Asks the browser to print a document: in a tab of its own; from within a host's page, where a browser cuts such a
 * tab off from us, out of a hidden frame.
 * @returns whether the browser took it.
 */
export function openToPrint(html: string): boolean {
  return window.top === window ? printInTab(html) : printInFrame(html);
}

function printInTab(html: string): boolean {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const opened = window.open(address, '_blank');
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
  opened?.addEventListener('load', () => opened.print());
  return opened !== null;
}

function printInFrame(html: string): boolean {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:absolute;width:0;height:0;border:0;visibility:hidden';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.srcdoc = html;
  frame.addEventListener('load', () => {
    const { contentWindow } = frame;
    contentWindow?.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
    contentWindow?.print();
  });
  document.body.append(frame);
  return true;
}
