import type { Passage } from './attribution.ts';
import { IS } from './lexicon.ts';
import { canSpeak, type PhraseReader } from './phrases.ts';

/** Whether marks hold no speech: a word held at a distance, the title of a work, a name. */
export function isNoSpeech(reader: PhraseReader, passage: Passage, hasSpeaker: boolean): boolean {
  const before = passage.token - 1;
  if (!hasSpeaker && !passage.alone && !passage.cue) return true;
  if (reader.is(before, IS.notSpeech)) return true;
  if (passage.rule === 'heading') return false;
  if (isNaming(reader, passage) || isNamed(reader, passage)) return true;
  const text = reader.text.slice(passage.marked.start, passage.marked.end);
  if (passage.kind === 'direct')
    return passage.alone && !passage.cue && isTitleCase(text.replace(/\.$/u, ''));
  if (passage.rule === 'cue before') return passage.cue?.kind === 'judge' ? false : isTitleCase(text);
  return isTitleCase(reader.isWord(before) ? text.replace(/[.,]$/u, '') : text);
}

/** Every longer word begins with a capital, as titles and names do in languages that do not capitalise nouns. */
function isTitleCase(text: string): boolean {
  if (text.length > 100) return false;
  const words = text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (!/^\p{Lu}/u.test(words[0] ?? '') || /[.?!,]$/u.test(text)) return false;
  return words.length <= 8 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** "a site called “X”": the participle gives a name; "what she called “X”" is hers. */
function isNaming(reader: PhraseReader, passage: Passage): boolean {
  if (!reader.is(passage.token - 1, IS.naming)) return false;
  const { cue } = passage;
  if (!cue || cue.from !== passage.token - 1) return true;
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
