import { type Case, casesOf, TRIP } from '../case.ts';

const handlers = casesOf('event handlers');
const javascript = casesOf('javascript addresses');
const data = casesOf('data addresses');
const svg = casesOf('SVG scripts');
const math = casesOf('MathML');
const srcdoc = casesOf('srcdoc');

const PICTURE = 'https://news.example/quay.jpg';
const CODE = `javascript:${TRIP}`;

/** What tries to run code by an element or an address of the page. */
export const scripts: Case[] = [
  handlers.page(
    'a picture that cannot be loaded',
    `<figure><img src="https://news.example/none.jpg" onerror="${TRIP}" alt="The quay"></figure>`,
  ),
  handlers.page(
    'a paragraph under the mouse',
    `<p onmouseover="${TRIP}" onclick="${TRIP}">The crew of eleven had been at home for two winters.</p>`,
    { kept: ['two winters'] },
  ),
  handlers.page(
    'a script between paragraphs',
    `<script>${TRIP}</script><p>The crew of eleven had been at home for two winters.</p>`,
    { kept: ['two winters'] },
  ),
  handlers.page(
    'a field that takes the focus',
    `<input autofocus onfocus="${TRIP}" value="x"><p>The crew of eleven had been at home.</p>`,
  ),
  handlers.page(
    'details that open',
    `<details open ontoggle="${TRIP}"><summary>More</summary><p>The crew of eleven had been at home for two winters.</p></details>`,
  ),
  handlers.page(
    'a link with a handler in capitals',
    `<p>The <a href="https://news.example/b" ONCLICK="${TRIP}" onPointerEnter="${TRIP}">crew</a> had been at home for two winters.</p>`,
  ),
  handlers.page(
    'an animation that ends',
    `<p style="animation:x 1s" onanimationend="${TRIP}" onanimationstart="${TRIP}">The crew of eleven had been at home.</p>`,
  ),
  handlers.sent('a handler among the properties', {
    body: tree('p', { onclick: TRIP, onClick: TRIP, onMouseOver: TRIP }),
  }),

  javascript.page(
    'a link',
    `<p>The <a href="${CODE}">crew</a> of eleven had been at home for two winters.</p>`,
    { kept: ['crew'] },
  ),
  javascript.page(
    'a link in capitals with spaces',
    `<p>The <a href="  JaVaScRiPt:${TRIP}">crew</a> of eleven had been at home.</p>`,
    { kept: ['crew'] },
  ),
  javascript.page(
    'a link with a tab and a line end in it',
    `<p>The <a href="java&#9;scr&#10;ipt:${TRIP}">crew</a> of eleven had been at home.</p>`,
    { kept: ['crew'] },
  ),
  javascript.page(
    'a link with characters before it',
    `<p>The <a href="&#1;&#2;javascript:${TRIP}">crew</a> of eleven had been at home.</p>`,
    { kept: ['crew'] },
  ),
  javascript.page(
    'a form that is sent',
    `<form action="${CODE}"><p>The crew of eleven had been at home for two winters, they said.</p><button formaction="${CODE}">Go</button></form>`,
  ),
  javascript.page(
    'a picture, a frame and a film',
    `<img src="${CODE}" alt=""><iframe src="${CODE}"></iframe><video src="${CODE}" poster="${CODE}"></video><object data="${CODE}"></object><embed src="${CODE}">`,
  ),
  javascript.page(
    'the address of a quoted post',
    `<blockquote class="twitter-tweet" cite="${CODE}"><p>We are at sea.</p><a href="${CODE}">A post</a></blockquote>`,
  ),
  javascript.page(
    'VBScript',
    '<p>The <a href="vbscript:msgbox(1)">crew</a> of eleven had been at home.</p>',
    { kept: ['crew'] },
  ),
  javascript.sent('the article’s own address', { url: CODE }, { refused: true }),
  javascript.sent('a link in the tree', { body: tree('a', { href: CODE }) }, { kept: ['words of the tree'] }),
  javascript.sent('a post that leads to code', {
    posts: [{ title: 'Post', time: null, authors: [], href: CODE }],
    body: tree('p', { dataPost: 0 }),
  }),

  data.page(
    'a link to a document',
    `<p>The <a href="data:text/html,<script>${TRIP}</script>">crew</a> of eleven had been at home.</p>`,
    { kept: ['crew'] },
  ),
  data.page(
    'a link to base64',
    '<p>The <a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">crew</a> of eleven had been at home.</p>',
    { kept: ['crew'] },
  ),
  data.page('a frame', `<iframe src="data:text/html,<script>${TRIP}</script>"></iframe>`),
  data.page(
    'a picture that is SVG with a script',
    `<figure><img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${TRIP}'/>" alt=""><figcaption>The quay at dawn</figcaption></figure>`,
  ),
  data.page(
    'an object and a film',
    `<object data="data:text/html,<script>${TRIP}</script>"></object><video src="data:video/mp4;base64,AAAA"></video>`,
  ),
  data.page(
    'a set of pictures',
    '<img srcset="data:image/svg+xml,x 1x, data:text/html,y 2x" src="data:text/html,z" alt="">',
  ),
  data.page(
    'a blob',
    '<p>The <a href="blob:https://news.example/1">crew</a> of eleven had been at home.</p><img src="filesystem:https://news.example/x" alt="">',
  ),
  data.sent('a picture in the tree', {
    body: tree('img', { src: 'data:image/svg+xml,<svg onload=1>', alt: '' }),
  }),

  svg.page('a script inside', `<svg><script>${TRIP}</script></svg>`),
  svg.page('a handler on it', `<svg onload="${TRIP}"><circle r="9" onclick="${TRIP}"></circle></svg>`),
  svg.page('a link by XLink', `<svg><a xlink:href="${CODE}"><text y="20">The crew</text></a></svg>`),
  svg.page(
    'an animated address',
    `<svg><a><animate attributeName="href" values="${CODE}" begin="0s"></animate><text y="20">The crew</text></a></svg>`,
  ),
  svg.page(
    'HTML inside',
    `<svg><foreignObject><body onload="${TRIP}"><img src="${PICTURE}" onerror="${TRIP}"></body></foreignObject></svg>`,
  ),
  svg.page(
    'another drawing that it uses',
    `<svg><use href="data:image/svg+xml,<svg id='x' onload='${TRIP}'/>#x"></use></svg>`,
  ),
  svg.page(
    'a handler of an animation',
    `<svg><animate onbegin="${TRIP}" attributeName="x" dur="1s"></animate><set onend="${TRIP}" attributeName="y"></set></svg>`,
  ),
  svg.sent(
    'a script in a tree of SVG',
    { body: tree('svg', {}, [node('script', {}, [words(TRIP)])]) },
    { gone: ['tripped'] },
  ),

  math.page('a link', `<math><mtext href="${CODE}">The crew</mtext></math>`),
  math.page(
    'an action',
    `<math><maction actiontype="statusline#x" xlink:href="${CODE}">The crew</maction></math>`,
  ),
  math.page(
    'HTML inside',
    `<math><annotation-xml encoding="text/html"><img src="x" onerror="${TRIP}"></annotation-xml></math>`,
  ),
  math.page(
    'a style that hides a script',
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${TRIP}&gt;">--></style></mglyph></table></mtext></math>`,
  ),
  math.page('a script inside', `<math><script>${TRIP}</script></math>`),
  math.sent(
    'a tree of MathML',
    { body: tree('math', {}, [node('mi', { href: CODE, onclick: TRIP }, [words('tripped')])]) },
    { gone: ['tripped'] },
  ),

  srcdoc.page(
    'a script',
    `<iframe srcdoc="<script>parent.${TRIP.replace('globalThis.', '')}</script>"></iframe>`,
  ),
  srcdoc.page(
    'a script with entities',
    '<iframe srcdoc="&lt;script&gt;parent.tripped=1&lt;/script&gt;"></iframe>',
  ),
  srcdoc.page(
    'beside an address',
    '<iframe src="https://news.example/film" srcdoc="<img src=x onerror=parent.tripped=1>"></iframe>',
  ),
  srcdoc.page(
    'in a sandbox that allows scripts',
    '<iframe sandbox="allow-scripts allow-same-origin allow-top-navigation" srcdoc="<svg onload=top.tripped=1>"></iframe>',
  ),
  srcdoc.page(
    'in a figure',
    '<figure><iframe srcdoc="<script>parent.tripped=1</script>"></iframe><figcaption>The quay at dawn</figcaption></figure>',
  ),
  srcdoc.sent('in the tree', {
    body: tree('iframe', {
      srcDoc: '<script>parent.tripped=1</script>',
      srcdoc: '<script>parent.tripped=1</script>',
    }),
  }),
];

/** A body with one element in a paragraph, as a page could send it instead of ours. */
export function tree(
  tagName: string,
  properties: Record<string, unknown>,
  children: unknown[] = [words('words of the tree')],
): unknown {
  return { type: 'root', children: [node('p', {}, [node(tagName, properties, children)])] };
}

export function node(tagName: string, properties: Record<string, unknown>, children: unknown[]): unknown {
  return { type: 'element', tagName, properties, children };
}

export function words(value: string): unknown {
  return { type: 'text', value };
}
