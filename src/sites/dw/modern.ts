import type { Author, Media } from '../../article.ts';
import { textOf } from '../../dom/text.ts';
import type { Layout, PageContext, SiteMetadata } from '../site-rule.ts';
import { parseDwAddress } from './address.ts';
import { dwImage } from './image.ts';
import { readKind } from './kind.ts';
import { type DwState, readState } from './state.ts';

/**
 * DW since 2023 (English since late 2022): React pages whose hashed class names change with each build. The
 * class words used here stand beside the hashes in the pages of 2023, 2024 and 2026 alike.
 */
export const modern: Layout = {
  name: 'modern',
  body: 'article .rich-text',
  lead: 'article .content-area > figure, article .content-area > div > figure',
  drop: [
    { selector: '.advertisement, .rich-text-ad, .gpt-slot', reason: 'advertisement' },
    { selector: '[data-tracking-name^="sharing-icons"]', reason: 'share bar' },
    { selector: '.vjs-wrapper', reason: 'video or audio placeholder' },
    { selector: 'blockquote.tweet:empty', reason: 'placeholder that only the page’s scripts fill' },
    { selector: '.feedback, .feedback-sidebar', reason: 'feedback' },
    { selector: '.teaser, .teaser-wrap, .quick-item, .quick-item-target', reason: 'teaser' },
    { selector: 'iframe[data-src*="/newsletter"], iframe[src*="/newsletter"]', reason: 'newsletter form' },
    { selector: '.hover-popup, [role="tooltip"]', reason: 'text that only hovering shows' },
  ],
  prepare: keepOnePicture,
  imageTemplate: dwImage,
  metadata,
};

/** A picture that has loaded stands there twice, small and large: the large one stays where it has an address. */
function keepOnePicture({ document }: PageContext): void {
  for (const small of document.querySelectorAll('img.lq-img')) {
    const large = small.parentElement?.querySelector('img.hq-img');
    if (!large) continue;
    const hasAddress = ['src', 'srcset', 'data-url'].some((name) => (large.getAttribute(name) ?? '') !== '');
    (hasAddress ? small : large).remove();
  }
}

/** Puts the page state's text where the page's scripts would put it. */
export function completeFromState({ document, url, parse }: PageContext): void {
  const state = readState(document, parseDwAddress(url)?.id ?? '');
  if (!state || state.text === '') return;
  const article = document.createElement('article');
  const text = document.createElement('div');
  text.className = 'rich-text';
  text.append(...parse(state.text).body.childNodes);
  article.append(text);
  document.body.append(article);
}

function metadata(context: PageContext): SiteMetadata {
  const found: SiteMetadata = {};
  const id = parseDwAddress(context.url)?.id ?? '';
  const header = context.document.querySelector('article header');
  if (header) readHeader(header, context, found);
  // Parsing the state costs as much as all else, so it is asked only for what the page does not show.
  if (!header || mayBeOpinion(context.document)) readFromState(readState(context.document, id), found);
  found.kind ??= readKind(context, found);
  if (found.kind.value === 'video' || found.kind.value === 'audio') found.media = readMedia(context.document);
  return found;
}

function mayBeOpinion(document: Document): boolean {
  return [...document.querySelectorAll('script:not([src])')].some((script) =>
    (script.textContent ?? '').includes('"isOpinion":true'),
  );
}

function readFromState(state: DwState | null, found: SiteMetadata): void {
  if (!state) return;
  if (state.opinion) found.kind = { value: 'opinion', source: 'state' };
  found.title ??= { value: state.title, source: 'state' };
  found.standfirst ??= { value: state.teaser, source: 'state' };
  found.published ??= { value: state.published, source: 'state' };
  found.modified ??= { value: state.modified, source: 'state' };
  if (!found.authors && state.authors.length > 0) found.authors = { value: state.authors, source: 'state' };
}

function readHeader(header: Element, context: PageContext, found: SiteMetadata): void {
  const title = textOf(header.querySelector('h1'));
  if (title) found.title = { value: title, source: 'dom' };
  const kicker = [...header.querySelectorAll('.kicker > span')].map(textOf).filter((text) => text !== '');
  found.kicker = { value: kicker, source: 'dom' };
  const standfirst = textOf(header.querySelector('.teaser-text'));
  if (standfirst) found.standfirst = { value: standfirst, source: 'dom' };
  const published = textOf(header.querySelector('.publication time')) || textOf(header.querySelector('time'));
  if (published) found.published = { value: published, source: 'dom' };
  const updated = [...header.querySelectorAll('.time-area time')].find(
    (time) => !time.closest('.publication'),
  );
  if (updated && header.querySelector('.publication'))
    found.modified = { value: textOf(updated), source: 'dom' };
  const authors = readAuthors(context.document, header);
  if (authors.length > 0) found.authors = { value: authors, source: 'dom' };
}

/** The page's own recording: the first player that is no part of the text. */
function readMedia(document: Document): Media {
  const players = [
    ...document.querySelectorAll('article video[data-duration], article audio[data-duration]'),
  ];
  const own = players.find((player) => !player.closest('.rich-text')) ?? players[0];
  return { duration: isoDuration(own?.getAttribute('data-duration') ?? ''), transcript: null };
}

/** @returns "02:05" or "1:02:05" as ISO 8601, null for anything else */
function isoDuration(clock: string): string | null {
  const match = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(clock.trim());
  if (!match) return null;
  const parts = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  const text = parts.map((part, index) => (part === 0 ? '' : `${part}${'HMS'.charAt(index)}`)).join('');
  return text === '' ? null : `PT${text}`;
}

/** The byline gives names with a place; the card under the article repeats a name with a role. */
function readAuthors(document: Document, header: Element): Author[] {
  const roles = new Map<string, string>();
  for (const card of document.querySelectorAll('article footer .author-name')) {
    const name = textOf(card.querySelector('.author-link, .author'));
    const role = textOf(card.querySelector('span:not(.author):not(.author-link)'));
    if (name && role) roles.set(name, role);
  }
  const authors: Author[] = [];
  for (const name of header.querySelectorAll('.author-details .author-link, .author-details .author')) {
    const text = textOf(name);
    if (text === '' || authors.some((author) => author.name === text)) continue;
    const extra = textOf(name.parentElement?.querySelector('.extra-info'));
    const extraIsRole = isRole(extra);
    authors.push({
      name: text,
      role: roles.get(text) ?? (extraIsRole ? extra : null),
      place: extra !== '' && !extraIsRole ? extra : null,
    });
  }
  return authors;
}

/** The byline's extra line is a place ("Houston", "New York") unless it is a phrase with common words ("DW correspondent"). */
function isRole(extra: string): boolean {
  return /(?:^|\s)\p{Ll}{5,}/u.test(extra);
}
