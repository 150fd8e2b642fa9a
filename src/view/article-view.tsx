import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article, Author, Reading } from '../article.ts';
import { dateText } from '../export/text.ts';
import { ArticleBody } from './article-body.tsx';
import { clockOf } from './duration.ts';
import { PostsIndex } from './posts-index.tsx';
import { useInterface, useWords } from './words.ts';

interface ArticleViewProps {
  article: Article;
  /** Null until it is known. */
  time: Reading['time'] | null;
  hiddenBlocks: ReadonlySet<number>;
}

/** The article as a newspaper sets it: kicker, headline, standfirst, byline and date, body, sign-off. */
export function ArticleView({ article, time, hiddenBlocks }: ArticleViewProps): JSX.Element {
  return (
    <article class="article" lang={article.language || undefined} dir={article.direction}>
      <Header article={article} time={time} />
      <PostsIndex posts={article.posts} />
      <Body article={article} hiddenBlocks={hiddenBlocks} />
      <Footer article={article} />
    </article>
  );
}

function Header({ article, time }: Omit<ArticleViewProps, 'hiddenBlocks'>): JSX.Element {
  const words = useWords();
  const own = useInterface();
  const label = useKindLabel(article);
  return (
    <header class="article-header">
      {(label !== '' || article.kicker.length > 0) && (
        <p class="kicker">
          {label !== '' && (
            <span class="kind-label" {...own}>
              {label}
            </span>
          )}
          {article.kicker.length > 0 && <bdi>{article.kicker.join(' · ')}</bdi>}
        </p>
      )}
      <h1>{article.title}</h1>
      {article.standfirst !== '' && <p class="standfirst">{article.standfirst}</p>}
      <p class="dateline">
        {article.authors.length > 0 && (
          <span class="authors">{article.authors.map(authorText).join(', ')}</span>
        )}
        <PublicationDate article={article} />
        {time !== null && <ReadingTime time={time} language={article.language} />}
      </p>
      {article.partial !== null && (
        <p class="partial" {...own}>
          {words(article.partial === 'length' ? 'partial_length' : 'partial_paywall')}
        </p>
      )}
    </header>
  );
}

/** What sort of page it is, where it is not a plain article, and how long a recording is. */
function useKindLabel({ kind, media }: Article): string {
  const words = useWords();
  const clock = media.duration === null ? null : clockOf(media.duration);
  const name = kind === 'article' ? '' : words(`kind_${kind}`);
  return [name, clock ?? ''].filter((part) => part !== '').join(' · ');
}

/** Languages that are counted by characters. */
const BY_CHARACTERS = /^(?:zh|ja|th)\b/;

function ReadingTime({ time, language }: { time: Reading['time']; language: string }): JSX.Element {
  const words = useWords();
  const key = BY_CHARACTERS.test(language) ? 'characterCount' : 'wordCount';
  const count = words(key, time.words);
  return (
    <span {...useInterface()} title={count}>
      {words('minutes', time.minutes)}
      <span class="word-count"> · {count}</span>
    </span>
  );
}

function PublicationDate({ article }: { article: Article }): JSX.Element | null {
  const text = dateText(article.published, article.language);
  return text === '' ? null : <time dateTime={article.published ?? ''}>{text}</time>;
}

function authorText({ name, place }: Author): string {
  return place === null ? name : `${name} (${place})`;
}

/** The body is made once: nothing that changes in the reader changes it, but for hidden blocks. */
function Body({ article, hiddenBlocks }: Omit<ArticleViewProps, 'time'>): JSX.Element {
  return useMemo(
    () => (
      <div class="body">
        <ArticleBody body={article.body} posts={article.posts} hidden={hiddenBlocks} />
      </div>
    ),
    [article, hiddenBlocks],
  );
}

function Footer({ article }: { article: Article }): JSX.Element {
  const words = useWords();
  const own = useInterface();
  return (
    <footer class="article-footer">
      {article.signOff.map((line) => (
        <p key={line} class="sign-off">
          {line}
        </p>
      ))}
      <p>
        <a {...own} href={article.url} target="_blank" rel="noopener noreferrer">
          {words('original', article.site)}
        </a>
      </p>
    </footer>
  );
}
