import type { Cue, Range } from './cue.ts';
import { IS } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { endsOpen, lastSign, wordCount } from './passage-signs.ts';
import type { Mention, PhraseReader } from './phrases.ts';
import { headingSpeaker, type Link, signature, unknownVerb } from './silent-links.ts';

/** Links each marked passage of a sentence to its cue. */
export function linkPassages(reader: PhraseReader, sentence: Range, cues: readonly Cue[]): Passage[] {
  const found: Passage[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const marked = reader.token(i)?.marked;
    if (!marked) continue;
    const link = linkOf(reader, sentence, cues, i);
    const previous = found.at(-1);
    const continues = previous !== undefined && goesOn(reader, previous, link.cue, i);
    found.push({
      marked,
      token: i,
      ...link,
      rule: continues ? 'split' : link.rule,
      kind: continues && previous?.kind === 'direct' ? 'direct' : kindOf(reader, sentence, i, link),
      continues,
      alone: isAlone(reader, sentence, i),
    });
  }
  shareCues(found);
  return found;
}

function linkOf(reader: PhraseReader, sentence: Range, cues: readonly Cue[], i: number): Link {
  const after = nextCue(reader, cues, i);
  if (after && closesPassage(reader, after, i) && !isGoverned(reader, cues, i))
    return { cue: after, rule: 'cue after' };
  const signed = signature(reader, sentence, i) ?? unknownVerb(reader, sentence, i);
  if (signed) return signed;
  const before = outerCue(
    reader,
    cues,
    cues.findLast((cue) => cue.to <= i && cue.subject !== null && cueReaches(reader, cue, i)),
  );
  if (before) return { cue: before, rule: isNext(reader, before, i) ? 'cue before' : 'governing cue' };
  if (after && isTail(reader, sentence, after, i)) return { cue: after, rule: 'closing cue' };
  return droppedSubject(reader, cues, i) ?? headingSpeaker(reader, sentence, i) ?? { cue: null, rule: null };
}

/** "总统称法案“危险”，对手则称…": where words stand without spaces, a comma after the passage may begin the next clause. */
function isGoverned(reader: PhraseReader, cues: readonly Cue[], i: number): boolean {
  if (!reader.lexicon.words.unspaced || !reader.isComma(i + 1)) return false;
  const before = cues.findLast((cue) => cue.to <= i && cue.subject !== null);
  if (!before) return false;
  for (let k = before.to; k < i; k++) if (reader.isComma(k) || reader.token(k)?.marked) return false;
  return true;
}

/** `Añadió: "…"`: a verb of speech beside the passage, whose subject is left out. */
function droppedSubject(reader: PhraseReader, cues: readonly Cue[], i: number): Link | null {
  const beside = (cue: Cue): boolean => {
    if (cue.kind !== 'say' || cue.subject) return false;
    let k = i + 1;
    while (k < cue.from && (reader.token(k)?.type === 'sign' || reader.isFiller(k))) k++;
    return k === cue.from || (cue.to <= i && (isNext(reader, cue, i) || reader.is(i - 1, IS.that)));
  };
  const cue = cues.find(beside);
  return cue ? { cue, rule: 'dropped subject' } : null;
}

/** "X said he hoped for “…”": X said it, so the outer verb is the cue. */
function outerCue(reader: PhraseReader, cues: readonly Cue[], cue: Cue | undefined): Cue | undefined {
  if (cue?.kind !== 'judge' || !cue.subject) return cue;
  const earlier = cues.filter((c) => c.to <= cue.from && c.subject !== null && c.kind !== 'source');
  if (!cue.finite && reader.is(cue.from, IS.utterance)) return earlier.findLast((c) => c.finite) ?? cue;
  if (!cue.subject.pronoun) return cue;
  const outer = earlier.findLast((c) => c.kind === 'say');
  return outer && cue.subject.from - outer.to <= 2 && reader.isWord(outer.to) ? outer : cue;
}

/** The first cue after a passage, with no other passage between. */
function nextCue(reader: PhraseReader, cues: readonly Cue[], i: number): Cue | null {
  const cue = cues.find((c) => c.from > i && c.subject !== null);
  if (!cue) return null;
  for (let k = i + 1; k < cue.from; k++) if (reader.token(k)?.marked) return null;
  return cue;
}

/** `"…," X said`: the passage ends in a comma, question or exclamation mark, and the attribution follows at once. */
function closesPassage(reader: PhraseReader, cue: Cue, i: number): boolean {
  const { subject } = cue;
  if (!subject || !cue.finite) return false;
  let k = i + 1;
  const sign = reader.token(k)?.type === 'sign';
  while (reader.token(k)?.type === 'sign') k++;
  while (k < cue.from && (reader.isFiller(k) || reader.is(k, IS.coordinator))) k++;
  if (cue.order === 'after')
    return cue.from === k && (sign || endsOpen(reader, i) || cue.kind === 'say' || cue.kind === 'source');
  // `X "…" dedi`: the verb after the passage, its subject before.
  if (reader.lexicon.words.verbLast && cue.from - k <= 2 && subject.to <= i) return true;
  if (cue.kind === 'judge') return false;
  const closes = reader.lexicon.words.unspaced && subject.from === k && !reader.isWord(cue.to);
  if (!sign && !endsOpen(reader, i) && !closes) return false;
  return subject.from >= k && startsPhrase(reader, k, subject);
}

/** Only titles, roles and determiners stand between the passage and the subject, or an apposition follows it. */
function startsPhrase(reader: PhraseReader, from: number, subject: Mention): boolean {
  for (let k = from; k < subject.from; k++) {
    if (reader.is(k, IS.preposition | IS.subordinator) && !reader.isCapital(k) && k === from) return false;
  }
  return subject.from - from <= 12;
}

/** The cue stands right before the passage: `said "…"`, `said: "…"`. */
function isNext(reader: PhraseReader, cue: Cue, i: number): boolean {
  let k = i - 1;
  while (k >= cue.to && reader.token(k)?.type === 'sign') k--;
  return k < cue.to;
}

/** Nothing between cue and passage ends the cue's reach: a semicolon, or a clause of its own after a comma. */
function cueReaches(reader: PhraseReader, cue: Cue, i: number): boolean {
  if (cue.passive && cue.subject && i >= cue.subject.to) return false;
  for (let k = cue.to; k < i; k++) if (reader.token(k)?.text === ';') return false;
  return true;
}

/** `The "crazy" plan will fail, X said.` */
function isTail(reader: PhraseReader, sentence: Range, cue: Cue, i: number): boolean {
  if (!cue.subject || cue.kind === 'judge' || !cue.finite) return false;
  const from = Math.min(cue.from, cue.subject.from);
  for (let k = from - 1; k > i && k > from - 14; k--) if (reader.isComma(k)) return true;
  return cue.kind === 'source' && sentence.to > cue.to;
}

/** `"A," X said, "and a."` is one utterance; `"A." X said: "B."` is two. */
function goesOn(reader: PhraseReader, previous: Passage, cue: Cue | null, i: number): boolean {
  if (!cue || previous.cue !== cue || previous.rule !== 'cue after') return false;
  if (previous.kind !== 'direct') return false;
  const before = reader.token(i - 1);
  if (before?.type !== 'sign' || !/[,،，—–-]/u.test(before.text)) return false;
  return !/[.?!。？！]/u.test(lastSign(reader, previous.marked));
}

function isAlone(reader: PhraseReader, sentence: Range, i: number): boolean {
  for (let k = sentence.from; k < sentence.to; k++)
    if (k !== i && reader.token(k)?.type === 'word') return false;
  return true;
}

function kindOf(reader: PhraseReader, sentence: Range, i: number, link: Link): Passage['kind'] {
  const { marked } = reader.token(i) ?? {};
  if (!marked) return 'partial';
  const words = wordCount(reader, marked);
  // A script without capitals tells nothing, so only a small letter speaks against a whole utterance.
  const upper = !/^[^\p{L}]*\p{Ll}/u.test(reader.text.slice(marked.start, marked.start + 4));
  const before = reader.token(i - 1);
  const opens = i === sentence.from || before?.type === 'sign';
  const after = reader.token(i + 1);
  const open = after?.type === 'word' && link.rule !== 'cue after' && link.rule !== 'unknown verb';
  if (opens && !open && (upper || words >= 3)) return 'direct';
  const whole = /[.?!…。]$/u.test(lastSign(reader, marked)) || after === undefined || after.text === '.';
  if (
    link.rule === 'cue before' &&
    link.cue?.kind === 'say' &&
    whole &&
    (words >= 6 || (upper && words >= 2))
  )
    return 'direct';
  return 'partial';
}

/** `"A" and "B," X said`: a passage without a cue takes that of the next one in its sentence. */
function shareCues(passages: Passage[]): void {
  for (let i = passages.length - 2; i >= 0; i--) {
    const passage = passages[i];
    const next = passages[i + 1];
    if (!passage || !next || passage.cue || !next.cue) continue;
    if (next.rule !== 'cue after' && next.rule !== 'closing cue') continue;
    passage.cue = next.cue;
    passage.rule = 'closing cue';
  }
}
