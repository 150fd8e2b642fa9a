import type { Element } from 'hast';
import { elementNode, textNode } from '../../tree/make.ts';
import { elements, find, property } from '../../tree/query.ts';

/** Quotation elements that a network's script fills, by class word, with the network's host. */
const QUOTED: readonly [RegExp, string][] = [
  [/(?:^|[-_\s])(?:twitter-tweet|twitter-video|tweet)(?:$|[-_\s])/, 'x.com'],
  [/instagram-media/, 'instagram.com'],
  [/tiktok-embed/, 'tiktok.com'],
  [/bluesky-embed/, 'bsky.app'],
  [/mastodon-embed/, 'mastodon'],
  [/reddit-embed/, 'reddit.com'],
];

/**
 * Something from elsewhere that the page shows inside the article, as a labelled link:
 * `div[data-embed=provider] > a[href]`.
 *
 * @returns null where the element is no embed, or one without an address
 */
export function tidyEmbed(element: Element): Element | null {
  if (element.tagName === 'iframe') return frame(element);
  if (element.tagName === 'video' || element.tagName === 'audio') return recording(element);
  return quoted(element);
}

/** @returns whether an element is filled by another site, whether or not it has an address. */
export function isEmbed(element: Element): boolean {
  return ['iframe', 'video', 'audio'].includes(element.tagName) || providerOf(element) !== null;
}

function providerOf(element: Element): string | null {
  const names = String(element.properties.className ?? '').replace(/,/g, ' ');
  return QUOTED.find(([pattern]) => pattern.test(names))?.[1] ?? null;
}

function frame(element: Element): Element | null {
  const address = property(element, 'src') || property(element, 'dataSrc');
  return embed(address, property(element, 'title'), hostOf(address));
}

function recording(element: Element): Element | null {
  const own = property(element, 'src') || property(find(element, 'source') ?? element, 'src');
  return embed(own, property(element, 'title'), hostOf(own));
}

function quoted(element: Element): Element | null {
  const provider = providerOf(element);
  if (provider === null) return null;
  const id = property(element, 'dataId');
  const links = elements(element, 'a').map((link) => property(link, 'href'));
  const fromId = provider === 'x.com' && /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : '';
  const address =
    property(element, 'dataInstgrmPermalink') || property(element, 'cite') || links.at(-1) || fromId;
  return embed(address ?? '', '', provider);
}

function embed(address: string, title: string, provider: string): Element | null {
  if (!/^https?:\/\//.test(address)) return null;
  const label = title.replace(/\s+/g, ' ').trim() || provider;
  const link = elementNode('a', [textNode(label)], { href: address });
  return elementNode('div', [link], { dataEmbed: provider });
}

function hostOf(address: string): string {
  return URL.canParse(address)
    ? new URL(address).hostname.replace(/^(?:www|player|embed|platform)\./, '')
    : '';
}
