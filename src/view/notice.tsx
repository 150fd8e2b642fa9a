import type { ComponentChildren, JSX } from 'preact';
import { useInterface, useWords } from './words.ts';

interface NoticeProps {
  title?: string;
  sentence: string;
  /** What the reader can do about it. */
  children?: ComponentChildren;
}

/** What the popup says instead of an article: a title where something is wrong, and one sentence. */
export function Notice({ title, sentence, children }: NoticeProps): JSX.Element {
  const words = useWords();
  return (
    <main class="notice-page" {...useInterface()}>
      <h1 class={title === undefined ? 'sr-only' : undefined}>{title ?? words('actionTitle')}</h1>
      <p role="status">{sentence}</p>
      {children}
    </main>
  );
}
