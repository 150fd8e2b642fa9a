/**
 * Puts both forms on the clipboard from within a page. It is injected, so that it uses nothing from outside itself.
 * The page's document does not change: where the Clipboard API is not there (pages without TLS) or says no (another
 * part of the window has the focus), the browser's own copying is asked, and gets these words.
 *
 * @returns whether they are on the clipboard
 */
export async function writeInPage(text: string, html: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    let written = false;
    const put = (event: ClipboardEvent): void => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', html);
      written = event.clipboardData !== null;
    };
    window.addEventListener('copy', put, { capture: true });
    const done = document.execCommand('copy');
    window.removeEventListener('copy', put, { capture: true });
    return done && written;
  }
}
