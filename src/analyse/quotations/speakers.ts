import type { Pronoun } from '../../language/speech-words.ts';
import type { NamedEntity } from '../names/names.ts';
import { sentenceSubject } from './clause-subject.ts';
import type { Cue, Range } from './cue.ts';
import { IS } from './lexicon.ts';
import type { Mention, PhraseReader } from './phrases.ts';

/** Who a mention stands for. */
export interface Speaker {
  /** The words at the quotation that name the speaker; null where a verb has no subject of its own. */
  mention: Mention | null;
  /** The name or words to show, or null where the mention points to nobody for sure. */
  name: string | null;
  entity: NamedEntity | null;
}

/** Pronouns look back this many sentences. */
const MEMORY = 12;

/**
 * Follows who is spoken of from sentence to sentence, so that pronouns and roles can be resolved: a pronoun
 * stands for the first person who is the subject of the nearest earlier sentence and whose gender fits.
 */
export class SpeakerMemory {
  /** The persons of each earlier sentence, subjects first; the newest last. */
  private readonly sentences: NamedEntity[][] = [];
  /** Persons already named, by a noun of their roles: the newest holder. */
  private readonly holders = new Map<string, NamedEntity>();
  private readonly met = new Set<NamedEntity>();
  private readonly metByGender = new Map<Pronoun['gender'], NamedEntity[]>();

  constructor(private readonly indefinite: ReadonlySet<string>) {}

  /** Who a mention in the current sentence stands for. */
  resolve(reader: PhraseReader, sentence: Range, mention: Mention): Speaker {
    if (mention.entity) return { mention, name: mention.entity.name, entity: mention.entity };
    if (mention.pronoun) {
      const entity = this.pronoun(reader, sentence, mention);
      return { mention, name: entity?.name ?? null, entity };
    }
    const entity = this.holder(reader, mention);
    return { mention, name: entity?.name ?? mention.titled?.name ?? mention.text, entity };
  }

  private pronoun(reader: PhraseReader, sentence: Range, mention: Mention): NamedEntity | null {
    const { pronoun } = mention;
    if (!pronoun || pronoun.plural || pronoun.gender === null) return null;
    const before = { from: sentence.from, to: mention.from };
    const here = personsOf(reader, before, sentenceSubject(reader, before), []);
    const { gender } = pronoun;
    const fits = (person: NamedEntity) =>
      person.gender === null || gender === 'any' || person.gender === gender;
    const subject = here.subjects.find(fits);
    if (subject) return subject;
    for (let i = this.sentences.length - 1; i >= 0 && i >= this.sentences.length - MEMORY; i--) {
      const found = this.sentences[i]?.find(fits);
      if (found) return found;
    }
    return this.onlyOne(gender);
  }

  /** The only person met so far whose gender is known to fit. */
  private onlyOne(gender: Pronoun['gender']): NamedEntity | null {
    const fitting = this.metByGender.get(gender) ?? [];
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** "the minister": the person met before whose role has that noun. */
  private holder(reader: PhraseReader, mention: Mention): NamedEntity | null {
    const first = reader.token(mention.from);
    if (!first || this.indefinite.has(first.lower)) return null;
    return this.holders.get(mention.head) ?? null;
  }

  /** Takes in a sentence after its quotations have been resolved. */
  remember(
    reader: PhraseReader,
    sentence: Range,
    subject: Mention | null,
    cues: readonly Cue[],
    speakers: readonly Speaker[],
  ): void {
    const { subjects, others } = personsOf(reader, sentence, subject, cues);
    const spoken = speakers.flatMap((s) => (s.entity?.kind === 'person' ? [s.entity] : []));
    this.sentences.push([...new Set([...subjects, ...spoken])]);
    for (const person of [...subjects, ...others]) this.meet(person);
  }

  private meet(person: NamedEntity): void {
    if (this.met.has(person)) return;
    this.met.add(person);
    if (person.gender !== null)
      this.metByGender.set(person.gender, [
        ...(this.metByGender.get(person.gender) ?? []).slice(0, 1),
        person,
      ]);
    for (const { text } of person.roles)
      for (const word of text.toLowerCase().split(/\s+/)) if (word.length > 3) this.holders.set(word, person);
  }
}

/** The persons of a stretch outside marks: those who are subjects, and the others. */
function personsOf(
  reader: PhraseReader,
  range: Range,
  subject: Mention | null,
  cues: readonly Cue[],
): { subjects: NamedEntity[]; others: NamedEntity[] } {
  const subjects: NamedEntity[] = [];
  for (const mention of [subject, ...cues.map((cue) => cue.subject)])
    if (mention?.entity && canBePerson(reader, mention)) subjects.push(mention.entity);
  const others: NamedEntity[] = [];
  for (let i = range.from; i < range.to; i++) {
    const name = reader.token(i)?.name;
    if (name?.entity.kind === 'person' && others.at(-1) !== name.entity) others.push(name.entity);
  }
  return { subjects, others };
}

/** A subject of unsure kind may be a person, if no article stands before it: only pronouns of a person look for it. */
function canBePerson(reader: PhraseReader, { entity, from }: Mention): boolean {
  if (entity?.kind === 'unknown') return !reader.is(from - 1, IS.determiner);
  return entity?.kind === 'person';
}
