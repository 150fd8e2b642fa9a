import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Expectation, Kind, Violation } from './case.ts';
import { markupFaults } from './markup.ts';
import type { Outputs } from './outputs.ts';
import { ALWAYS } from './pages.ts';

const { DOMParser } = new JSDOM('').window;

const found = (kind: Kind, where: string, what: string): Violation => ({ kind, where, what });

/** Checks everything that a reader made of a hostile article. The same for Byline and for the naive reader. */
export function violations(outputs: Outputs, expected: Expectation): Violation[] {
  return [
    ...ran(outputs),
    ...markup(outputs),
    ...characters(outputs),
    ...words(outputs, expected),
    ...values(outputs, expected),
    ...markdown(outputs),
    ...issue(outputs),
    ...records(outputs),
    ...book(outputs),
  ];
}

/** Checks what one of the extension's own pages shows in a browser: its HTML, and the text of the article in it. */
export function shownViolations(html: string, text: string, expected: Expectation): Violation[] {
  const { gone = [], kept = [], title } = expected;
  return [
    ...markupFaults(html, 'view'),
    ...charactersIn('view', html),
    ...gone.filter((one) => text.includes(one)).map((one) => found('words', 'view', `has “${one}”`)),
    ...inOrder(text, kept),
    ...(title === undefined || text.includes(title) ? [] : [found('value', 'view', `has no “${title}”`)]),
  ];
}

/** Runs the scripts of what is shown and saved, if there are any, in a window of their own. */
function ran({ view, html }: Outputs): Violation[] {
  return Object.entries({ view, ...html }).flatMap(([where, text]) => {
    if (!/<script|\son\w+\s*=|javascript:/i.test(text)) return [];
    const { window } = new JSDOM(text, { runScripts: 'dangerously', virtualConsole: new VirtualConsole() });
    const tripped = Reflect.get(window, 'tripped') !== undefined;
    window.close();
    return tripped ? [found('ran', where, 'a script of the page ran')] : [];
  });
}

function markup({ view, html }: Outputs): Violation[] {
  return [
    ...markupFaults(view, 'view'),
    ...Object.entries(html).flatMap(([where, text]) => markupFaults(text, where)),
  ];
}

const CONTROL = /(?![\n\t\r])\p{Cc}/u;
const TURNS = /[\u202a-\u202e]/;
const MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const UNSEEN =
  /\u034f|[\u00ad\u115f\u200b\u2060-\u2064\u3164\ufeff]|(?<!\u{1f3f4}[\u{e0000}-\u{e007f}]*)[\u{e0000}-\u{e007f}]|\p{Script=Latin}[\u200c\u200d]|[\p{Mn}\p{Me}]{9}/u;

function characters(outputs: Outputs): Violation[] {
  const { words: shown, view, html, plain, markdown: text, json, ris, bibtex, csl, report } = outputs;
  const all = {
    shown,
    view,
    ...html,
    plain,
    markdown: text,
    ris,
    bibtex,
    csl,
    report,
    json: unescaped(json),
  };
  return Object.entries(all).flatMap(([where, value]) => charactersIn(where, value));
}

function charactersIn(where: string, value: string): Violation[] {
  return [
    ...(CONTROL.test(value) ? [found('control', where, 'a control character')] : []),
    ...(TURNS.test(value) || turnsLine(value) ? [found('order', where, 'a control that turns words')] : []),
    ...(UNSEEN.test(value)
      ? [found('unseen', where, `unseen: ${escape(UNSEEN.exec(value)?.[0] ?? '')}`)]
      : []),
  ];
}

/** A mark of direction in a line without a letter of that direction. */
function turnsLine(value: string): boolean {
  return value.split('\n').some((line) => MARKS.test(line) && !RIGHT_TO_LEFT.test(line));
}

function unescaped(json: string): string {
  return json.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function words(outputs: Outputs, { gone = [], kept = [] }: Expectation): Violation[] {
  // JSON tells what was removed, in its first words.
  const { words: shown, view, html, plain, markdown: text } = outputs;
  const all = { shown, view, ...html, plain, markdown: text };
  const wrong = Object.entries(all).flatMap(([where, value]) =>
    gone.filter((one) => value.includes(one)).map((one) => found('words', where, `has “${one}”`)),
  );
  return [...wrong, ...inOrder(shown, kept)];
}

/** The article's harmless words, and those that a case asks for, one after the other. */
function inOrder(shown: string, kept: readonly string[]): Violation[] {
  const wrong: Violation[] = [];
  let from = 0;
  for (const one of [ALWAYS[0] ?? '', ALWAYS[1] ?? '', ...kept, ALWAYS[2] ?? '', ALWAYS[3] ?? '']) {
    const at = shown.indexOf(one, from);
    if (at < 0) wrong.push(found('words', 'shown', `has no “${one}” after the words before`));
    else from = at + one.length;
  }
  return wrong;
}

/** Values that are believed without being seen must be marked as such. */
const MARKED = new Set(['jsonld', 'meta', 'state']);

function values({ values: { provenance, ...told } }: Outputs, expected: Expectation): Violation[] {
  const fields = ['title', 'authors', 'published', 'site', 'agencies'] as const;
  return fields.flatMap((field) => {
    const wanted = expected[field];
    if (wanted === undefined || JSON.stringify(told[field]) === JSON.stringify(wanted)) return [];
    if ((field === 'authors' || field === 'published') && MARKED.has(provenance[field] ?? '')) return [];
    return [found('value', field, `is ${JSON.stringify(told[field])}, not ${JSON.stringify(wanted)}`)];
  });
}

function parsed(text: string): Nodes[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return allNodes(tree);
}

function allNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])];
}

function markdown({ markdown: text, links, values: { title } }: Outputs): Violation[] {
  const wrong: string[] = [];
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1]?.split('\n') ?? [];
  for (const line of front) {
    if (
      !/^(?:title|authors|published|modified|site|url|language): /.test(line) ||
      !isJson(line.replace(/^\w+: /, ''))
    )
      wrong.push(`front matter: ${line}`);
  }
  const nodes = parsed(text);
  for (const node of nodes) {
    if (node.type === 'html' || node.type === 'image' || node.type === 'definition' || node.type === 'code')
      wrong.push(`${node.type}: ${JSON.stringify(node).slice(0, 200)}`);
    if (node.type === 'link' && !isKnown(node.url, links)) wrong.push(`link: ${node.url}`);
  }
  const first = nodes.filter((node) => node.type === 'heading' && node.depth === 1);
  if (first.length !== 1) wrong.push(`${first.length} headings of the first order`);
  const heading = first[0]
    ? allNodes(first[0])
        .map((node) => (node.type === 'text' ? node.value : ''))
        .join('')
    : '';
  if (bare(heading) !== bare(title)) wrong.push(`headline: ${heading}`);
  return wrong.map((what) => found('markdown', 'markdown', what));
}

function isKnown(url: string, links: ReadonlySet<string>): boolean {
  return (
    /^https?:/.test(url) &&
    [...links].some((one) => URL.canParse(one) && new URL(one).href === new URL(url).href)
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The report on a wrong reading goes into an issue tracker. */
function issue({ issue: text }: Outputs): Violation[] {
  return parsed(text)
    .filter(({ type }) => ['html', 'image', 'link', 'definition', 'heading', 'thematicBreak'].includes(type))
    .map((node) => found('report', 'issue', JSON.stringify(node).slice(0, 200)));
}

const RIS_TAGS = /^(?:TY|AU|TI|T2|PY|DA|Y2|UR|LA|ER) {2}- /;
const CSL_KEYS = new Set([
  'id',
  'type',
  'title',
  'author',
  'container-title',
  'issued',
  'accessed',
  'URL',
  'language',
]);
const BIBTEX_KEYS = new Set([
  'author',
  'title',
  'howpublished',
  'year',
  'month',
  'day',
  'url',
  'urldate',
  'langid',
]);

function records({ ris, bibtex, csl, json, values: { title, authors } }: Outputs): Violation[] {
  const wrong: [string, string][] = [];
  const lines = ris.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).filter((line) => line !== '');
  for (const line of lines) if (!RIS_TAGS.test(line)) wrong.push(['ris', line]);
  for (const [tag, times] of [
    ['TY', 1],
    ['TI', 1],
    ['ER', 1],
    ['AU', authors.length],
  ] as const) {
    const count = lines.filter((line) => line.startsWith(`${tag}  - `)).length;
    if (count > times || (count === 0 && tag !== 'AU')) wrong.push(['ris', `${count} × ${tag}`]);
  }
  wrong.push(...bibtexFaults(bibtex, title).map((what): [string, string] => ['bibtex', what]));
  try {
    const items = JSON.parse(csl) as Record<string, unknown>[];
    if (items.length !== 1) wrong.push(['csl', `${items.length} items`]);
    for (const key of Object.keys(items[0] ?? {})) if (!CSL_KEYS.has(key)) wrong.push(['csl', key]);
    if (items[0]?.title !== bare(title)) wrong.push(['csl', String(items[0]?.title)]);
  } catch {
    wrong.push(['csl', 'no JSON']);
  }
  if (!isJson(json) || (JSON.parse(json) as { title: string }).title !== title) wrong.push(['json', 'title']);
  return wrong.map(([where, what]) => found('record', where, what));
}

function bibtexFaults(text: string, title: string): string[] {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (depth < 0) return ['an entry ends too soon'];
  }
  if (depth !== 0) return ['an entry does not end'];
  const names = [...text.matchAll(/^ {0,4}([A-Za-z]+)\s*=/gm)].map(([, name]) => name ?? '');
  const wrong = names.filter((name) => !BIBTEX_KEYS.has(name));
  if (/(?<!\\)[%#$&~^]|\\(?:input|include|write|immediate|def|csname)\b/.test(titleIn(text)))
    wrong.push(`TeX in “${titleIn(text)}”`);
  try {
    const items = plugins.input.chain(text, { forceType: '@bibtex/text', generateGraph: false }) as {
      title?: string;
    }[];
    if (items.length !== 1) wrong.push(`${items.length} entries`);
    if (letters(items[0]?.title ?? '') !== letters(title)) wrong.push(`title: ${items[0]?.title}`);
  } catch (error) {
    wrong.push(`not read: ${String(error).slice(0, 80)}`);
  }
  return wrong;
}

function titleIn(text: string): string {
  return /^ *title = (.*)$/m.exec(text)?.[1] ?? '';
}

function letters(text: string): string {
  return text.replace(/<[^<>]{0,30}>|[^\p{L}\p{N}]/gu, '');
}

function book({ book: files, values: { authors } }: Outputs): Violation[] {
  return Object.entries(files).flatMap(([where, text]) => {
    const wrong: string[] = [];
    if (/<!ENTITY|<!DOCTYPE(?! html>)/i.test(text)) wrong.push('a declaration');
    const document = new DOMParser().parseFromString(text, 'application/xml');
    if (document.querySelector('parsererror')) wrong.push('is no XML');
    const all = [...document.querySelectorAll('*')];
    for (const element of all) {
      if (/^(?:script|style|iframe|object|svg|math|form|base)$/i.test(element.localName))
        wrong.push(element.localName);
      for (const { name, value } of element.attributes)
        if (/^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value))
          wrong.push(`${name}="${value}"`);
    }
    const named = (name: string): number => all.filter((one) => one.localName === name).length;
    if (
      where.endsWith('.opf') &&
      (named('title') !== 1 || named('creator') > authors.length || named('source') > 1)
    )
      wrong.push('metadata of its own');
    return wrong.map((what) => found('book', where, what));
  });
}
