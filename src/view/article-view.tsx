import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article, Author } from '../article.ts';
import { dateText } from '../export/text.ts';
import { ArticleBody } from './article-body.tsx';
import { useInterface, useWords } from './words.ts';

/** The article as a newspaper sets it: kicker, headline, standfirst, byline and date, body, sign-off. */
export function ArticleView({ article, minutes }: { article: Article; minutes: number | null }): JSX.Element {
  return (
    <article class="article" lang={article.language || undefined} dir={article.direction}>
      <Header article={article} minutes={minutes} />
      <Body article={article} />
      <Footer article={article} />
    </article>
  );
}

function Header({ article, minutes }: { article: Article; minutes: number | null }): JSX.Element {
  const words = useWords();
  const own = useInterface();
  return (
    <header class="article-header">
      {article.kicker.length > 0 && <p class="kicker">{article.kicker.join(' · ')}</p>}
      <h1>{article.title}</h1>
      {article.standfirst !== '' && <p class="standfirst">{article.standfirst}</p>}
      <p class="dateline">
        {article.authors.length > 0 && (
          <span class="authors">{article.authors.map(authorText).join(', ')}</span>
        )}
        <PublicationDate article={article} />
        {minutes !== null && <span {...own}>{words('minutes', String(minutes))}</span>}
      </p>
      {article.partial !== null && (
        <p class="partial" {...own}>
          {words('partial_paywall')}
        </p>
      )}
    </header>
  );
}

function PublicationDate({ article }: { article: Article }): JSX.Element | null {
  const text = dateText(article.published, article.language);
  return text === '' ? null : <time dateTime={article.published ?? ''}>{text}</time>;
}

function authorText({ name, place }: Author): string {
  return place === null ? name : `${name} (${place})`;
}

/** The body is made once: nothing that changes in the reader changes it. */
function Body({ article }: { article: Article }): JSX.Element {
  return useMemo(
    () => (
      <div class="body">
        <ArticleBody body={article.body} posts={article.posts} />
      </div>
    ),
    [article],
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
