/** Heavy pages, made by code: what a page can weigh where a browser still shows it. */
export interface HeavyPage {
  name: string;
  html: string;
  /** Words of the story itself, which a reading must hold. */
  words: string;
}

const STORY = [
  'The harbour office of Elmstad closed its last paper ledger on Friday, eleven years after the first terminal had been carried up the stairs.',
  '"Nobody will miss the dust, but everybody will miss the margins," said harbour master Ingrid Solheim, who has written in them since 1989.',
  'The 212 volumes go to the county archive, where students will type them out, at a cost of about 140,000 euros over three years.',
  'Captains of the small ferries had asked for more time. Their boats have no network between the islands, and a pencil works in the rain.',
  'The council voted 14 to 9 for the plan on 3 November. It will look at the numbers again in spring, when the first season is over.',
];

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${STORY[index % STORY.length]}</p>`).join('\n');

const page = (
  body: string,
  script = '',
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Harbour office closes its last ledger | The Elmstad Post</title><meta property="og:type" content="article"></head>
<body><nav>${'<a href="/x">Section</a> '.repeat(20)}</nav><main>${body}</main><footer>All rights reserved</footer>${script}</body></html>`;

const article = (inside: string): string =>
  `<article><h1>Harbour office closes its last ledger</h1>${inside}</article>`;

function comments(count: number): string {
  const one = (index: number): string =>
    `<li class="comment" id="c${index}"><div class="head"><b><a href="/u/${index}">Reader ${index}</a></b><time>3 h ago</time></div><div class="text"><p>I have thought so since the spring of that year, and number ${index} of my reasons is the weather on the coast.</p></div></li>`;
  return `<section class="comments"><h2>Comments</h2><ol>${Array.from({ length: count }, (_, index) => one(index)).join('')}</ol></section>`;
}

/** A page that never stops changing: lines come, go and move, far more often than it is drawn. */
const RESTLESS = `<script>setInterval(() => {
  const list = document.getElementById('ticker');
  for (let index = 0; index < 20; index++) list.append(Object.assign(document.createElement('li'), { textContent: 'Goal ' + Math.random() }));
  while (list.children.length > 200) list.firstChild.remove();
  document.body.dataset.tick = Math.random();
}, 4);</script>`;

/** @returns an article as most are, for comparing */
export function ordinaryPage(): HeavyPage {
  return { name: 'an ordinary article', words: STORY[0] ?? '', html: page(article(paragraphs(25))) };
}

/** @returns one page of each kind, made anew at each call; the biggest has 20 MB */
export function heavyPages(): HeavyPage[] {
  const words = STORY[0] ?? '';
  const long = `${STORY.join(' ')} `;
  return [
    { name: '50,000 nodes', words, html: page(article(paragraphs(25)) + comments(5550)) },
    { name: '50,000 nodes of text', words, html: page(article(paragraphs(25_000))) },
    { name: '20 MB of HTML', words, html: page(article(paragraphs(150_000))) },
    {
      name: '20 MB of script',
      words,
      html: page(article(paragraphs(25)), `<script>window.data = "${'x'.repeat(20_000_000)}"</script>`),
    },
    {
      name: '10,000 nested elements',
      words,
      html: page(article(`${paragraphs(25)}${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`)),
    },
    {
      name: '1 MB in one paragraph',
      words,
      html: page(article(`<p>${long.repeat(Math.ceil(1_000_000 / long.length))}</p>`)),
    },
    {
      name: '5,000 images',
      words,
      html: page(
        article(
          Array.from(
            { length: 5000 },
            (_, index) =>
              `${index % 100 === 0 ? `<p>${STORY[(index / 100) % STORY.length]}</p>` : ''}<figure><img src="/image/${index}.svg" alt="A ledger" loading="lazy" width="90" height="60"><figcaption>Ledger ${index} <small>Photo: R. Vik</small></figcaption></figure>`,
          ).join(''),
        ),
      ),
    },
    {
      name: 'never stops changing',
      words,
      html: page(`<ul id="ticker"></ul>${article(paragraphs(25))}`, RESTLESS),
    },
  ];
}
