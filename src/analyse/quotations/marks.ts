/** A passage between quotation marks: `start`/`end` without the marks and outer white space, `from`/`to` with them. */
export interface Marked {
  from: number;
  to: number;
  start: number;
  end: number;
  /** False where the closing mark is missing and the passage runs to the end of its paragraph. */
  closed: boolean;
}

interface Mark {
  from: number;
  to: number;
  family: 'double' | 'single' | 'corner';
  opens: boolean;
  closes: boolean;
}

interface Open {
  mark: Mark;
  /** Passages that were closed inside this one. */
  inner: Marked[];
}

/** Which marks can pair: a mark closes any open one of its family, so that “A" and „A” are pairs too. */
const FAMILY: Record<string, Mark['family']> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '〝': 'double',
  '〞': 'double',
  '＂': 'double',
  '«': 'double',
  '»': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '‹': 'single',
  '›': 'single',
  '`': 'single',
  '´': 'single',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
};
const ONLY_OPENS = new Set('„‚〝「『‛`');
const ONLY_CLOSES = new Set('」』〞´');
const MARK = /["“”„‟〝〞＂«»'‘’‚‛‹›`´「」『』]/gu;
const SPACE = /[\s\u00a0\u200b]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\p{N}/u;
const BEFORE_OPENING = /[\s\u00a0([{—–\-/:|>¿¡]/u;
const AFTER_CLOSING = /[\s\u00a0.,;:!?…)\]}—–\-/|،؛؟۔。，！？：；、।<]/u;
const CLOSING_PUNCTUATION = new Set(',;:!?)]}،؛؟。，');
/** Deeper nesting is noise; it also bounds the work on a text of nothing but marks. */
const DEEPEST = 4;

/**
 * The passages between quotation marks in one paragraph, outermost only, in order. All pairs of all languages
 * are read in any language; an apostrophe is no mark; a mark never closed holds to the end of the paragraph if
 * a sentence begins with it and is dropped elsewhere.
 *
 * @param offset where the paragraph stands in its block; the passages' offsets count from the block's start
 */
export function pairMarks(paragraph: string, offset = 0): Marked[] {
  const stack: Open[] = [];
  const found: Marked[] = [];
  const marks = readMarks(paragraph);
  for (const [index, mark] of marks.entries()) {
    const top = closable(stack, mark);
    if (top !== -1 && mark.closes && !isPossessive(paragraph, marks, index))
      close(paragraph, stack, top, mark, found);
    else if (mark.opens && stack.length < DEEPEST) stack.push({ mark, inner: [] });
  }
  closeAtEnd(paragraph, stack, found);
  return offset === 0 ? found : found.map((marked) => shift(marked, offset));
}

function shift(marked: Marked, by: number): Marked {
  const { from, to, start, end, closed } = marked;
  return { from: from + by, to: to + by, start: start + by, end: end + by, closed };
}

function readMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const from = match.index;
    if (marks.at(-1)?.to === from + 1) continue;
    // An attribute of markup that was left in the text.
    if (text.charAt(from - 1) === '=') continue;
    const mark = readMark(text, match[0], from);
    if (mark.opens || mark.closes) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, sign: string, from: number): Mark {
  // Wire services write '' for a double mark.
  const doubled = FAMILY[sign] === 'single' && text.charAt(from + 1) === sign;
  const to = from + (doubled ? 2 : 1);
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  const family = doubled ? 'double' : (FAMILY[sign] ?? 'double');
  const afterMark = before !== '' && FAMILY[before] !== undefined;
  const beforeMark = after !== '' && FAMILY[after] !== undefined;
  const spaced = sign === '«' && SPACE.test(after);
  let opens = (before === '' || BEFORE_OPENING.test(before) || afterMark) && (canBegin(text, to) || spaced);
  let closes =
    before !== '' && !SPACE.test(before) && (after === '' || AFTER_CLOSING.test(after) || beforeMark);
  if (family === 'single')
    opens = opens && (LETTER.test(after) || after === '.' || beforeMark || after === '…');
  else if (!opens && !closes) ({ opens, closes } = looseDouble(sign, before, after));
  if (sign === '»' && SPACE.test(before) && !LETTER.test(after)) closes = true;
  if (family === 'double' && sign === '"' && DIGIT.test(before) && !opens) closes = true;
  if (ONLY_OPENS.has(sign) || family === 'corner') opens = !ONLY_CLOSES.has(sign);
  if (ONLY_OPENS.has(sign)) closes = false;
  if (ONLY_CLOSES.has(sign)) closes = true;
  return { from, to, family, opens, closes };
}

/** A passage does not begin with a space or with closing punctuation, but may with an ellipsis. */
function canBegin(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (first === '' || SPACE.test(first) || CLOSING_PUNCTUATION.has(first)) return false;
  return first !== '.' || text.charAt(at + 1) === '.' || DIGIT.test(text.charAt(at + 1));
}

/** Double marks set without the usual spaces («word»next, " word "): their shape alone decides. */
function looseDouble(sign: string, before: string, after: string): { opens: boolean; closes: boolean } {
  if (sign === '«' || sign === '“') return { opens: true, closes: sign === '“' && LETTER.test(before) };
  if (sign === '»' || sign === '”') return { opens: false, closes: true };
  return { opens: SPACE.test(before) || SPACE.test(after) || LETTER.test(after), closes: true };
}

/** The index of the open mark that this one closes, or -1. */
function closable(stack: readonly Open[], mark: Mark): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]?.mark;
    if (open?.family !== mark.family) {
      // A single mark never closes over an open double one: it is an apostrophe or a stray.
      if (mark.family === 'single') return -1;
      continue;
    }
    // "A "b" c": a mark that clearly opens does not close.
    return mark.opens && !mark.closes ? -1 : i;
  }
  return -1;
}

/** "the workers' rights": an apostrophe after s, when the passage is closed later. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark?.family !== 'single' || text.charAt(mark.from - 1).toLowerCase() !== 's') return false;
  if (!SPACE.test(text.charAt(mark.to)) || !/\p{Ll}/u.test(text.charAt(mark.to + 1))) return false;
  const next = marks[index + 1];
  return next !== undefined && next.family === 'single' && next.closes && !next.opens;
}

function close(text: string, stack: Open[], at: number, mark: Mark, found: Marked[]): void {
  const dropped = stack.splice(at);
  const open = dropped[0]?.mark;
  if (!open) return;
  const marked = trimmed(text, open.to, mark.from, { from: open.from, to: mark.to, closed: true });
  if (!marked) return;
  const outer = stack.at(-1);
  if (outer) outer.inner.push(marked);
  else found.push(marked);
}

/** What is still open at the paragraph's end: a quotation that goes on, or a stray mark around real pairs. */
function closeAtEnd(text: string, stack: readonly Open[], found: Marked[]): void {
  for (const { mark, inner } of stack) {
    const goesOn = mark.family !== 'single' && inner.length === 0 && beginsUtterance(text, mark);
    const marked = goesOn
      ? trimmed(text, mark.to, text.length, { from: mark.from, to: text.length, closed: false })
      : null;
    if (marked) {
      found.push(marked);
      return;
    }
    found.push(...inner);
  }
}

/** The mark stands at the paragraph's start, or between the end of a sentence and a capital. */
function beginsUtterance(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.from - 3), mark.from).trimEnd();
  if (before === '') return true;
  return /[.!?:,。：]$/u.test(before) && /^\P{Ll}/u.test(text.slice(mark.to, mark.to + 2));
}

function trimmed(
  text: string,
  start: number,
  end: number,
  rest: Pick<Marked, 'from' | 'to' | 'closed'>,
): Marked | null {
  let a = start;
  let b = end;
  while (a < b && SPACE.test(text.charAt(a))) a++;
  while (b > a && SPACE.test(text.charAt(b - 1))) b--;
  return b > a ? { start: a, end: b, ...rest } : null;
}
