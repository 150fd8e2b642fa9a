import type { Anchor, Reading } from '../article.ts';

/**
 * A reading without some of its blocks. What stood only in those is left out too, and the anchors of the rest lead to
 * the blocks' new places; the article's own credits and byline stay.
 *
 * @param hidden indices of the blocks that go
 */
export function withoutBlocks(reading: Reading, hidden: ReadonlySet<number>): Reading {
  if (hidden.size === 0) return reading;
  const { article, blocks, attributions, facts } = reading;
  const places = newPlaces(blocks.length, hidden);
  const kept = <T extends Anchor>(anchors: readonly T[]): T[] =>
    anchors.flatMap((anchor) => {
      const block = places[anchor.block];
      return block === undefined || block === null ? [] : [{ ...anchor, block }];
    });
  const entities = <T extends { anchors: Anchor[] }>(all: readonly T[]): T[] =>
    all
      .map((entity) => ({ ...entity, anchors: kept(entity.anchors) }))
      .filter((entity, index) => entity.anchors.length > 0 || all[index]?.anchors.length === 0);
  const one = <T extends Anchor>(anchored: T | null): T | null => (anchored && kept([anchored])[0]) ?? null;
  const { who, what, when, where } = facts.fiveWs;
  return {
    ...reading,
    article: withoutBodyBlocks(article, hidden),
    blocks: blocks.filter((_, index) => !hidden.has(index)),
    attributions: {
      ...attributions,
      images: attributions.images.flatMap((image) => {
        const block = places[image.block];
        return block === undefined || block === null ? [] : [{ ...image, block }];
      }),
      quotations: kept(attributions.quotations).map((quotation) => ({
        ...quotation,
        spans: kept(quotation.spans),
      })),
      sources: entities(attributions.sources),
    },
    facts: {
      summary: kept(facts.summary),
      fiveWs: { who: one(who), what: one(what), when: one(when), where: one(where) },
      people: entities(facts.people),
      organisations: entities(facts.organisations),
      places: entities(facts.places),
      names: entities(facts.names),
      dates: kept(facts.dates),
      timeline: kept(facts.timeline),
      figures: kept(facts.figures),
    },
  };
}

/** The same for an article that is not analysed. */
export function withoutBodyBlocks(
  article: Reading['article'],
  hidden: ReadonlySet<number>,
): Reading['article'] {
  if (hidden.size === 0) return article;
  const children = article.body.children.filter((_, index) => !hidden.has(index));
  return { ...article, body: { ...article.body, children } };
}

/** For each block its index among those that stay, or null. */
function newPlaces(count: number, hidden: ReadonlySet<number>): (number | null)[] {
  let next = 0;
  return Array.from({ length: count }, (_, index) => (hidden.has(index) ? null : next++));
}
