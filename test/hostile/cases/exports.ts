import { type Case, casesOf, TRIP } from '../case.ts';
import { node, tree, words } from './scripts.ts';

const markdown = casesOf('Markdown injection');
const titles = casesOf('HTML in titles');
const ris = casesOf('RIS injection');
const bibtex = casesOf('BibTeX injection');
const csl = casesOf('CSL and JSON injection');
const book = casesOf('EPUB injection');
const report = casesOf('terminal and report injection');

/** A line of words as the page shows them. */
const line = (text: string): string => `<p>${text}</p>`;
const encoded = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const author = (name: string) => ({ name, role: null, place: null });

/** Words that are something else in the format that they are saved in. */
export const exported: Case[] = [
  markdown.page(
    'a link',
    line('The crew said [click here](https://evil.example/) and went home for two winters.'),
  ),
  markdown.page(
    'a picture that would be fetched',
    line('The crew said ![x](https://evil.example/p.gif) and went home for two winters.'),
  ),
  markdown.page(
    'HTML',
    line(encoded(`The crew <img src=x onerror=${TRIP}> and <script>${TRIP}</script> went home.`)),
  ),
  markdown.page(
    'a reference and its definition',
    line('[crew]: javascript:alert(1) "The crew of eleven had been at home for two winters."'),
  ),
  markdown.page(
    'an address in angles',
    line(encoded('The crew wrote to <https://evil.example/> and went home for two winters.')),
  ),
  markdown.page(
    'a headline of the first order in the text',
    line('# Another headline stands here, and the crew went home for two winters.'),
  ),
  markdown.page(
    'a fence',
    line('~~~ The crew of eleven had been at home for two winters, as the company says.'),
  ),
  markdown.page('in the headline', {
    title: '[Night ferry](javascript:alert(1)) sails ![x](https://evil.example/x.gif)',
  }),
  markdown.sent('line ends and a rule in the headline', {
    title: 'Ferry\n---\n\n# Another\n\n<script>x</script>',
  }),
  markdown.sent('front matter that ends in the headline', {
    title: 'Ferry"\n---\n\n[x](https://evil.example/)',
  }),
  markdown.sent('a link whose address ends early', {
    body: tree('a', { href: 'https://news.example/a)<script>x</script>[b](https://evil.example/' }),
  }),
  markdown.sent('a table with pipes and lines', {
    body: {
      type: 'root',
      children: [
        node('table', {}, [
          node('tr', {}, [node('th', {}, [words('A | B\n\n<b onclick=x>')]), node('th', {}, [words('C')])]),
          node('tr', {}, [
            node('td', {}, [words('[x](https://evil.example/)')]),
            node('td', {}, [words('D')]),
          ]),
        ]),
      ],
    },
  }),

  titles.page('a script', { title: encoded(`Night ferry <script>${TRIP}</script> sails`) }),
  titles.page('a title that ends', { title: encoded(`Night ferry </title><script>${TRIP}</script>`) }),
  titles.page('a picture', { title: encoded(`Night ferry <img src=x onerror=${TRIP}> sails`) }),
  titles.page('a style that ends', { title: encoded(`Night ferry </style></head><svg onload=${TRIP}>`) }),
  titles.page('a comment', { title: encoded(`Night ferry <!-- sails --><svg onload=${TRIP}>`) }),
  titles.sent('in author, kicker, standfirst and sign-off', {
    authors: [
      {
        name: `<svg onload=${TRIP}>`,
        role: `<script>${TRIP}</script>`,
        place: `"><img src=x onerror=${TRIP}>`,
      },
    ],
    kicker: [`<script>${TRIP}</script>`],
    standfirst: `</p><script>${TRIP}</script>`,
    signOff: [`<script>${TRIP}</script>`],
    title: `<script>${TRIP}</script>`,
  }),
  titles.sent('in a date and a site', {
    published: `"><script>${TRIP}</script>`,
    site: `<script>${TRIP}</script>`,
    title: `<img src=x onerror=${TRIP}>`,
  }),

  ris.sent('another record', { title: 'Ferry\r\nER  - \r\nTY  - BOOK\r\nTI  - Evil' }),
  ris.sent('another field', { title: 'Ferry\nUR  - https://evil.example/\nN2  - x' }),
  ris.sent('a line separator', { title: 'Ferry\u2028AU  - Evil\u2029KW  - x' }),
  ris.sent('an author that brings fields', {
    authors: [author('Ada\r\nER  - \r\nTY  - BOOK')],
    title: 'Ferry',
  }),
  ris.sent('a form feed and a next line', { title: 'Ferry\fER  - \u0085TY  - BOOK\vKW  - x' }),
  ris.sent('a site and an address that bring fields', {
    site: 'news.example\r\nN1  - x',
    url: 'https://news.example/a\r\nER  - ',
    title: 'Ferry',
  }),

  bibtex.page('an entry that ends in the headline', { title: 'Night ferry }} @misc{evil, note = {x}' }),
  bibtex.page('a command that reads a file', { title: 'Night ferry \\input{/etc/passwd} \\write18{rm}' }),
  bibtex.page('signs of TeX', { title: 'Night ferry 100% of $5 &amp; #1_a ~b ^c sails' }),
  bibtex.sent('an unbalanced brace', { title: 'Ferry { sails' }),
  bibtex.sent('another field', { title: 'Ferry},\n  note = {evil' }),
  bibtex.sent('an author that brings fields', {
    authors: [author('Ada},\n  editor = {Evil')],
    title: 'Ferry',
  }),
  bibtex.sent('an address with braces', { url: 'https://news.example/a}, note={x', title: 'Ferry }' }),

  csl.page('a headline that ends its string', { title: 'Night ferry ","type":"bill","note":"x' }),
  csl.page('a backslash at the end', { title: 'Night ferry sails again \\' }),
  csl.page('another item', { title: 'Night ferry"},{"id":"evil","title":"x' }),
  csl.sent('an author with fields', {
    authors: [author('Ada"}],"note":"evil","x":[{"y":"')],
    title: 'Ferry',
  }),
  csl.sent('control characters', { title: 'Ferry\u0000\u001b"\n' }),
  csl.sent('half a character', { title: 'Ferry "\ud800"' }),

  book.page('an entity', {
    title: '&amp;lt; &amp;evil; &amp;#0; <!DOCTYPE x [<!ENTITY a "b">]>Night ferry &a',
  }),
  book.page('markup', { title: encoded('Night ferry </dc:title><dc:creator>Evil</dc:creator>') }),
  book.page('the end of CDATA', { title: encoded('Night ferry ]]></title><script>x</script>') }),
  book.sent('characters that XML does not have', { title: 'Ferry \u0001\ufffe\uffff \ud800<' }),
  book.sent('an author with markup', {
    authors: [author('Ada</dc:creator><dc:creator>Evil & Co')],
    title: 'Ferry & <b>',
  }),
  book.sent('attributes of an alternative text', {
    title: 'A & B',
    body: {
      type: 'root',
      children: [
        node('figure', {}, [
          node('img', { src: 'https://news.example/q.jpg?a=1&b=2', alt: '"/><script>x</script>' }, []),
        ]),
      ],
    },
  }),
  book.sent('a language that closes its attribute', { language: 'en" onload="x', title: 'A & B' }),

  report.sent('a sequence that colours the terminal', { title: 'Ferry \u001b[31mred\u001b[0m' }),
  report.sent('a sequence that sets the terminal’s title', {
    standfirst: '\u001b]0;evil\u0007',
    title: 'Ferry\u001b]0;evil\u0007',
  }),
  report.sent('backspaces that cover words', { title: 'Ferry is safe\b\b\b\bsunk' }),
  report.sent('a carriage return that covers a line', { title: 'Ferry\u009b2J\r\u0085evil' }),
  report.page(
    'a picture in the text of an issue',
    line(
      encoded('The crew <img src="https://evil.example/x.gif"> went home for two winters, says the company.'),
    ),
  ),
  report.page(
    'Markdown in the text of an issue',
    line(
      '[click here](https://evil.example/) says the crew of eleven, who had been at home for two winters.',
    ),
  ),
  report.sent('Markdown in what was removed', {
    removed: [
      {
        step: '![x](https://evil.example/x.gif)',
        reason: '<img src=x>',
        excerpt: '[x](https://evil.example/) <b>',
      },
    ],
    provenance: {},
    text: '[x](https://evil.example/)',
  }),
  report.sent(
    'Markdown in the provenance',
    JSON.stringify({ kind: 'article', article: { provenance: { '<img src=x>': 'dom' } } }),
    { refused: true },
  ),
];
