import type { Anchor, Anchored, Block, Reading } from '../../src/article.ts';

/** @returns one sentence for each anchor of a reading that does not cut out exactly the words that it claims. */
export function wrongAnchors({ blocks, facts, attributions }: Reading): string[] {
  const { summary, fiveWs, people, organisations, places, names, dates, timeline, figures } = facts;
  const anchored: [string, Anchored][] = [
    ...[...summary, ...dates, ...timeline, ...figures].map((one): [string, Anchored] => ['fact', one]),
    ...Object.entries(fiveWs).flatMap(([name, one]): [string, Anchored][] => (one ? [[name, one]] : [])),
  ];
  const wrong = anchored
    .filter(([, one]) => cut(blocks, one) !== one.text)
    .map(([name, one]) => `${name} ${JSON.stringify(one.text)} is not at ${place(one)}`);
  for (const quotation of attributions.quotations) {
    const words = quotation.spans.map((span) => cut(blocks, span)).join(' … ');
    if (words !== quotation.text)
      wrong.push(`quotation ${JSON.stringify(quotation.text)} is not at ${place(quotation)}`);
  }
  const entities = [people, organisations, places, names, attributions.sources].flat();
  for (const { name, anchors } of entities) {
    for (const anchor of anchors)
      if (!cut(blocks, anchor)?.trim())
        wrong.push(`${JSON.stringify(name)} has no words at ${place(anchor)}`);
  }
  return wrong;
}

/** @returns the words that an anchor cuts out, or null where it points outside its block. */
function cut(blocks: readonly Block[], { block, start, end }: Anchor): string | null {
  const text = blocks[block]?.text;
  if (text === undefined || start < 0 || end <= start || end > text.length) return null;
  return text.slice(start, end);
}

function place({ block, start, end }: Anchor): string {
  return `${block}:${start}–${end}`;
}
