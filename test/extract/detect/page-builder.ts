import { headline, paragraph, sentence } from './page-text.ts';

/** How a list shows its entries. */
export type TeaserStyle = 'article' | 'card' | 'item' | 'linked-card' | 'row';

const RTL = new Set(['ar', 'fa', 'ps', 'ur']);

function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A whole page: head, navigation, content, footer. */
export function page(language: string, head: string, content: string): string {
  const direction = RTL.has(language) ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">${head}</head><body>
    <header class="site-header"><a href="/"><img src="/logo.svg" alt=""></a>${navigation(language)}</header>
    <main>${content}</main>
    <footer><ul>${times(9, (index) => `<li><a href="/about-${index}">${headline(language, index)}</a></li>`).join('')}</ul>
    <p>© 2026 Example Media. ${sentence(language, 5)}</p></footer></body></html>`;
}

function navigation(language: string): string {
  const items = times(14, (index) => {
    const word = headline(language, index).split(' ')[0];
    return `<li><a href="/section-${index}">${word}</a></li>`;
  });
  return `<nav><ul>${items.join('')}</ul></nav>`;
}

export function meta(property: string, content: string): string {
  return `<meta property="${property}" content="${content}">`;
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

/** The JSON-LD of an article at an address. */
export function newsArticle(url: string, language: string, type = 'NewsArticle'): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: headline(language, 0),
    datePublished: '2026-03-12T06:30:00Z',
    author: [{ '@type': 'Person', name: 'Ada Brandt' }],
  };
}

/** Paragraphs of an article's body. */
export function paragraphs(language: string, count: number, sentences = 3): string {
  return times(count, (index) => `<p>${paragraph(language, index * 2, sentences)}</p>`).join('\n');
}

/** The head of an article's body: headline, byline, date. */
export function articleHeader(language: string): string {
  return `<header><h1>${headline(language, 0)}</h1><p class="byline">Ada Brandt</p>
    <time datetime="2026-03-12T06:30:00Z">12.03.2026</time></header>`;
}

/** Entries that lead to articles; every one has a headline and, where asked, a sentence without a link. */
export function teasers(language: string, count: number, style: TeaserStyle, summaries = false): string {
  const entries = times(count, (index) => {
    const href = `/2026/03/${10 + (index % 18)}/story-number-${index}-of-the-lake`;
    const title = headline(language, index);
    const summary = summaries ? `<p>${paragraph(language, index, 1 + (index % 2))}</p>` : '';
    const picture = `<img src="/pictures/${index}.jpg" alt="">`;
    switch (style) {
      case 'article':
        return `<article class="teaser"><a href="${href}">${picture}</a><h3><a href="${href}">${title}</a></h3>${summary}</article>`;
      case 'card':
        return `<div class="card"><a href="${href}">${picture}</a><h2><a href="${href}">${title}</a></h2>${summary}<time>12.03.</time></div>`;
      case 'linked-card':
        return `<a class="card" href="${href}">${picture}<h3>${title}</h3>${summary}</a>`;
      case 'item':
        return `<li><a href="${href}">${title}</a> <span>12.03.2026</span>${summary}</li>`;
      case 'row':
        return `<tr><td>12.03.</td><td><a href="${href}">${title}</a>${summary}</td></tr>`;
    }
  });
  const inside = entries.join('\n');
  if (style === 'item') return `<ul class="list">${inside}</ul>`;
  if (style === 'row') return `<table><tbody>${inside}</tbody></table>`;
  return `<div class="grid">${inside}</div>`;
}

/** Comments of readers, each with a name and some sentences. */
export function comments(language: string, count: number): string {
  const entries = times(
    count,
    (index) =>
      `<li class="comment"><b>reader${index}</b> <time>13.03.2026</time><p>${paragraph(language, index + 1, 2)}</p></li>`,
  );
  return `<section class="comments"><h2>${count}</h2><ol>${entries.join('')}</ol></section>`;
}

/** The answers of a forum's thread. */
export function posts(language: string, count: number): string {
  return times(
    count,
    (
      index,
    ) => `<div class="post" id="post-${index}"><div class="user"><a href="/members/member-${index}">member${index}</a></div>
      <time>13.03.2026, 10:${10 + index}</time><div class="post-body">${paragraph(language, index, 2 + (index % 3))}</div>
      <a href="/threads/1/reply?post=${index}">↩</a></div>`,
  ).join('\n');
}

export function tagLinks(language: string, count: number): string {
  return times(
    count,
    (index) => `<a href="/tag/word-${index}">${headline(language, index).split(' ')[1]}</a>`,
  ).join(' ');
}

export function searchForm(): string {
  return '<form role="search" action="/search"><input type="search" name="q" value="ferry"><button>↵</button></form>';
}
