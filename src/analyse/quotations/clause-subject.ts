import type { Cue, Range } from './cue.ts';
import { IS } from './lexicon.ts';
import { canSpeak, type Mention, type PhraseReader } from './phrases.ts';

/** Subjects further away than this many tokens are not looked for. */
export const REACH = 60;

/** The subject of the clause that a verb without one leans on. */
export function clauseSubject(
  reader: PhraseReader,
  sentence: Range,
  i: number,
  earlier: readonly Cue[],
): Mention | null {
  const before = reader.token(i - 1);
  if (before?.name?.entity.kind === 'person' && !reader.is(i - 1, IS.preposition)) {
    const near = reader.nameMention(before.name, i - 1);
    if (reader.is(near.from - 1, IS.preposition)) return near;
  }
  const cue = earlier.findLast((c) => c.subject && c.kind !== 'source' && (c.finite || c.order !== 'clause'));
  if (cue?.subject) return cue.subject;
  const near = subordinateSubject(reader, sentence, i);
  if (near) return near;
  const subject = sentenceSubject(reader, { from: sentence.from, to: i });
  return subject && (canSpeak(reader, subject) || reader.isCapital(subject.headAt)) ? subject : null;
}

/** "…, when the fans came in, shouting": who opens the last clause before. */
function subordinateSubject(reader: PhraseReader, sentence: Range, i: number): Mention | null {
  for (let k = i - 1; k > sentence.from && i - k < REACH; k--) {
    if (reader.token(k)?.marked) return null;
    if (!reader.is(k, IS.subordinator) || reader.is(k, IS.preposition)) continue;
    const phrase = reader.phraseAt(k + 1, i, false);
    return phrase && phrase.to < i && canSpeak(reader, phrase) ? phrase : null;
  }
  return null;
}

/** The first noun phrase of a sentence that can speak, else the first after its opening phrases. */
export function sentenceSubject(reader: PhraseReader, sentence: Range): Mention | null {
  let from = afterDateline(reader, sentence);
  let first: Mention | null = null;
  for (let n = 0; n < 4 && from < sentence.to; n++) {
    while (
      from < sentence.to &&
      (reader.isFiller(from) || reader.is(from, IS.coordinator) || reader.token(from)?.type === 'sign')
    )
      from++;
    const opening = IS.preposition | IS.subordinator | IS.saying | IS.judging | IS.accordingTo;
    const phrase = reader.is(from, opening | IS.relative) ? null : reader.phraseAt(from, sentence.to, false);
    if (phrase && canSpeak(reader, phrase)) return appositionPerson(reader, phrase, sentence.to) ?? phrase;
    first ??= phrase;
    while (from < sentence.to && !reader.isComma(from) && !reader.token(from)?.marked) from++;
    from++;
  }
  return first;
}

/** "BERLIN, July 25 (AP) — The council": the sentence begins after the dash. */
function afterDateline(reader: PhraseReader, sentence: Range): number {
  if (!/^\p{Lu}{3}/u.test(reader.token(sentence.from)?.text ?? '')) return sentence.from;
  for (let k = sentence.from + 1; k < Math.min(sentence.to, sentence.from + 10); k++)
    if (/^[—–-]$/u.test(reader.token(k)?.text ?? '')) return k + 1;
  return sentence.from;
}

/** The person named right after a role and a comma: "the foreign minister, Sergei Lavrov,". */
export function appositionPerson(reader: PhraseReader, role: Mention, to: number): Mention | null {
  if (role.entity || role.pronoun || !reader.isComma(role.to)) return null;
  const person = reader.phraseAt(role.to + 1, to, false);
  if (person?.entity?.kind !== 'person' || person.from > role.to + 3) return null;
  const next = reader.token(person.to);
  return person.to >= to || next?.type === 'sign' || next?.marked ? person : null;
}
