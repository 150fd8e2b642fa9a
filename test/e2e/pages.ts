import fs from 'node:fs';
import path from 'node:path';
import type { Answer } from '../../src/cli/site.ts';

const SAMPLE = path.resolve('test/pages/sample');

function sample(file: string): string {
  return fs.readFileSync(path.join(SAMPLE, file), 'utf8');
}

const SVG = 'image/svg+xml';

/** Hosts that both browsers are told stand on this machine. */
export const HOSTS = ['www.dw.com', 'static.dw.com', 'news.example'];

export const ARTICLE = 'www.dw.com/en/port-of-elmstad-votes-to-keep-its-night-ferry/a-90000001';
export const SECOND = 'www.dw.com/en/elmstad-opens-its-library-at-night/a-90000005';
export const FRONT = 'www.dw.com/en/top-stories/s-9097';
export const ARABIC = 'www.dw.com/ar/جزيرة-فارنو-تفتح-مكتبتها-ليلا/a-90000006';
export const OTHER_HOST = 'news.example/2026/10/lighthouse-keeper-retires';
export const HANGING = 'www.dw.com/en/a-page-that-never-ends/a-90000007';

/** Everything that the test sites answer. */
export const ROUTES: Readonly<Record<string, Answer>> = {
  [ARTICLE]: { body: sample('page.html') },
  [SECOND]: { body: secondPage() },
  [FRONT]: { body: frontPage() },
  [ARABIC]: { body: arabicPage() },
  [OTHER_HOST]: { body: otherPage() },
  [HANGING]: { body: '<!doctype html><title>Slow</title><p>The first words', hangs: true },
  'static.dw.com/image/90000011_605.jpg': { body: sample('ferry.svg'), type: SVG },
  'static.dw.com/image/90000012_605.jpg': { body: sample('nurse.svg'), type: SVG },
};

interface DwPage {
  address: string;
  language: string;
  direction: 'ltr' | 'rtl';
  kicker: string;
  title: string;
  standfirst: string;
  body: string;
  script?: string;
}

/** A modern DW page with just what makes it one. */
export function dwPage({
  address,
  language,
  direction,
  kicker,
  title,
  standfirst,
  body,
  script = '',
}: DwPage): string {
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="https://${encodeURI(address)}"><meta name="date" content="2026-10-15T08:00:00.000Z"></head>
<body><div id="root"><article><div class="content-area"><header><div class="kicker"><span>${kicker}</span></div><h1>${title}</h1>
<p class="teaser-text">${standfirst}</p></header><div class="rich-text" data-tracking-name="rich-text">${body}</div></div></article></div>${script}</body></html>`;
}

/** Leads to the first article as DW's own pages do: address, title and body change, no page is loaded. */
function secondPage(): string {
  return dwPage({
    address: SECOND,
    language: 'en',
    direction: 'ltr',
    kicker: 'Culture',
    title: 'Elmstad opens its library at night',
    standfirst: 'Readers who work late can borrow books until two in the morning.',
    body: '<p>The library on the market square stays open until 2 a.m. from Monday on.</p><p>"Books do not sleep," said librarian Ole Brandt.</p>',
    script: `<script>
      function goTo(path, html) {
        history.pushState({}, '', path);
        document.title = path;
        setTimeout(() => { document.querySelector('#root').replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.children); }, 200);
      }
    </script>`,
  });
}

function frontPage(): string {
  const teasers = Array.from(
    { length: 30 },
    (_, index) =>
      `<div class="teaser"><h3><a href="/en/story-${index}/a-9100${index}">A story that has the number ${index}, and some words to make it long enough</a></h3></div>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Top stories</title></head><body><div id="root"><h1>Top stories</h1>${teasers.join('')}</div></body></html>`;
}

function arabicPage(): string {
  return dwPage({
    address: ARABIC,
    language: 'ar',
    direction: 'rtl',
    kicker: 'مجتمع',
    title: 'جزيرة فارنو تفتح مكتبتها ليلا',
    standfirst: 'قرر مجلس الجزيرة أن تبقى المكتبة مفتوحة حتى الساعة الثانية صباحا، لكن بعض السكان غير راضين.',
    body: `<p>ستبقى مكتبة جزيرة فارنو الصغيرة مفتوحة في الليل ابتداء من يوم الاثنين المقبل، كما قال مجلس الجزيرة بعد جلسة طويلة.</p>
<p>وقالت مديرة المكتبة هنريكه أولسن: "الكتب لا تنام، والقراء الذين يعملون ليلا يحتاجون إلى مكان هادئ".</p>
<h2>تكلفة صغيرة</h2>
<p>تبلغ التكلفة 4600 يورو في السنة، وهو أقل من ثمن قارب قديم من طراز Ilse Brandt في ميناء Elmstad القريب.</p>
<blockquote><p>البحر ليس حدودا هنا، بل هو شارعنا الرئيسي.</p></blockquote>
<ul><li>تفتح المكتبة أبوابها كل مساء.</li><li>القراءة مجانية للجميع.</li></ul>`,
  });
}

function otherPage(): string {
  const paragraphs = [
    'After forty-one winters on the rock, Ketil Moen has handed over the keys of the lighthouse at Storholm. The lamp has been electric since 1984, but somebody still had to paint the railings.',
    '"I never counted the storms, only the quiet mornings," said Moen on Tuesday, when the boat brought him and two suitcases to the mainland.',
    'The Coastal Administration will run the light from an office 130 kilometers away. It says that the tower will be painted every four years, weather permitting.',
    'Visitors may climb the 214 steps from May on. The kitchen, with its view of three countries on clear days, becomes a café for walkers and birdwatchers.',
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lighthouse keeper retires | The Storholm News</title>
<meta property="og:type" content="article"><meta property="og:title" content="Lighthouse keeper retires"></head><body><nav><a href="/">Home</a></nav>
<main><article><h1>Lighthouse keeper retires</h1><p class="byline">By Inger Dahl</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main><footer>All rights reserved</footer></body></html>`;
}
