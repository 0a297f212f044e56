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
    const area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.style.position = 'fixed';
    area.style.opacity = '0';
    const before = document.activeElement;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (before instanceof HTMLElement) before.focus();
    return done;
  }
}

/**
 * Puts formatted text on the clipboard, so that an editor keeps its headings and lists; `plain` is what a field
 * without formats takes, and all there is where the browser allows no formats.
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
    return copyText(plain);
  }
}
