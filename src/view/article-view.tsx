import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article, Author, Block, Reading } from '../article.ts';
import { dateText } from '../export/text.ts';
import { ArticleBody } from './article-body.tsx';
import { clockOf } from './duration.ts';
import { PostsIndex } from './posts-index.tsx';
import { useInterface, useWords } from './words.ts';

interface ArticleViewProps {
  article: Article;
  blocks: readonly Block[];
  /** Null until it is known. */
  time: Reading['time'] | null;
  hiddenBlocks: ReadonlySet<number>;
}

/** The article as a newspaper sets it: kicker, headline, standfirst, byline and date, body, sign-off. */
export function ArticleView({ article, blocks, time, hiddenBlocks }: ArticleViewProps): JSX.Element {
  return (
    <article class="article" lang={article.language || undefined} dir={article.direction}>
      <Header article={article} blocks={blocks} time={time} />
      <PostsIndex posts={article.posts} language={article.language} />
      <Body article={article} blocks={blocks} hiddenBlocks={hiddenBlocks} />
      <Footer article={article} />
    </article>
  );
}

function Header({ article, blocks, time }: Omit<ArticleViewProps, 'hiddenBlocks'>): JSX.Element {
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
        <ReadingTime article={article} blocks={blocks} time={time} />
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

/** Words, or characters, a minute: near enough for the room that the figure takes. */
const USUAL_SPEED = 240;

/** Unseen until it is known, in the room that it will take: the line may wrap, and nothing is to move then. */
function ReadingTime(props: Omit<ArticleViewProps, 'hiddenBlocks'>): JSX.Element {
  const { article, blocks } = props;
  const words = useWords();
  const inCharacters = BY_CHARACTERS.test(article.language);
  const guess = useMemo(() => {
    const text = blocks.map((block) => block.text).join(' ');
    const count = inCharacters ? text.length : text.split(' ').length;
    return { words: count, minutes: Math.max(1, Math.round(count / USUAL_SPEED)) };
  }, [blocks, inCharacters]);
  const time = props.time ?? guess;
  return (
    <span {...useInterface()} style={props.time ? undefined : { visibility: 'hidden' }}>
      {words('minutes', time.minutes)}
      <span class="word-count"> · {words(inCharacters ? 'characterCount' : 'wordCount', time.words)}</span>
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

/** With more blocks or more text than this, in UTF-16 units, only what is in view is laid out, or seconds go by. */
const MANY_BLOCKS = 400;
const LONG_TEXT = 80_000;

function isLong(blocks: readonly Block[]): boolean {
  return blocks.length > MANY_BLOCKS || blocks.reduce((sum, { text }) => sum + text.length, 0) > LONG_TEXT;
}

/** The body is made once: nothing that changes in the reader changes it, but for hidden blocks. */
function Body({ article, blocks, hiddenBlocks }: Omit<ArticleViewProps, 'time'>): JSX.Element {
  const long = useMemo(() => isLong(blocks), [blocks]);
  return useMemo(
    () => (
      <div class={long ? 'body body-long' : 'body'}>
        <ArticleBody
          body={article.body}
          posts={article.posts}
          language={article.language}
          hidden={hiddenBlocks}
        />
      </div>
    ),
    [article, long, hiddenBlocks],
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
