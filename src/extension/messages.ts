/**
 * Every message between the extension's parts.
 *
 * - `page`: the content script tells the background whether its page shows an article.
 */
export interface PageMessage {
  topic: 'page';
  article: boolean;
}

export type Message = PageMessage;

/** Who sent a message, as far as it is looked at. */
export interface Sender {
  id?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Any page's script may try to send something: what is no message of ours, to the last field, gives null. */
export function toMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = Object.entries(value);
  const { topic, article } = Object.fromEntries(fields);
  if (fields.length !== 2 || topic !== 'page' || typeof article !== 'boolean') return null;
  return { topic, article };
}

/**
 * @param own the extension's own id
 * @returns whether a message is from one of our scripts in a tab's own page: a frame's page is not the tab's
 */
export function isFromPage({ id, frameId, url, tab }: Sender, own: string): boolean {
  return id === own && tab?.id !== undefined && frameId === 0 && /^https?:/.test(url ?? '');
}
