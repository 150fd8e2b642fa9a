import type { Block, DateFact, TimelineEvent } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { sentencesOf } from '../sentences-of.ts';
import { firstDay } from './order.ts';

/**
 * The dated events of an article, earliest first: each date with the sentence, or its own part of it, around it. A
 * table has no sentences.
 */
export function timeline(
  blocks: readonly Block[],
  dates: readonly DateFact[],
  language: Language,
): TimelineEvent[] {
  const joints = new Set(language.dates?.list.split('|') ?? []);
  const dated = dates.flatMap((date) => {
    const day = firstDay(date.value);
    return day === null || blocks[date.block]?.type === 'table' ? [] : [{ ...date, day }];
  });
  const events: (TimelineEvent & { day: number })[] = [];
  const seen = new Set<string>();
  for (const [index, { value, block, start, day }] of dated.entries()) {
    const own = blocks[block];
    const text = own?.text ?? '';
    const sentence =
      own && sentencesOf(own, language.common).find((part) => part.start <= start && start < part.end);
    if (!sentence) continue;
    const key = `${value} ${block} ${sentence.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const near = [dated[index - 1], dated[index + 1]].filter((other) => other?.block === block);
    const span = ownPart(text, sentence, dated[index] ?? sentence, near, joints);
    events.push({ value, text: text.slice(span.start, span.end), block, ...span, day });
  }
  return events
    .sort((a, b) => a.day - b.day)
    .map(({ value, text, block, start, end }) => ({ value, text, block, start, end }));
}

interface Span {
  start: number;
  end: number;
}

/** A sentence with two dates is divided at the last comma or semicolon between them. */
function ownPart(
  text: string,
  sentence: Span,
  date: Span,
  near: readonly (Span | undefined)[],
  joints: ReadonlySet<string>,
): Span {
  let { start, end } = sentence;
  for (const other of near) {
    if (!other || other.start >= sentence.end || other.end <= sentence.start) continue;
    if (other.end <= date.start) {
      const cut = lastCut(text, other.end, date.start);
      if (cut !== -1) start = afterJoint(text, cut + 1, joints);
    } else if (other.start >= date.end) {
      const cut = lastCut(text, date.end, other.start);
      if (cut !== -1) end = cut;
    }
  }
  return { start, end };
}

function lastCut(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const cuts = /[,;،؛，；]/u.test(text.charAt(at)) && /\s|\p{Script=Han}/u.test(text.charAt(at + 1));
    if (cuts && to - at >= SHORTEST_JOINT && to - at < LONGEST_START) return at;
  }
  return -1;
}

/** UTF-16 units from the comma to the next date: "in 1998, 2003 and 2007" stays whole. */
const SHORTEST_JOINT = 6;
/** A date stands near the start of its part. */
const LONGEST_START = 60;

/** Where the part begins after white space and "and". */
function afterJoint(text: string, from: number, joints: ReadonlySet<string>): number {
  const blank = /^\s*/u.exec(text.slice(from, from + 5))?.[0].length ?? 0;
  const word = /^(\p{L}+)\s+/u.exec(text.slice(from + blank, from + blank + 20));
  return from + blank + (word?.[1] && joints.has(word[1].toLowerCase()) ? word[0].length : 0);
}
