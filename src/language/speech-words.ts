/** What tells speech in one language: its verbs, the words around them, and who can speak. Compared in lower case. */
export interface SpeechWords {
  /** Finite forms that introduce speech, direct or reported: said, told, wrote. */
  say: readonly string[];
  /** Their forms without a subject of their own: saying, adding. */
  saying: readonly string[];
  /** Those of them that report a clause without a word like "that": said, saying. */
  bare: readonly string[];
  /** Verbs whose marked words are the speaker's and that report no clause: called, praised. */
  judge: readonly string[];
  /** Those of them that right before marks give a name, not speech, unless they have a subject: "a site called “X”". */
  naming?: readonly string[];
  /** Their forms without a subject of their own: calling, hailing. */
  judging: readonly string[];
  /** Nouns of an utterance that its possessor made: claim, statement, remark. */
  utterances: readonly string[];
  /** Source phrases that stand before the speaker: according to, laut. */
  accordingTo: readonly string[];
  /** Words that are such a phrase only after a comma: so ("…, so Merkel"). */
  accordingToAfterComma?: readonly string[];
  /** Source phrases that stand after the speaker: zufolge, göre. */
  accordingToAfter: readonly string[];
  /** Words that open a reported clause: that, whether. */
  that: readonly string[];
  /** Words that open a reported question and belong to it: whether, how. */
  questions?: readonly string[];
  /** Verbs after which a noun or a name can open the reported clause: "says hackers are". */
  bareNouns?: readonly string[];
  /** Words that open a clause which names the source of the main one: as, wie ("wie die Polizei mitteilte"). */
  as?: readonly string[];
  /** Words of degree, after which "that" opens a consequence, no report: so ("shouted so loudly that"). */
  degrees?: readonly string[];
  /** Verbs with a listener before the clause: told. */
  tells?: readonly string[];
  /** Verbs that report a demand or a promise without a clause: urged, vowed. */
  demands?: readonly string[];
  /** Endings of participles that add the writer's own words after a comma: ing. */
  participleEndings?: readonly string[];
  /** Auxiliaries and adverbs that may stand between subject and verb: has, also, later. */
  fillers: readonly string[];
  /** Endings of such adverbs: ly. */
  fillerEndings: readonly string[];
  /** Forms that make a following participle passive: was, been. */
  passive: readonly string[];
  /** The speaker of a passive: by, von. */
  by: readonly string[];
  negations: readonly string[];
  /** Words that begin a noun phrase: the, a, his. */
  determiners: readonly string[];
  /** Those of them that bring in somebody new, so that the phrase points to nobody named before: a, another. */
  indefinite: readonly string[];
  /** Words that begin a phrase which is not the subject: in, of, for. */
  prepositions: readonly string[];
  /** Words that join two verbs of one subject: and, but. */
  coordinators: readonly string[];
  /** Words that begin another clause: because, when, if. */
  subordinators: readonly string[];
  /** Relative pronouns: who, which. */
  relatives: readonly string[];
  /** Personal pronouns that can be the subject of a speech verb, with the gender of a person they stand for. */
  pronouns: readonly Pronoun[];
  /** Possessive pronouns of a person: his, her. */
  possessives: readonly Pronoun[];
  /** Nouns that speak: spokesman, police, report. */
  sources: readonly string[];
  /** Words that stand before a name and belong to it: Mr, Senator. */
  titles: readonly string[];
  /** Words before marks that hold a name or a distance, no speech: so-called, titled, film. */
  notSpeech: readonly string[];
  /** The subject may be left out, so that the last speaker goes on: es, it, tr. */
  dropsSubject?: true;
  /** The verb usually stands before its subject: Arabic. */
  verbFirst?: true;
  /** Subjects stand on either side of the verb: es, ru. */
  freeOrder?: true;
  /** Main clauses put the verb second, so that the subject follows it after an opening phrase: de. */
  verbSecond?: true;
  /** The verb usually closes the clause: tr, hi, fa. */
  verbLast?: true;
  /** Determiners whose phrase is never a subject: den, einem. */
  objectDeterminers?: readonly string[];
  /** Determiners that hang a noun on the one before: des, der. */
  genitives?: readonly string[];
  /** Nouns are capitalised, so that a small word after one ends its phrase: de. */
  capitalNouns?: true;
  /** Numbers with a full stop are ordinals: de. */
  ordinalStops?: true;
  /** A preposition that names a source when a noun with such an ending follows: nach … angaben. */
  sourcePrepositions?: readonly string[];
  sourceNounEndings?: readonly string[];
  /** Verb forms that by themselves show reported speech: sei, habe. */
  reportedMood?: readonly string[];
  /** Words before an apostrophe are words of their own: fr, it. */
  elides?: true;
  /** Pronouns that hang on the verb by a hyphen: dit-il. */
  clitics?: readonly Pronoun[];
  /** Words are written without spaces: zh. */
  unspaced?: true;
  /** What a word begins with that goes on with the noun before it: the article of Arabic. */
  attributive?: string;
}

export interface Pronoun {
  text: string;
  /** "any" for a person of either; null where it need not be a person: they, it, who. */
  gender: 'male' | 'female' | 'any' | null;
  plural?: true;
}

/** No words at all: what a language does not have is left as it is here. */
export const NO_SPEECH: SpeechWords = {
  say: [],
  saying: [],
  bare: [],
  judge: [],
  judging: [],
  utterances: [],
  accordingTo: [],
  accordingToAfter: [],
  that: [],
  fillers: [],
  fillerEndings: [],
  passive: [],
  by: [],
  negations: [],
  determiners: [],
  indefinite: [],
  prepositions: [],
  coordinators: [],
  subordinators: [],
  relatives: [],
  pronouns: [],
  possessives: [],
  sources: [],
  titles: [],
  notSpeech: [],
};

/** @returns the entries of a list written as "said|says|according to" */
export function list(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split('|')).map((entry) => entry.trim());
}

/** @returns pronouns of one gender, from "he|him" */
export function pronouns(texts: string, gender: Pronoun['gender'], plural?: true): Pronoun[] {
  return list(texts).map((text) => (plural ? { text, gender, plural } : { text, gender }));
}
