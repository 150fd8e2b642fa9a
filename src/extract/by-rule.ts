import type { Root, Element as TreeElement } from 'hast';
import type { Post, Removal } from '../article.ts';
import { removeAll } from '../dom/remove.ts';
import { treeOf } from '../dom/tree.ts';
import type { Layout, PageContext } from '../sites/site-rule.ts';
import { resolveAddresses } from './addresses.ts';
import { removeHidden } from './hidden.ts';
import { dropRepeatedLead } from './lead.ts';
import { parsePageDate } from './page-date.ts';
import { tidyBody } from './tidy/body.ts';

/** What a layout's anchors give: the body, and a live blog's posts. */
export interface RuleContent {
  body: Root;
  posts: Post[];
}

/** @returns the element that a layout's selector anchors, the first with text, or null. */
export function bodyElement(page: Document, layout: Layout): Element | null {
  return [...page.querySelectorAll(layout.body)].find((one) => (one.textContent ?? '').trim() !== '') ?? null;
}

/**
 * Reads the body that a layout's selector anchors, with the lead figure before it and, in a live blog, the
 * introduction before the posts.
 *
 * @param context its document is a clone and is changed
 * @param base what addresses on the page are relative to
 */
export function readByRule(
  context: PageContext,
  layout: Layout,
  base: string,
  removed: Removal[],
): RuleContent | null {
  const { document: page } = context;
  const posts = layout.posts
    ? [...page.querySelectorAll(layout.posts.post)].map((post) => layout.posts?.read(post))
    : [];
  removeAll(page, layout.drop, 'declutter', removed);
  layout.prepare?.(context);
  resolveAddresses(page, base, layout.imageTemplate);
  const body = bodyElement(page, layout);
  if (!body) return null;
  removeHidden(body, removed);
  const lead = layout.lead ? page.querySelector(layout.lead) : null;
  const leadStandsApart = lead !== null && !body.contains(lead);
  const blocks = leadStandsApart ? blocksOf(lead, layout) : [];
  if (layout.posts) blocks.push(...introduction(page, layout), ...postBlocks(page, layout));
  else blocks.push(...blocksOf(body, layout));
  return {
    body: dropRepeatedLead({ type: 'root', children: blocks }, removed),
    posts: posts.filter((post) => post !== undefined).map((post) => withDate(post, context.language)),
  };
}

/** The parts before the posts, each once: an outer part holds the inner ones. */
function introduction(page: Document, layout: Layout): TreeElement[] {
  const { introduction: selector = '', posts } = layout;
  if (selector === '' || !posts) return [];
  const parts = [...page.querySelectorAll(selector)].filter(
    (one) => !one.closest(posts.post) && !one.querySelector(posts.post),
  );
  return parts
    .filter((one) => !parts.some((other) => other !== one && other.contains(one)))
    .flatMap((one) => blocksOf(one, layout));
}

function postBlocks(page: Document, layout: Layout): TreeElement[] {
  const { posts } = layout;
  if (!posts) return [];
  return [...page.querySelectorAll(posts.post)].flatMap((post, index) =>
    [...post.querySelectorAll(posts.text)]
      .flatMap((text) => blocksOf(text, layout))
      .map((block) => {
        block.properties.dataPost = index;
        return block;
      }),
  );
}

function blocksOf(element: Element, layout: Layout): TreeElement[] {
  const root = tidyBody(
    { type: 'root', children: [treeOf(element)] },
    { boldSubheads: layout.boldSubheads === true },
  );
  return root.children.filter((child): child is TreeElement => child.type === 'element');
}

function withDate(post: Post, language: string): Post {
  return { ...post, time: post.time === null ? null : parsePageDate(post.time, language) };
}
