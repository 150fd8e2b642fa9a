import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { toHtml } from 'hast-util-to-html';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article, Reading } from '../../src/article.ts';
import { isFromPage, toMessage } from '../../src/extension/messages.ts';
import { extract } from '../../src/extract/extract.ts';
import { UnreadableExtraction } from '../../src/tree/receive.ts';
import { injectedFiles } from '../support/injected-files.ts';
import type { Case, PageCase, RuntimeCase, SentCase, Violation } from './case.ts';
import { CASES } from './cases/all.ts';
import { merge, type NaiveArticle, naiveOutputs, readNaively } from './naive.ts';
import { type Outputs, outputsOf, receivedArticle } from './outputs.ts';
import { type HostilePage, pageOf } from './pages.ts';
import { violations } from './violations.ts';

export type Outlet = 'dw' | 'other';

/** Draws a reading in the reader; its HTML. */
export type Render = (reading: Reading) => Promise<string>;

const DIST = path.resolve('dist/chrome');

/** The scripts that are injected into a page, as they are built. */
const injected = new Map<Outlet, vm.Script>();

export function loadInjected(): void {
  const { dw = [], any } = injectedFiles(DIST);
  for (const [outlet, files] of [['dw', dw] as const, ['other', any] as const]) {
    const scripts = files.map((file) => fs.readFileSync(path.join(DIST, file), 'utf8'));
    injected.set(outlet, new vm.Script(scripts.join('\n')));
  }
}

/** What an injected script gives; a page's own scripts have run before it, in the same world, which browsers prevent. */
export async function extracted(
  { html, url }: HostilePage,
  { parts, attack }: PageCase,
  outlet: Outlet,
): Promise<unknown> {
  if (parts.script === undefined)
    return JSON.stringify(extractIn(new JSDOM(html, { url, virtualConsole: new VirtualConsole() }), url));
  const dom = new JSDOM(html, { url, runScripts: 'dangerously', virtualConsole: new VirtualConsole() });
  // jsdom has none.
  Object.assign(dom.window, { MessageChannel });
  try {
    return await injected.get(outlet)?.runInContext(dom.getInternalVMContext());
  } catch (error) {
    if (attack !== 'patched built-ins') throw error;
    return undefined;
  }
}

/** jsdom fails at the styles of some pages, as no browser does: then they are read without them, as the command line does. */
function extractIn({ window }: JSDOM, url: string): unknown {
  try {
    return extract(window.document, url);
  } catch {
    for (const style of window.document.querySelectorAll('style')) style.remove();
    return extract(window.document, url);
  }
}

/** Byline's outputs for what a page gave; null where it refuses to show anything. */
export async function guarded(json: unknown, draw: Render): Promise<Outputs | null> {
  try {
    const article = receivedArticle(json);
    return article && (await outputsOf(article, draw));
  } catch (error) {
    if (error instanceof UnreadableExtraction) return null;
    throw error;
  }
}

/** Every other case begins with the other outlet. */
export function outletsOf(one: PageCase): Outlet[] {
  if (one.only) return [one.only];
  return CASES.indexOf(one) % 2 === 0 ? ['dw', 'other'] : ['other', 'dw'];
}

export function sentArticle({ changes }: SentCase): Article {
  const { url, html } = pageOf({ kind: 'page', attack: 'base', name: '', parts: {} }, 'other', 1);
  const extraction = extract(new JSDOM(html, { url }).window.document, url);
  if (extraction.kind !== 'article') throw new Error('The harmless page is no article.');
  const { article } = extraction;
  const sent = changes?.body as Article['body'] | undefined;
  if (sent) article.body.children.splice(2, 0, ...sent.children);
  return { ...article, ...changes, body: article.body };
}

/** What the naive reader makes of a forged answer: it takes all of it. */
function naiveSent({ json, ...one }: SentCase): NaiveArticle {
  const article =
    json === undefined ? sentArticle(one as SentCase) : (JSON.parse(json || '{}').article ?? {});
  const { title = '', authors = [], published = '', url = '', site = '', body } = article as Partial<Article>;
  const {
    standfirst = '',
    kicker = [],
    signOff = [],
    posts = [],
    removed = [],
  } = article as Partial<Article>;
  const strings = [standfirst, kicker, signOff, posts, removed, authors].map(
    (part) => JSON.stringify(part) ?? '',
  );
  const raw = strings.map((part) =>
    part.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  const loose = body && 'children' in body ? looseHtml(body) : '';
  const linked = loose.replace(
    /<a href="([^"]*)">([^<]*)<\/a>/g,
    (_, href: string, label: string) => `[${label}](${href.replaceAll('<', '&lt;')})`,
  );
  const lines =
    new JSDOM(`<body>${linked.replace(/<\/(?:p|div|figure)>/g, '$&\n\n')}`).window.document.body
      .textContent ?? '';
  return {
    title,
    authors: authors.map(({ name }) => name),
    published: String(published),
    url,
    site,
    html: `${loose}${[standfirst, ...kicker, ...signOff].join(' ')}${authors.map(({ role, place }) => `${role ?? ''}${place ?? ''}`).join('')}${posts.map(({ title, href }) => `<a href="${href}">${title}</a>`).join('')}`,
    lines: [
      ...lines.split('\n\n').filter((line) => line !== ''),
      ...raw.map((part) => part.replace(/[[\]{}"]/g, (sign) => (removed.length > 0 ? sign : ' '))),
    ],
    links: [],
    more: article as unknown as Record<string, unknown>,
  };
}

/** A tree as HTML, whatever its names are: what is no element of ours stays. */
function looseHtml(node: unknown): string {
  const { type, tagName = '', properties = {}, children = [], value = '' } = node as Record<string, never>;
  if (type === 'text' || type === 'raw') return type === 'raw' ? value : toHtml({ type: 'text', value });
  if (type === 'comment') return `<!--${value}-->`;
  const inner = (children as unknown[]).map(looseHtml).join('');
  if (type === 'root') return inner;
  const attributes = Object.entries(properties).map(
    ([name, one]) => ` ${name.toLowerCase()}="${String(one)}"`,
  );
  return `<${tagName}${attributes.join('')}>${/^(?:img|base|br)/.test(tagName) ? '' : `${inner}</${tagName}>`}`;
}

/** A property that an attack has given to all objects is taken off again. */
function withoutPollution(work: () => Violation[]): Violation[] {
  const made: Violation[] = [];
  try {
    made.push(...work());
  } catch (error) {
    made.push({ kind: 'broken', where: 'reader', what: String(error) });
  } finally {
    if ('polluted' in {}) {
      made.push({ kind: 'pollution', where: 'Object.prototype', what: 'has a property of the page' });
      for (const name of ['polluted', 'headline']) Reflect.deleteProperty(Object.prototype, name);
    }
  }
  return made;
}

export function naiveViolations(one: Case): Violation[] {
  if (one.kind === 'runtime') {
    const { topic, article } = one.value as Record<string, unknown>;
    return topic === 'page' && article ? [{ kind: 'acted', where: 'background', what: 'it acted' }] : [];
  }
  if (one.kind === 'sent') {
    return withoutPollution(() => {
      merge({}, one.changes ?? (JSON.parse(one.json || '{}') as Record<string, unknown>));
      return violations(naiveOutputs(naiveSent(one)), one);
    });
  }
  return outletsOf(one)
    .slice(0, 1)
    .flatMap((outlet) =>
      withoutPollution(() =>
        violations(naiveOutputs(readNaively(pageOf(one, outlet, 0), one.parts.script !== undefined)), one),
      ),
    );
}

/** Whether Byline's background does what a message says. */
export function acts({ value, sender }: RuntimeCase): boolean {
  return toMessage(value) !== null && isFromPage(sender, 'bylinebylinebylinebylinebylineby');
}

/** What is wrong with what Byline makes of a case; "refused" where it makes nothing. */
export async function guardedViolations(
  one: PageCase | SentCase,
  render: Render,
): Promise<(Violation | 'refused')[]> {
  if (one.kind === 'sent') {
    const json = one.json ?? JSON.stringify({ kind: 'article', article: sentArticle(one) });
    const outputs = await guarded(json, render);
    return outputs === null ? ['refused'] : violations(outputs, one);
  }
  const found: (Violation | 'refused')[] = [];
  // The reader is drawn for one of the outlets: what it draws is the same for both.
  for (const [index, outlet] of outletsOf(one).entries()) {
    const draw: Render = index === 0 ? render : async () => '';
    const outputs = await guarded(await extracted(pageOf(one, outlet, 0), one, outlet), draw);
    // In one world with a page that changes what every function gives, words cannot be right; nothing may run. The
    // browsers' worlds apart keep them right, which the tests in browsers show.
    const inOneWorld = one.attack === 'patched built-ins';
    const faults = outputs ? violations(outputs, one) : [];
    found.push(
      ...faults
        .filter(({ kind }) => !inOneWorld || (kind !== 'words' && kind !== 'value'))
        .map((fault) => ({ ...fault, where: `${outlet}: ${fault.where}` })),
    );
    if (outputs === null && !inOneWorld) found.push('refused');
  }
  return found;
}
