/** What copying needs of the browser. */
export interface ClipboardApi {
  write(items: ClipboardItem[]): Promise<void>;
  writeText(text: string): Promise<void>;
}

/** The two forms of what is copied; they may still be on their way when the reader clicks. */
export interface Copyable {
  text: string | Promise<string>;
  /** Null where plain text is all that is wanted. */
  html: string | Promise<string> | null;
}

/** All "both" forms that were to be copied are on the clipboard, only the "text" of them, or nothing. */
export type CopyResult = 'both' | 'text' | 'failed';

/**
 * Puts plain and formatted text on the clipboard as one item. Nothing is waited for before the browser is asked,
 * for it only allows copying within a click.
 */
export async function copyBoth(
  { text, html }: Copyable,
  clipboard: ClipboardApi,
  Item: new (items: Record<string, Blob | Promise<Blob>>) => ClipboardItem,
): Promise<CopyResult> {
  try {
    const item = new Item({
      'text/plain': toBlob(text, 'text/plain'),
      ...(html !== null && { 'text/html': toBlob(html, 'text/html') }),
    });
    await clipboard.write([item]);
    return 'both';
  } catch {
    return copyText(text, clipboard);
  }
}

async function copyText(text: string | Promise<string>, clipboard: ClipboardApi): Promise<CopyResult> {
  try {
    await clipboard.writeText(await text);
    return 'text';
  } catch {
    return 'failed';
  }
}

function toBlob(words: string | Promise<string>, type: string): Blob | Promise<Blob> {
  return typeof words === 'string'
    ? new Blob([words], { type })
    : words.then((all) => new Blob([all], { type }));
}
