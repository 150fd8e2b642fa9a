import type { JSX } from 'preact';
import { useInterface, useWords } from './words.ts';

/** What the popup says instead of an article: a title where something is wrong, and one sentence. */
export function Notice({ title, sentence }: { title?: string; sentence: string }): JSX.Element {
  const words = useWords();
  return (
    <main class="notice-page" {...useInterface()}>
      <h1 class={title === undefined ? 'sr-only' : undefined}>{title ?? words('actionTitle')}</h1>
      <p role="status">{sentence}</p>
    </main>
  );
}
