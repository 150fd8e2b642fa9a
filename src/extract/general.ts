import type { Root } from 'hast';
import type { Removal } from '../article.ts';
import { copyPageInSteps } from '../dom/copy-in-steps.ts';
import { treeOf } from '../dom/tree.ts';
import { toBlocks } from '../tree/blocks.ts';
import { find, isElement, property } from '../tree/query.ts';
import { resolveAddresses } from './addresses.ts';
import type { RuleContent } from './by-rule.ts';
import { cleanBody } from './clean/clean.ts';
import { removeTricks } from './hidden.ts';
import type { Declared, Metadata } from './metadata.ts';
import { completeMetadata } from './page-metadata.ts';
import { isStub } from './paywall.ts';
import { showBoxes } from './prepare/boxes.ts';
import { containerOf } from './prepare/container.ts';
import { leadPicture } from './prepare/lead-picture.ts';
import { dropMarks } from './prepare/marks.ts';
import { plainNames } from './prepare/plain-names.ts';
import { type Declaration, type Prepared, prepare } from './prepare/prepare.ts';
import { Recall } from './prepare/recall.ts';
import { lostArticle, signature } from './prepare/recover.ts';
import { rescue } from './prepare/rescue.ts';
import { flattenShadowRoots } from './prepare/shadow.ts';
import { linesOf, removeUnseen } from './prepare/unseen.ts';
import { runReadability } from './readability.ts';
import { tidyBody } from './tidy/body.ts';
import { divideParagraphs } from './tidy/long-paragraphs.ts';

/** Marks the elements of running text, so that they are known again in what Readability leaves. */
const MARK = 'data-byline-running';

/** The share of the article's paragraphs that its container must hold: of those known, of those only guessed. */
const RECOVERED = 0.95;
const MAIN = 0.8;

/** What is shorter than this, in units of text, is no article: its data is asked. */
const SHORTEST = 250;

/** The content of a page without a rule, and why it is not all of the article. */
export interface GeneralContent extends RuleContent {
  partial: string | null;
}

/** What is known of a page that no outlet's rule reads. */
export interface GeneralPage {
  /** The page itself, which is not changed. */
  live: Document;
  /** A clone, which is taken apart; it is an exact one yet. */
  page: Document;
  /** What addresses on the page are relative to. */
  base: string;
  metadata: Metadata;
  declared: Declared;
  /** Makes a document of HTML, without running anything in it. */
  parse(html: string): Document;
  removed: Removal[];
}

/**
 * Reads any page without an outlet's rule: prepare → Readability → container repair → tidy → clean. In steps, for a
 * page must not stand still while a big one is read.
 *
 * @returns null where the page has no article
 */
export function* readGeneral(general: GeneralPage): Generator<void, GeneralContent | null> {
  const { live, page, metadata, declared, removed } = general;
  completeMetadata(page, metadata, declared);
  const lines = linesOf(live, page);
  flattenShadowRoots(live, page);
  yield;
  const declaration = { ...metadata };
  const prepared = prepare(page, declaration, removed);
  yield;
  if (prepared.container) removeTricks(prepared.container, removed);
  const seen = prepared.running.filter(({ element }) => element.isConnected);
  prepared.running = removeUnseen(lines, prepared.container, seen, removed);
  yield;
  const signatures = prepared.running.map(({ element }) => signature(element));
  // A page may have such marks of its own.
  for (const marked of page.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  const lead = leadPicture(prepared.container, prepared.running[0]?.element);
  plainNames(prepared.container);
  for (const [index, { element }] of prepared.running.entries()) element.setAttribute(MARK, String(index));
  yield;
  const result = runReadability(page);
  yield;
  if (result && metadata.title === '') metadata.title = result.title;
  if (prepared.standfirst !== '') {
    metadata.standfirst = prepared.standfirst;
    metadata.provenance.standfirst = 'dom';
  }
  const content = result?.content ?? null;
  const found = (yield* recover(live, declaration, prepared, signatures, content)) ?? content;
  yield;
  const tidy = yield* tidied(found, general);
  yield;
  const body = withLead(lead, yield* checked(tidy, general), general.base);
  yield;
  const length = lengthOf(body);
  const better = length < SHORTEST ? yield* tidied(rescue(live, general.parse), general) : null;
  const chosen = better && lengthOf(better) > length ? better : body;
  if (chosen.children.length === 0) return null;
  return { body: chosen, posts: [], partial: isStub(declared, lengthOf(chosen), live) ? 'paywall' : null };
}

/**
 * Holds a body against the text that the page's data has: where much is missing, the page is read again without
 * anything taken off it before, by Readability and by where that text stands, and the best is kept.
 */
function* checked(body: Root, general: GeneralPage): Generator<void, Root> {
  const { live, metadata, declared, removed } = general;
  const recall = new Recall(declared.jsonLd?.articleBody ?? '');
  if (!recall.misses(body)) return body;
  const readers = [
    (page: Document) => runReadability(page)?.content ?? null,
    (page: Document) => recall.containerOn(page, metadata.language),
  ];
  let best = body;
  for (const read of readers) {
    const page = yield* copyPageInSteps(live);
    yield;
    const content = read(page);
    yield;
    const traces: Removal[] = [];
    const other = yield* tidied(content, { ...general, removed: traces });
    if (!recall.prefers(other, best)) continue;
    best = other;
    metadata.provenance.recall = 'jsonld';
    removed.push(...traces);
  }
  return best;
}

/** An element's content as a clean body. */
function* tidied(content: Element | null, { base, metadata, removed }: GeneralPage): Generator<void, Root> {
  if (!content) return { type: 'root', children: [] };
  showBoxes(content);
  dropMarks(content, removed);
  resolveAddresses(content, base);
  yield;
  const tree = treeOf(content);
  yield;
  const body = divideParagraphs(tidyBody(tree));
  yield;
  cleanBody(body, metadata, URL.canParse(base) ? new URL(base).hostname : '', removed);
  return body;
}

/** Puts the lead picture before the body, where the body does not begin with it. */
function withLead(lead: Element | null, body: Root, base: string): Root {
  if (!lead || body.children.length === 0) return body;
  resolveAddresses(lead, base);
  const figure = tidyBody({ type: 'root', children: [treeOf(lead)] }).children[0];
  const source = (one: Root['children'][number] | undefined): string => {
    const image = one && isElement(one) ? find(one, 'img') : undefined;
    return image ? property(image, 'src') : '';
  };
  if (!figure || source(figure) === '' || body.children.some((child) => source(child) === source(figure)))
    return body;
  return { type: 'root', children: [figure, ...body.children] };
}

function lengthOf(body: Root): number {
  return toBlocks(body).reduce((sum, { text }) => sum + text.length, 0);
}

/** The article where Readability lost much of it: its container on a fresh clone, for the first is taken apart. */
function* recover(
  live: Document,
  declaration: Declaration,
  { running }: Prepared,
  signatures: readonly string[],
  content: Element | null,
): Generator<void, Element | null> {
  const kept = new Set<number>();
  for (const marked of content?.querySelectorAll(`[${MARK}]`) ?? [])
    kept.add(Number(marked.getAttribute(MARK)));
  const article = lostArticle(running, signatures, kept);
  if (!article) return null;
  const page = yield* copyPageInSteps(live);
  yield;
  const lines = linesOf(live, page);
  const { container, running: unchecked } = prepare(page, declaration, []);
  yield;
  if (container) removeTricks(container, []);
  const seen = unchecked.filter(({ element }) => element.isConnected);
  const again = removeUnseen(lines, container, seen, []);
  const paragraphs = article.flatMap((index) => again[index] ?? []);
  return containerOf(paragraphs, kept.size > 0 ? RECOVERED : MAIN);
}
