import type { Pronoun } from '../../language/speech-words.ts';
import type { NamedEntity } from '../names/names.ts';
import { CUE, IS, type Lexicon } from './lexicon.ts';
import type { NameHere, Paragraph, Token } from './token.ts';

/** The words that name a speaker, and what is known of them before anything else is read. */
export interface Mention {
  text: string;
  start: number;
  end: number;
  /** Index of its first token and of the token after its last. */
  from: number;
  to: number;
  entity: NamedEntity | null;
  pronoun: Pronoun | null;
  /** The noun it is about, in lower case, and its token: "minister" in "the minister of trade". */
  head: string;
  headAt: number;
  /** What it says of a person whom no list knows, 水利部部长, and the name after that. */
  titled?: { role: string; name: string };
}

/** Words of a role after its first, at most. */
const LONGEST_ROLE = 6;
/** Letters of a name written without spaces, at most. */
const LONGEST_NAME = 8;

const BREAKS =
  IS.coordinator |
  IS.subordinator |
  IS.that |
  IS.relative |
  IS.say |
  IS.saying |
  IS.passive |
  IS.negation |
  IS.accordingTo;

/** Reads noun phrases from a paragraph's tokens. */
export class PhraseReader {
  constructor(
    /** The block's text. */
    readonly text: string,
    readonly paragraph: Paragraph,
    readonly lexicon: Lexicon,
  ) {}

  token(index: number): Token | undefined {
    return this.paragraph.tokens[index];
  }

  is(index: number, bit: number): boolean {
    return ((this.token(index)?.bits ?? 0) & bit) !== 0 && !this.token(index)?.name;
  }

  isWord(index: number): boolean {
    return this.token(index)?.type === 'word';
  }

  isCapital(index: number): boolean {
    const text = this.token(index)?.text ?? '';
    return /^\p{Lu}/u.test(text);
  }

  isFiller(index: number): boolean {
    const token = this.token(index);
    if (token?.type !== 'word' || token.name) return false;
    if ((token.bits & IS.filler) !== 0) return true;
    if ((token.bits & IS.source) !== 0) return false;
    return this.lexicon.words.fillerEndings.some(
      (ending) => token.lower.endsWith(ending) && token.lower.length > ending.length + 2,
    );
  }

  /** A verb of the mood of reported speech stands near: `sei "…"`, `"…" sei`. */
  hasMood(index: number): boolean {
    for (let k = index - 12; k <= index + 6; k++) if (this.is(k, IS.reportedMood)) return true;
    return false;
  }

  isComma(index: number): boolean {
    const text = this.token(index)?.text;
    return text === ',' || text === '،' || text === '，';
  }

  /**
   * The noun phrase that begins at `from` and ends before `to`.
   *
   * @param whole the range is known to hold the phrase alone, so that unknown words belong to it
   */
  phraseAt(from: number, to: number, whole: boolean): Mention | null {
    const pronoun = this.pronounAt(from);
    if (pronoun) return this.mention(from, from + 1, { pronoun });
    const end = this.simplePhraseEnd(from, to, whole);
    if (end === from) return null;
    const found = this.headOf(from, end);
    if (!found) return null;
    if (found.entity) return found;
    const named = this.lexicon.words.unspaced ? this.nameAfterTitle(found) : this.holderOf(found);
    return named ?? this.withAttachments(found, to, whole);
  }

  /** "وزير الخارجية الألماني كارل …": the person whose role the phrase begins, where the role's other words follow it. */
  private holderOf(mention: Mention): Mention | null {
    for (let at = mention.to; at < mention.to + LONGEST_ROLE && this.isWord(at); at++) {
      const name = this.token(at)?.name;
      if (name?.entity.kind !== 'person') continue;
      const isRole = name.entity.roles.some(
        ({ anchor: { block, start, end } }) =>
          block === this.paragraph.block && start <= mention.start && mention.end <= end && end < name.start,
      );
      return isRole ? this.nameMention(name, at) : null;
    }
    return null;
  }

  /** "水利部部长王建国": the name after the title, in a script without spaces and capitals. */
  private nameAfterTitle(mention: Mention): Mention | null {
    const { from, to, start } = mention;
    const last = this.token(to - 1);
    const title = this.token(to - 2);
    if (to - from < 2 || !last || !title || !this.mayBeName(to - 1)) return null;
    if (title.name || !(title.bits & (IS.source | IS.title))) return null;
    const titled = { role: this.text.slice(start, title.end), name: last.text };
    return { ...mention, head: title.lower, headAt: to - 2, titled };
  }

  /** A word that no list has, as long as a name. */
  private mayBeName(index: number): boolean {
    const token = this.token(index);
    const { length } = token?.text ?? '';
    return token?.type === 'word' && !token.name && token.bits === 0 && length > 1 && length <= LONGEST_NAME;
  }

  private pronounAt(index: number): Pronoun | null {
    const token = this.token(index);
    if (token?.type !== 'word') return null;
    // "he's saying": the verb's short form hangs on the pronoun.
    return this.lexicon.pronouns.get(token.lower.replace(/['’]\p{L}{1,2}$/u, '')) ?? null;
  }

  /** "his", "her": the pronoun as a possessor. */
  possessorAt(index: number): Mention | null {
    const token = this.token(index);
    const pronoun = token?.type === 'word' ? this.lexicon.possessives.get(token.lower) : undefined;
    return pronoun ? this.mention(index, index + 1, { pronoun }) : null;
  }

  /** Determiners, adjectives, nouns and names up to a word that cannot belong to them. */
  private simplePhraseEnd(from: number, to: number, whole: boolean): number {
    let i = from;
    if (this.is(from, CUE) && !this.is(from, IS.source) && !this.isCapital(from)) return from;
    let afterPerson = false;
    let afterSource = false;
    for (; i < to; i++) {
      const token = this.token(i);
      if (token?.type !== 'word') break;
      if (token.name) {
        afterPerson = this.mayBePerson(token.name) && !isPossessive(token);
        afterSource = false;
        continue;
      }
      if (i > from && this.breaksPhrase(i)) break;
      if (i > from && this.endsNoun(i)) break;
      if (token.bits & IS.preposition) break;
      if (i > from && token.bits & IS.determiner && !this.is(i - 1, IS.determiner)) break;
      const source = (token.bits & (IS.source | IS.title)) !== 0;
      if (afterPerson && !source) break;
      // A name follows a title, also where no capital shows it.
      const nameFollows =
        this.lexicon.words.unspaced === true && (this.mayBeName(i) || this.is(i + 1, IS.title));
      const goesOn = this.isAttributive(token);
      if (afterSource && !source && !whole && !this.isCapital(i) && !nameFollows && !goesOn) break;
      afterSource = goesOn ? afterSource : (token.bits & IS.source) !== 0;
      afterPerson = false;
    }
    return i;
  }

  /** "الرئيس التونسي": a word with the article goes on with the noun before it. */
  private isAttributive({ lower, bits }: Token): boolean {
    const { attributive } = this.lexicon.words;
    return attributive !== undefined && bits === 0 && lower.startsWith(attributive);
  }

  /** A name of several words of which nothing is known reads as a person's. */
  private mayBePerson({ entity, start, end }: NameHere): boolean {
    // Where the verb comes last, what follows a name may belong to it.
    if (entity.kind !== 'unknown' || this.lexicon.words.verbLast) return entity.kind === 'person';
    return this.text.slice(start, end).includes(' ');
  }

  /** Where nouns are capitalised, a small word after one belongs to something else. */
  private endsNoun(index: number): boolean {
    if (!this.lexicon.words.capitalNouns || this.isCapital(index) || this.is(index, IS.determiner))
      return false;
    return this.isCapital(index - 1) && !this.is(index - 1, IS.determiner);
  }

  private breaksPhrase(index: number): boolean {
    if (this.is(index, IS.source)) return false;
    // "Dr Li", "Mr As": a capital inside a sentence makes a name of a small word.
    if (this.isCapital(index) && !this.is(index, CUE)) return false;
    return this.is(index, BREAKS | CUE) || this.isFiller(index);
  }

  /** The mention of a simple phrase: its last name if the phrase ends in one, else the whole. */
  private headOf(from: number, to: number): Mention | null {
    const last = this.token(to - 1);
    if (last?.name && !isPossessive(last)) return this.nameMention(last.name, to - 1);
    // "President Obama Thursday", "the Russian leader Putin himself": a name near the end.
    const before = this.token(to - 2);
    if (before?.name?.entity.kind === 'person' && !isPossessive(before) && !this.is(to - 1, IS.source))
      return this.nameMention(before.name, to - 2);
    return this.mention(from, to, {});
  }

  nameMention(name: NameHere, at: number): Mention {
    let from = at;
    let to = at + 1;
    while (this.token(from - 1)?.name === name) from--;
    while (this.token(to)?.name === name) to++;
    const { start, end, entity } = name;
    return { ...this.mention(from, to, { entity }), start, end, text: this.text.slice(start, end) };
  }

  mention(from: number, to: number, known: { entity?: NamedEntity; pronoun?: Pronoun }): Mention {
    const start = this.token(from)?.start ?? 0;
    const end = this.token(to - 1)?.end ?? 0;
    return {
      text: this.text.slice(start, end),
      from,
      to,
      start,
      end,
      entity: known.entity ?? null,
      pronoun: known.pronoun ?? null,
      head: this.token(to - 1)?.lower ?? '',
      headAt: to - 1,
    };
  }

  /** "a spokesman for the ministry": the phrases that hang on a common noun, at most three. */
  private withAttachments(mention: Mention, to: number, whole: boolean): Mention {
    let end = mention.to;
    // Chinese says it all before the noun.
    if (this.lexicon.words.unspaced) return mention;
    if (!whole && !this.is(mention.headAt, IS.source) && !this.is(mention.from, IS.determiner))
      return mention;
    for (let n = 0; n < 3 && this.is(end, IS.preposition | IS.genitive); n++) {
      const genitive = !this.is(end, IS.preposition);
      let next = this.simplePhraseEnd(genitive ? end : end + 1, to, whole);
      // 'der „Spiegel“': the passage is the noun.
      if (genitive && next === end + 1 && this.token(next)?.marked) next++;
      if (next === end + 1) break;
      end = next;
    }
    if (end === mention.to) return mention;
    const person = this.roleThenPerson(mention, end);
    if (person) return person;
    return { ...this.mention(mention.from, end, {}), head: mention.head, headAt: mention.headAt };
  }

  /** "the secretary of state John Kerry": the person, when the name follows a noun and no preposition. */
  private roleThenPerson(mention: Mention, end: number): Mention | null {
    const name = this.token(end - 1)?.name;
    if (name?.entity.kind !== 'person') return null;
    const found = this.nameMention(name, end - 1);
    const before = this.token(found.from - 1);
    if (before?.type !== 'word' || isPossessive(before)) return null;
    if (before.bits & (IS.preposition | IS.determiner | IS.title) || found.from <= mention.to + 1)
      return null;
    return found;
  }
}

/** Whether a phrase names somebody or something that can speak. */
export function canSpeak(reader: PhraseReader, mention: Mention): boolean {
  if (mention.entity !== null || mention.pronoun !== null) return true;
  return reader.is(mention.headAt, IS.source) || endsInTitled(reader, mention);
}

/** Words after a title of address are a name, also where no list and no capital shows it. */
function endsInTitled(reader: PhraseReader, { from, to }: Mention): boolean {
  if (!reader.lexicon.words.verbLast) return false;
  for (let k = from; k < to - 1; k++) if (reader.is(k, IS.title)) return true;
  return false;
}

/** "Clinton's", "workers'". */
export function isPossessive(token: Token): boolean {
  return /['’]s?$/u.test(token.text);
}
