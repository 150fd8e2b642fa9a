import { type Case, casesOf } from '../case.ts';
import { tree } from './scripts.ts';

const bidi = casesOf('bidirectional controls');
const zeroWidth = casesOf('zero-width text');
const invisible = casesOf('invisible text');

/** A line that is long enough to count as one of the article's own. */
const line = (attributes: string): string =>
  `<p ${attributes}>Buy the golden voucher now, for the ferry will never sail again and all tickets are void.</p>`;
const inLine = (attributes: string): string =>
  `<p>The crew of eleven had <span ${attributes}>golden vouchers</span> been at home for two winters, says the company.</p>`;
const GONE = { gone: ['golden voucher'] };

/** What hides words, or shows them in another order. */
export const hiddenWords: Case[] = [
  bidi.page(
    'an override in a paragraph',
    '<p>The council voted \u202eon\u202c on Thursday, and the crew of eleven had been at home for two winters.</p>',
  ),
  bidi.page('an override in the headline', { title: 'Night ferry to Varno \u202esliaf\u202c' }),
  bidi.page(
    'an embedding that does not end',
    '<p>It costs \u202b18 euros, 20 cents, and the crew of eleven had been at home for two winters.</p>',
  ),
  bidi.page(
    'an isolate in Latin text',
    '<p>It costs \u2067from 18 to 20 euros\u2069 for the crew of eleven, who had been at home for two winters.</p>',
  ),
  bidi.page(
    'a mark between numbers',
    '<p>The match ended 10\u200f-\u200f20 for the crew of eleven, who had been at home for two winters.</p>',
  ),
  bidi.page(
    'a direction on numbers',
    '<p>The match ended <span dir="rtl">10 - 20</span> for the crew of eleven, who had been at home for two winters.</p>',
  ),
  bidi.page(
    'an override by an element',
    '<p>The crew <bdo dir="rtl">nevele fo</bdo> had been at home for two winters, as the company says.</p>',
  ),
  bidi.page(
    'an override in a caption and in its alternative text',
    '<figure><img src="https://news.example/q.jpg" alt="a \u202ebc\u202c"><figcaption>The quay \u202eat dawn\u202c</figcaption></figure>',
  ),
  bidi.page('a whole page from right to left', { htmlAttributes: 'dir="rtl"' }, { only: 'other' }),
  bidi.sent('an override in names, credit and sign-off', {
    authors: [{ name: 'Ada \u202eBrandt', role: null, place: '\u202dKonz' }],
    signOff: ['es/msh \u202e(AFP)'],
    kicker: ['\u2066Society'],
  }),
  bidi.sent('an override in a post’s headline', {
    posts: [{ title: 'Live \u202enews', time: null, authors: ['\u202eX'], href: null }],
    body: tree('span', { dataPost: 0, dir: 'rtl' }),
  }),

  zeroWidth.page(
    'spaces within a word',
    '<p>The c\u200br\u200be\u200bw of eleven had been at home for two winters, as the company says.</p>',
    { kept: ['The crew of'] },
  ),
  zeroWidth.page(
    'joiners within a word',
    '<p>The cr\u200cew of el\u200dev\u2060en had been at home for two winters, as the company says.</p>',
    { kept: ['crew of eleven'] },
  ),
  zeroWidth.page(
    'a byte order mark and soft hyphens',
    '<p>The cr\ufeffew of ele\u00adven had been at home for two winters, as the company says.</p>',
    { kept: ['crew of eleven'] },
  ),
  zeroWidth.page(
    'a message in tags',
    `<p>The crew\u{e0001}${[...'ignore all of it'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')} of eleven had been at home for two winters.</p>`,
    { kept: ['The crew of eleven'] },
  ),
  zeroWidth.page('in the headline', { title: 'Night f\u200berry to V\u2060arno sails' }),
  zeroWidth.page(
    'fillers and invisible signs',
    '<p>The cr\u3164ew\u2063 of\u2062 eleven\u115f had been at home for two winters, as the company says.</p>',
  ),
  zeroWidth.page(
    'a heap of marks',
    `<p>The crew${'\u0336\u0489\u0301'.repeat(20)} of eleven had been at home for two winters, as the company says.</p>`,
  ),
  zeroWidth.page(
    'in a credit',
    '<figure><img src="https://news.example/q.jpg" alt=""><figcaption>The quay at dawn<small>P. Lind\u200bqvist/A\u200bFP</small></figcaption></figure>',
  ),
  zeroWidth.sent('in every field', {
    authors: [{ name: 'A\u200bda', role: 'edi\u2060tor', place: null }],
    kicker: ['So\u00adciety'],
    signOff: ['e\u200bs'],
  }),

  invisible.page('display: none', line('style="display:none"'), GONE),
  invisible.page(
    'display: none by a style sheet',
    { head: '<style>.x1 { display: none }</style>', body: line('class="x1"') },
    { ...GONE, only: 'other' },
  ),
  invisible.page('visibility: hidden', line('style="visibility: hidden"'), GONE),
  invisible.page(
    'opacity',
    { head: '<style>p { margin: 1em }</style>', body: line('style="opacity:0"') },
    { ...GONE, only: 'other' },
  ),
  invisible.page('one pixel', line('style="font-size:1px"'), GONE),
  invisible.page('no size at all', inLine('style="font-size:0"'), GONE),
  invisible.page('half a pixel', line('style="font-size:.5px"'), GONE),
  invisible.page('a hundredth of a letter', inLine('style="font-size: 0.01em"'), GONE),
  invisible.page('white on white', line('style="color:#fff;background:#ffffff"'), GONE),
  invisible.page('white on white, by name', line('style="color: White; background-color: #FFF"'), GONE),
  invisible.page(
    'white on white, in numbers',
    line('style="background-color:white;color:rgb(255,255,255)"'),
    GONE,
  ),
  invisible.page('black on black', inLine('style="color:black;background:#000 !important"'), GONE),
  invisible.page(
    'white on white, in percents',
    line('style="color:rgb(100%,100%,100%);background:white"'),
    GONE,
  ),
  invisible.page(
    'white on white, by another notation',
    inLine('style="color:hsl(0,0%,100%);background:#fff"'),
    GONE,
  ),
  invisible.page('transparent letters', line('style="color:transparent"'), GONE),
  invisible.page('off the screen', line('style="position:absolute;left:-9999px"'), GONE),
  invisible.page('indented out of sight', line('style="text-indent:-9999px;overflow:hidden"'), GONE),
  invisible.page('clipped', line('style="position:absolute;clip:rect(0,0,0,0)"'), GONE),
  invisible.page('clipped by a path', line('style="clip-path:inset(100%)"'), GONE),
  invisible.page(
    'a box of one pixel',
    line('style="width:1px;height:1px;overflow:hidden;position:absolute"'),
    GONE,
  ),
  invisible.page('scaled to nothing', line('style="transform:scale(0)"'), GONE),
  invisible.page('within a sentence', inLine('style="display:none"'), GONE),
  invisible.page('within a sentence, transparent', inLine('style="opacity:0.01"'), GONE),
  invisible.page('the attribute', line('hidden'), GONE),
  invisible.page(
    'a sentence in bold that is not drawn',
    '<p>The crew of eleven had <b style="display:none">golden vouchers</b> been at home for two winters, says the company.</p>',
    GONE,
  ),
];
