import type { Reading } from '../article.ts';
import { toText } from './text.ts';

/** The outward JSON: what exports, command line and outside programs read. Fields are added, never renamed. */
export function toJson(reading: Reading): Record<string, unknown> {
  const { article, blocks, attributions, facts, time } = reading;
  return {
    url: article.url,
    site: article.site,
    language: article.language,
    direction: article.direction,
    kind: article.kind,
    title: article.title,
    kicker: article.kicker,
    standfirst: article.standfirst,
    published: article.published,
    modified: article.modified,
    partial: article.partial,
    text: toText(article, blocks),
    blocks,
    posts: article.posts,
    media: article.media,
    removed: article.removed,
    provenance: article.provenance,
    attributions,
    facts,
    reading: time,
  };
}
