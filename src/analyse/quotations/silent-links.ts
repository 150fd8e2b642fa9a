import { sentenceSubject } from './clause-subject.ts';
import type { Cue, Range } from './cue.ts';
import { IS } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { lastSign, wordCount } from './passage-signs.ts';
import { canSpeak, type Mention, type PhraseReader } from './phrases.ts';
import type { NameHere } from './token.ts';

/** The cue of a passage and the rule that found it. */
export type Link = Pick<Passage, 'cue' | 'rule'>;

/** A stand-in for a cue where only a name stands. */
function silentCue(subject: Mention, at: number, text = ''): Cue {
  return { from: at, to: at, text, kind: 'say', finite: true, negated: false, subject, order: 'after' };
}

/** `"…" — Maria Schmidt`. */
export function signature(reader: PhraseReader, sentence: Range, i: number): Link | null {
  const dash = reader.token(i + 1);
  if (dash?.type !== 'sign' || !/[—–―-]/u.test(dash.text)) return null;
  const subject = reader.phraseAt(i + 2, sentence.to, true);
  if (!subject || subject.pronoun || !(subject.entity || reader.isCapital(subject.to - 1))) return null;
  const next = reader.token(subject.to);
  if (subject.to < sentence.to && next?.type !== 'sign') return null;
  return { cue: silentCue(subject, i + 1), rule: 'signature' };
}

/** `"…," Maria Schmidt sighed`: the comma inside the marks shows that an attribution follows, whatever its verb. */
export function unknownVerb(reader: PhraseReader, sentence: Range, i: number): Link | null {
  const marked = reader.token(i)?.marked;
  if (
    !marked ||
    !/[,،]/u.test(lastSign(reader, marked)) ||
    i !== sentence.from ||
    wordCount(reader, marked) < 3
  )
    return null;
  const subject = reader.phraseAt(i + 1, sentence.to, false);
  let at = subject?.to ?? 0;
  while (reader.isFiller(at)) at++;
  const verb = reader.token(at);
  if (
    !subject ||
    !(subject.pronoun || subject.entity) ||
    verb?.type !== 'word' ||
    !/^\p{Ll}/u.test(verb.text)
  )
    return null;
  return { cue: silentCue(subject, at, verb.text), rule: 'unknown verb' };
}

/** `Maria Schmidt on taxes: "…"` without a verb: the only person that the line names. */
export function headingSpeaker(reader: PhraseReader, sentence: Range, i: number): Link | null {
  const opening = reader.token(sentence.from)?.name;
  if (opening && reader.token(i - 1)?.text !== ':') {
    const named = reader.nameMention(opening, sentence.from);
    const colon = reader.token(named.to)?.text === ':' && opening.entity.kind !== 'place';
    return colon ? { cue: silentCue(named, named.to), rule: 'heading' } : null;
  }
  if (reader.token(i - 1)?.text !== ':') return null;
  const persons = new Set<NameHere>();
  for (let k = sentence.from; k < i - 1; k++) {
    const name = reader.token(k)?.name;
    if (name?.entity.kind === 'person') persons.add(name);
  }
  const [person] = persons;
  if (!person || persons.size > 1) return colonSubject(reader, sentence, i);
  const at = reader.paragraph.tokens.findIndex((token) => token.name === person);
  const subject = reader.nameMention(person, at);
  // "a poster of Maria Schmidt by the pier: “…”": who is named within another phrase is not who the line is about.
  if (reader.is(subject.from - 1, IS.preposition) && subject.to < i - 1) return null;
  return { cue: silentCue(subject, subject.to), rule: 'heading' };
}

/** `The minister had a warning: "…"`: the subject of the sentence before the colon. */
function colonSubject(reader: PhraseReader, sentence: Range, i: number): Link | null {
  const subject = sentenceSubject(reader, { from: sentence.from, to: i - 1 });
  if (!subject || !canSpeak(reader, subject) || subject.entity?.kind === 'place') return null;
  return { cue: silentCue(subject, subject.to), rule: 'colon' };
}
