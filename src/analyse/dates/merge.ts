import { type Day, dayValue } from './calendar.ts';
import type { Piece } from './piece.ts';
import type { Words } from './slots.ts';
import { isEnd } from './tense.ts';

/** The rule of a clock time without a day of its own: "at midnight". */
export const HOUR_ALONE = 'hour';

/** Joins what stands side by side: weekday and date, date and part of the day, clock time and day. */
export function merge(words: Words, pieces: readonly Piece[], now: Day | null): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const joined = last && gapIsSmall(words, last.to, piece.from) ? join(last, piece) : null;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(piece);
  }
  return merged.flatMap((piece, index) => {
    if (!piece.partial) return [piece];
    if (piece.partial === 'part') return [];
    // What has been at some hour need not have been on the day of publication.
    const day = dayFor(words, merged, index) ?? (piece.lastDay === undefined ? now : piece.lastDay);
    const hour = { ...piece, rule: HOUR_ALONE };
    return [day === null ? hour : { ...hour, value: dayValue(day) + piece.value, day }];
  });
}

/** Nothing or a comma stands between. */
function gapIsSmall({ tokens }: Words, from: number, to: number): boolean {
  return to === from || (to === from + 1 && tokens[from]?.text === ',');
}

function join(first: Piece, second: Piece): Piece | null {
  const span = { from: first.from, to: second.to, skip: first.skip };
  if (first.weekday && !first.partial && isFullDate(second)) return { ...second, ...span };
  const named = first.rule.startsWith('day ') && second.from === first.to;
  if (second.weekday && (named || isFullDate(first))) return { ...first, ...span };
  if (
    first.day !== undefined &&
    first.type === 'DATE' &&
    second.partial === 'part' &&
    second.from === first.to
  )
    return { ...first, ...span, type: 'TIME', value: first.value + second.value, rule: second.rule };
  const touches = second.from === first.to || isFullDate(second);
  if (first.partial === 'clock' && second.day !== undefined && second.type === 'DATE' && touches)
    return { ...second, ...span, type: 'TIME', value: second.value + first.value, rule: first.rule };
  return null;
}

const isFullDate = (piece: Piece): boolean =>
  piece.day !== undefined && (piece.rule === 'date' || piece.rule === 'numeric');

/** Tokens between a clock time and the day that it belongs to, at most. */
const CLOCK_REACH = 40;

/** The day that a clock time stands beside in its sentence. */
function dayFor({ tokens }: Words, pieces: readonly Piece[], index: number): Day | null {
  const clock = pieces[index];
  if (!clock) return null;
  for (let other = index - 1; other >= 0; other--) {
    const piece = pieces[other];
    if (!piece || clock.from - piece.to > CLOCK_REACH) break;
    if (piece.day === undefined) continue;
    if (!hasEnd(tokens, piece.to, clock.from)) return piece.day;
    break;
  }
  for (let other = index + 1; other <= index + 2; other++) {
    const piece = pieces[other];
    if (!piece || piece.from - clock.to > 8 || hasEnd(tokens, clock.to, piece.from)) break;
    if (piece.day !== undefined) return piece.day;
  }
  return null;
}

/** A sentence ends between two tokens. */
function hasEnd(tokens: Words['tokens'], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isEnd(tokens, index)) return true;
  return false;
}
