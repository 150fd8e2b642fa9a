import type { Random } from './random.ts';

/** What breaks parsers of text: marks without a partner, directions, joiners, halves of characters, long runs. */
const TROUBLE = [
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    '‘',
    '’',
    '「',
    '」',
    '(',
    ')',
    '[',
    '|',
    '/',
    '©',
    '—',
    '…',
    '\n',
    '\t',
    ' ',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u0301',
    '\ud83d',
    '\udc00',
    '\0',
  ],
  ...[
    '0',
    '12',
    '3.000,50',
    '٣',
    '९',
    '½',
    '$',
    '€',
    '%',
    '-',
    '1e400',
    '31 February',
    '24:61',
    '9999999999999',
  ],
  ...[
    '<b>',
    '</div>',
    '&amp;',
    '&#x0;',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<svg>',
    '{"',
    '__proto__',
    '\\u',
  ],
];

/** What breaks readers of pages: elements that close, open or nest where nobody expects it. */
const MARKUP = [
  ...[
    '</p>',
    '</article>',
    '</div></div></div>',
    '<table>',
    '<tr><td>',
    '</table>',
    '<form name=body>',
    '<p>',
    '<li>',
  ],
  ...[
    '<div hidden>',
    '<div style="display:none">',
    '<template>',
    '</template>',
    '<noscript>',
    '<math><mi>',
    '<svg><a>',
  ],
  ...[
    '<h1>',
    '<article>',
    '<main>',
    '<figure>',
    '<figcaption>',
    '<blockquote>',
    '<iframe srcdoc="<p>x">',
    '<base href=//x>',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
    '</script>',
    '<time datetime="',
    '">',
  ],
  ...[
    '<a href="javascript:x">',
    '<img src=x srcset=",,">',
    '<picture><source srcset>',
    '<style>*{display:none}</style>',
  ],
];

/** One text, changed at one to four places; sometimes grown by a piece of another. */
export function mutateText(random: Random, text: string, other: string): string {
  let changed = text;
  for (let turn = random.below(4); turn >= 0; turn--) changed = change(random, changed, other, TROUBLE);
  return changed;
}

/** One page's HTML, changed at one to twelve places. */
export function mutatePage(random: Random, html: string, other: string): string {
  let changed = html;
  for (let turn = random.below(12); turn >= 0; turn--) changed = change(random, changed, other, MARKUP);
  return changed;
}

function change(random: Random, text: string, other: string, trouble: readonly string[]): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(1 + Math.ceil(text.length / 8)));
  const before = text.slice(0, at);
  const cut = text.slice(at, to);
  const after = text.slice(to);
  switch (random.below(8)) {
    case 0:
      return before + after;
    case 1:
      return before + cut + cut + after;
    case 2:
      return after + cut + before;
    case 3: {
      const from = random.below(other.length + 1);
      return before + other.slice(from, from + random.below(200)) + text.slice(at);
    }
    case 4:
      return (
        before +
        random.pick(trouble).repeat(1 + random.below(random.below(40) === 0 ? 2_000 : 4)) +
        text.slice(at)
      );
    case 5:
      return before + cut.toUpperCase() + after;
    case 6:
      return before + cut.split(' ').reverse().join(' ') + after;
    default:
      return before + random.pick(trouble) + cut + random.pick(trouble) + after;
  }
}
