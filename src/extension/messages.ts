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

/** Any page's script may try to send something: what is no message of ours gives null. */
export function toMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null || !('topic' in value)) return null;
  if (value.topic !== 'page' || !('article' in value) || typeof value.article !== 'boolean') return null;
  return { topic: 'page', article: value.article };
}
