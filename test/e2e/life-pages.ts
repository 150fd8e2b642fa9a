import type { Answer } from '../../src/cli/site.ts';

/** Two stories of one site whose pages are drawn by scripts, as DW's are: no page is loaded between them. */
export interface Story {
  path: string;
  title: string;
  /** Stands in each of its paragraphs and nowhere else. */
  sign: string;
}

export const STORIES = {
  a: {
    path: '/en/orchard-town-plants-ten-thousand-pears/a-90000101',
    title: 'Orchard town plants ten thousand pears',
    sign: 'pear',
  },
  b: {
    path: '/en/harbour-crane-lifts-its-last-crate/a-90000102',
    title: 'Harbour crane lifts its last crate',
    sign: 'crane',
  },
} as const satisfies Record<string, Story>;

export type StoryName = keyof typeof STORIES;

/** How a site goes from one story to the other: milliseconds after the address has changed. */
export interface Steps {
  header: number;
  body: number;
  /** When the head's own data follow; null where they stay the first story's for ever. */
  head: number | null;
}

/** @returns the pages of a DW-like site and of one without a rule of its own, by address */
export function lifeRoutes(hosts: readonly string[]): Record<string, Answer> {
  const routes: Record<string, Answer> = {};
  for (const host of hosts) {
    for (const name of ['a', 'b'] as const)
      routes[`${host}${STORIES[name].path}`] = { body: storyPage(host, name) };
  }
  return routes;
}

/** @returns the pages of a site without a rule, of which the first story takes a while to read */
export function slowRoutes(host: string): Record<string, Answer> {
  const routes = lifeRoutes([host]);
  const links = Array.from(
    { length: 12_000 },
    (_, index) => `<li><a href="/en/${index}">Story ${index}</a></li>`,
  );
  const body = storyPage(host, 'a').replace('<nav>', `<nav><ul>${links.join('')}</ul>`);
  return { ...routes, [`${host}${STORIES.a.path}`]: { body } };
}

function paragraphs({ sign }: Story): string[] {
  return [
    `Nobody on the council had expected the ${sign} to decide the vote, and yet it did so on Monday evening, after a debate of four hours.`,
    `"We shall look at every single ${sign} again before the winter comes," said Mayor Liv Tangen, who has held the office since 2018.`,
    `The plan that names the ${sign} costs about 310,000 euros, of which the county pays two thirds over the next five years.`,
    `Two members left the room before the end, because the ${sign} was not what they had come for on a cold night in November.`,
  ];
}

function bodyOf(story: Story): string {
  return paragraphs(story)
    .map((text) => `<p>${text}</p>`)
    .join('');
}

function headerOf({ title }: Story): string {
  return `<div class="kicker"><span>Region</span></div><h1>${title}</h1>`;
}

function jsonLd(host: string, story: Story): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    mainEntityOfPage: `https://${host}${story.path}`,
    articleBody: paragraphs(story).join('\n'),
    datePublished: '2026-10-20T08:00:00Z',
  });
}

function storyPage(host: string, name: StoryName): string {
  const story = STORIES[name];
  const state = {
    '/content': { id: Number(story.path.split('a-')[1]), title: story.title, text: bodyOf(story) },
  };
  const parts = Object.fromEntries(
    Object.values(STORIES).map((one) => [
      one.path,
      { title: one.title, header: headerOf(one), body: bodyOf(one), jsonLd: jsonLd(host, one) },
    ]),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title>
<link rel="canonical" href="https://${host}${story.path}"><meta property="og:title" content="${story.title}"><meta property="og:type" content="article">
<script type="application/ld+json" id="data">${jsonLd(host, story)}</script></head><body><div id="root"><nav><a href="/en">Home</a></nav>
<article><div class="content-area"><header id="header">${headerOf(story)}</header>
<div class="rich-text" data-tracking-name="rich-text" id="text">${bodyOf(story)}</div></div></article></div>
<script>window.__APP_STATE__=${JSON.stringify(state)};</script><script>
const parts = ${JSON.stringify(parts)};
let steps = { header: 0, body: 0, head: null };
let turn = 0;
function draw() {
  const own = ++turn, part = parts[location.pathname];
  const later = (delay, work) => delay !== null && setTimeout(() => own === turn && work(), delay);
  const fill = (id, html) => {
    const made = new DOMParser().parseFromString(html, 'text/html').body.childNodes;
    document.getElementById(id).replaceChildren(...made);
  };
  later(steps.header, () => { document.title = part.title; fill('header', part.header); });
  later(steps.body, () => fill('text', part.body));
  later(steps.head, () => {
    document.querySelector('link[rel=canonical]').href = location.href;
    document.querySelector('meta[property="og:title"]').content = part.title;
    document.getElementById('data').textContent = part.jsonLd;
  });
}
addEventListener('popstate', draw);
function travel(path, plan) { steps = plan; if (path === null) history.back(); else { history.pushState({}, '', path); draw(); } }
</script></body></html>`;
}

/** A story that has got a new headline and, with it, a new address. */
export const RENAMED = {
  path: '/en/orchard-town-gets-its-pears/a-90000103',
  title: 'Orchard town gets its pears',
};

/** @returns the first story's page, as it stands at the new address */
export function renamedPage(host: string): string {
  const { path, title } = STORIES.a;
  return storyPage(host, 'a').replaceAll(path, RENAMED.path).replaceAll(title, RENAMED.title);
}

/** A page that has the browser prepare another in the background, where it can: no tab shows that one yet. */
export const PREPARED = 'www.dw.com/en/what-comes-next/s-90000110';

export function preparingPage(next: string): string {
  const path = next.slice(next.indexOf('/'));
  const rules = JSON.stringify({ prerender: [{ urls: [path], eagerness: 'immediate' }] });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What comes next</title>
<script type="speculationrules">${rules}</script></head><body><h1>What comes next</h1><p><a id="next" href="${path}">Next</a></p></body></html>`;
}

/** A page that is no article, and tells everyone who may listen that it is one, in Byline's own words. */
export const FORGED = 'www.dw.com/en/no-article-at-all/s-90000111';

export function forgedPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain</title><script>
const message = { topic: 'page', article: true };
const reading = JSON.stringify({ kind: 'article', article: { title: 'Forged' } });
const never = () => Promise.resolve([{ result: reading }]);
window.chrome = { runtime: { id: 'forged', sendMessage: never, onMessage: { addListener() {} } } };
window.browser = window.chrome;
Object.assign(window, { bylineMoved: 0, bylineAsked: { address: location.href, since: 0 }, bylineDetect: { detect: () => ({ verdict: 'article' }) },
  bylineShared: new Proxy({}, { get: () => () => reading }) });
for (const type of [Array, Object, String]) type.prototype.toJSON = () => reading;
JSON.stringify = () => reading;
Document.prototype.querySelector = () => document.body;
addEventListener('message', ({ source }) => source?.postMessage(message, '*'));
let tries = 0;
const trying = setInterval(() => {
  document.documentElement.dataset.tries = ++tries;
  if (tries === 20) clearInterval(trying);
  postMessage(message, '*');
  for (const name of ['navigatesuccess', 'prerenderingchange', 'popstate']) for (const on of [window, document, window.navigation]) on?.dispatchEvent(new Event(name));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}, 20);
</script></head><body><p>Nothing to read here.</p></body></html>`;
}
