/**
 * Puts `text` on the clipboard. A host's Permissions-Policy may refuse the modern way inside a frame; the old
 * command still works there.
 * @returns whether it is there.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand({ 'text/plain': text });
  }
}

/**
 * Puts formatted text on the clipboard, so that an editor keeps its headings and lists; `plain` is what a field
 * without formats takes.
 * @returns whether it is there.
 */
export async function copyFormatted(html: string, plain: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand({ 'text/html': html, 'text/plain': plain });
  }
}

/** The old command: it copies a selection, and asks on the way what to copy instead. */
function copyByCommand(formats: Readonly<Record<string, string>>): boolean {
  const area = document.createElement('textarea');
  area.value = formats['text/plain'] ?? '';
  area.setAttribute('readonly', '');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  const before = document.activeElement;
  const give = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(formats)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.body.append(area);
  document.addEventListener('copy', give, { once: true });
  area.select();
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give);
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
