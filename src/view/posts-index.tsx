import type { JSX } from 'preact';
import type { Post } from '../article.ts';
import { reveal } from './marks.ts';
import { postTime } from './post-time.ts';
import { useInterface, useWords } from './words.ts';

/** Fewer posts are read, not looked up. */
const MANY = 5;

/** The posts of a long live blog, to jump to. */
export function PostsIndex({
  posts,
  language,
}: {
  posts: readonly Post[];
  language: string;
}): JSX.Element | null {
  const words = useWords();
  const own = useInterface();
  if (posts.length < MANY) return null;
  return (
    <details class="posts-index">
      <summary {...own}>{words('posts', posts.length)}</summary>
      <ol>
        {posts.map(({ title, time }, index) => (
          <li key={`${index}-${title}`}>
            <button type="button" class="anchored" onClick={(event) => goTo(event.currentTarget, index)}>
              {time !== null && <bdi class="post-time">{postTime(time, language)}</bdi>}
              <bdi>{title}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function goTo(button: Element, post: number): void {
  const header = button
    .closest('.article')
    ?.querySelector<HTMLElement>(`[data-post-header="${post}"], [data-post="${post}"]`);
  if (!header) return;
  header.tabIndex = -1;
  header.focus({ preventScroll: true });
  reveal(header);
}
