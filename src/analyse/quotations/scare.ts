import { CUE, IS } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { wordCount } from './passage-signs.ts';
import { canSpeak, type PhraseReader } from './phrases.ts';

/** Tokens between a verb and a few marked words that it still governs. */
const FAR = 14;

/**
 * Whether marks hold no speech: a word held at a distance, the title of a work, a name.
 *
 * @param expected a speaker was found, or what stands before lets speech be expected
 */
export function isNoSpeech(reader: PhraseReader, passage: Passage, expected: boolean): boolean {
  const before = passage.token - 1;
  if (!expected && !passage.cue) return true;
  if (followsName(reader, before)) return true;
  if (passage.rule === 'heading') return false;
  if (isNaming(reader, passage) || isNamed(reader, passage)) return true;
  const text = reader.text.slice(passage.marked.start, passage.marked.end);
  if (isSubhead(reader, passage) || isFarAway(reader, passage)) return true;
  if (passage.kind === 'direct') return !hasVerb(passage) && isTitleCase(reader, text.replace(/[.,]$/u, ''));
  if (inBrackets(reader, before) && passage.rule === 'governing cue') return true;
  if (passage.rule === 'cue before') return passage.cue?.kind === 'judge' ? false : isTitleCase(reader, text);
  return isTitleCase(reader, reader.isWord(before) ? text.replace(/[.,]$/u, '') : text);
}

/** Every longer word begins with a capital, as titles and names do in languages that do not capitalise nouns. */
function isTitleCase(reader: PhraseReader, text: string): boolean {
  if (text.length > 100) return false;
  const words = text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  const { bits } = reader.lexicon;
  const long = words.filter((word) => word.length > 3 && ((bits.get(word) ?? 0) & SMALL) === 0);
  if (!/^\p{Lu}/u.test(words[0] ?? '') || /[.?!,]$/u.test(text)) return false;
  return words.length <= 8 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Words that titles write small: "Mornings with Ada". */
const SMALL = IS.preposition | IS.determiner | IS.coordinator;

/** "a site called “X”": the participle gives a name; "what she called “X”" is hers. */
function isNaming(reader: PhraseReader, passage: Passage): boolean {
  if (!reader.is(passage.token - 1, IS.naming)) return false;
  const { cue } = passage;
  if (!cue || cue.from !== passage.token - 1) return true;
  if (cue.passive) return false;
  return cue.order !== 'before' || !cue.subject || !canSpeak(reader, cue.subject);
}

/** Where nouns are capitalised: 'der „Spiegel“', a short name after an article. */
function isNamed(reader: PhraseReader, passage: Passage): boolean {
  const { capitalNouns } = reader.lexicon.words;
  const before = passage.token - 1;
  if (!capitalNouns || !reader.is(before, IS.determiner | IS.preposition | IS.subordinator)) return false;
  const { start, end } = passage.marked;
  return (
    /^\p{Lu}/u.test(reader.text.slice(start, start + 1)) && end - start < 40 && passage.kind === 'partial'
  );
}

/** 'so-called “…”', 'known as the “…”', 'in his book, “…”'. */
function followsName(reader: PhraseReader, before: number): boolean {
  let k = before;
  while (reader.is(k, IS.determiner) || reader.isComma(k)) k--;
  return reader.is(k, IS.notSpeech) && (k === before || !reader.is(k, CUE));
}

/** A paragraph of a few words in single marks, as some papers set their subheads. */
function isSubhead(reader: PhraseReader, passage: Passage): boolean {
  const { from, start, end } = passage.marked;
  const single = start - from === 1 && /['‘]/u.test(reader.text.charAt(from));
  return single && passage.alone && !passage.cue && end - start < 60;
}

/** A word or three a long way after the verb are the writer's. */
function isFarAway(reader: PhraseReader, passage: Passage): boolean {
  const { cue, rule, token, marked } = passage;
  if (rule !== 'governing cue' || !cue || token - cue.to <= FAR) return false;
  return wordCount(reader, marked) <= 3;
}

/** A verb of its own tells that it is speech; a colon alone does not. */
function hasVerb({ cue, rule }: Passage): boolean {
  return cue !== null && rule !== 'colon';
}

function inBrackets(reader: PhraseReader, before: number): boolean {
  return /^[([（]$/u.test(reader.token(before)?.text ?? '');
}
