import type { Anchor, Block, DateFact, Entity, Figure } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { sentencesOf } from '../sentences-of.ts';

/** A figure with what it is a number of: see `tolls`. */
export interface Counted {
  figure: Figure;
  toll: string | null;
}

/** What the comparison needs to know of an article. */
interface Context {
  blocks: readonly Block[];
  language: Language;
  dates: readonly DateFact[];
  places: readonly Entity[];
}

/** A figure that may disagree with another, and what its sentence says of where and when. */
interface Toll extends Counted {
  value: number;
  /** Which sentence, in reading order. */
  sentence: number;
  scene: ReadonlySet<string>;
  lead: boolean;
}

/** Below this any difference counts, from here on one of more than a tenth: large numbers are rounded. */
const ROUNDED = 100;

/**
 * Marks figures that give different numbers for the same: so many were killed here, and so many there. Two sentences
 * must speak of the same fate and the same people, without another place or day. What only bounds a number ("at
 * least") or counts a part ("30 others") disagrees with nothing.
 */
export function withDisagreements(counted: readonly Counted[], context: Context): Figure[] {
  const tolls = comparable(counted, context);
  const against = new Map<Figure, Anchor[]>();
  for (const one of tolls)
    for (const other of tolls)
      if (disagree(one, other) || disagree(other, one))
        against.set(one.figure, [...(against.get(one.figure) ?? []), anchorOf(other.figure)]);
  return counted.map(({ figure }) => {
    const others = against.get(figure);
    return others ? { ...figure, against: others } : figure;
  });
}

const anchorOf = ({ block, start, end }: Figure): Anchor => ({ block, start, end });

function disagree(earlier: Toll, later: Toll): boolean {
  if (earlier.toll !== later.toll || earlier.sentence >= later.sentence) return false;
  const less = Math.min(earlier.value, later.value);
  const more = Math.max(earlier.value, later.value);
  if (less === more || (more >= ROUNDED && less > more * 0.9)) return false;
  // What the lead has told, where and when, is not told again.
  const isSame =
    [...earlier.scene].every((one) => later.scene.has(one)) && earlier.scene.size === later.scene.size;
  return isSame || (earlier.lead && later.scene.size === 0);
}

/** Figures of the same toll as another, at most so many that comparing each with each is quick. */
const MOST = 60;

function comparable(counted: readonly Counted[], context: Context): Toll[] {
  const counts = new Map<string, number>();
  for (const { toll } of counted) if (toll !== null) counts.set(toll, (counts.get(toll) ?? 0) + 1);
  return counted
    .filter(({ toll, figure }) => toll !== null && figure.value !== null && (counts.get(toll) ?? 0) > 1)
    .slice(0, MOST)
    .map((one) => ({ ...one, value: one.figure.value ?? 0, ...sentenceOf(one.figure, context) }));
}

function sentenceOf(
  { block, start }: Figure,
  { blocks, language, dates, places }: Context,
): Pick<Toll, 'sentence' | 'scene' | 'lead'> {
  const holder = blocks[block] ?? { text: '' };
  const own = sentencesOf(holder, language.common).find(
    (part) => part.start <= start && start < part.end,
  ) ?? { start: 0, end: holder.text.length };
  const isIn = (anchor: Anchor): boolean =>
    anchor.block === block && anchor.start >= own.start && anchor.start < own.end;
  const named = places.filter(({ anchors }) => anchors.some(isIn)).map(({ name }) => name);
  return {
    sentence: block * 1e6 + own.start,
    scene: new Set([...named, ...dates.filter(isIn).map(({ value }) => value)]),
    lead: blocks.findIndex((one) => one.type === 'paragraph' && one.text !== '') === block,
  };
}
