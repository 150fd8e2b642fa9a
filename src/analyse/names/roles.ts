import type { Candidate } from './candidate.ts';

import type { Lexicon } from './name-lexicon.ts';
import { isComma, isRole, looselyModifiedRole, modifiedRole, roleHead } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** Token indices of a role's words, the end exclusive. */
export interface RoleSpan {
  from: number;
  to: number;
}

/** The longest role that is shown, in tokens. */
const LONGEST = 22;

/** Reads the roles that stand before and after a person's name. */
export class RoleReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
  ) {}

  /** @returns the roles at one mention in reading order */
  read(person: Candidate): RoleSpan[] {
    const found = [this.before(person.from), this.after(person.to)];
    return found.filter((span) => span !== null);
  }

  private before(from: number): RoleSpan | null {
    const previous = this.tokens[from - 1];
    if (!previous) return null;
    const comma = isComma(previous.text);
    const at = comma ? from - 2 : from - 1;
    const last = this.tokens[at];
    if (!last?.word || (!comma && !this.tokens[from]?.joined)) return null;
    const role = this.roleBefore(at, comma);
    const span = role < 0 ? null : this.endingAt(role, at, comma);
    if (span) return span;
    return this.beforeWithOf(at, comma);
  }

  /** The head of a role that ends at `at`, or has adjectives, a country or small words after it; -1 for none. */
  private roleBefore(at: number, comma: boolean): number {
    if (isRole(this.tokens, at, this.lexicon)) return at;
    const modified = modifiedRole(this.tokens, at, this.lexicon);
    return modified >= 0 || comma ? modified : looselyModifiedRole(this.tokens, at, this.lexicon);
  }

  /** The phrase whose head is `role` and whose last token is `at`. */
  private endingAt(role: number, at: number, comma: boolean): RoleSpan | null {
    const start = this.phraseStart(role);
    if (this.tokens[at]?.possessive || this.isAddress(start, at + 1)) return null;
    if (comma && !this.introduces(start, role)) return null;
    return { from: start, to: at + 1 };
  }

  /** "the mayor, Ann Lee": before a comma the phrase must be definite, or it is a list. */
  private introduces(start: number, head: number): boolean {
    const before = this.tokens[start - 1];
    if (before && (before.possessive || this.lexicon.introducers.has(before.lower))) return true;
    for (let i = start; i < head; i++) if (this.tokens[i]?.possessive) return true;
    return before === undefined || (start < head && !before.word);
  }

  /** Adjectives, names and possessives before a role's head belong to it: "Russia's deputy foreign". */
  private phraseStart(head: number): number {
    let start = head;
    while (start > 0 && this.tokens[start]?.joined !== false) {
      const word = this.tokens[start - 1];
      if (!word?.word || !this.belongs(start - 1)) break;
      start--;
    }
    while (start > 0 && this.tokens[start - 1]?.possessive && this.belongs(start - 1)) {
      start--;
      while (this.tokens[start]?.joined && this.tokens[start - 1]?.capital) start--;
    }
    while (start < head && this.lexicon.articles.has(this.lower(start) ?? '')) start++;
    return start;
  }

  private belongs(at: number): boolean {
    const word = this.tokens[at];
    if (!word) return false;
    const { lexicon } = this;
    if (lexicon.common.has(word.lower) && !lexicon.modifiers.has(word.lower)) return false;
    if (lexicon.articles.has(word.lower)) return false;
    if (word.possessive) return word.capital;
    if (word.capital && !word.opens) return true;
    return (
      word.capital ||
      lexicon.modifiers.has(word.lower) ||
      word.lower.includes('-') ||
      isRole(this.tokens, at, lexicon)
    );
  }

  /** "Minister of Education Ann Lee", "the co-founder of the firm, Ann Lee". */
  private beforeWithOf(at: number, comma: boolean): RoleSpan | null {
    const { lexicon } = this;
    for (let i = at; i > at - 12 && i > 0; i--) {
      const word = this.tokens[i];
      if (!word?.word) return null;
      if (lexicon.says.has(word.lower)) return null;
      if (lexicon.of.has(word.lower) && isRole(this.tokens, i - 1, lexicon)) {
        const start = this.phraseStart(i - 1);
        const to = lexicon.addresses.has(this.lower(at) ?? '') ? at : at + 1;
        return { from: start, to };
      }
      const small = lexicon.of.has(word.lower) || lexicon.articles.has(word.lower);
      if (!comma && !word.capital && !small) return null;
    }
    return null;
  }

  private after(to: number): RoleSpan | null {
    const { lexicon } = this;
    if (this.tokens[to - 1]?.possessive) return null;
    const mark = this.tokens[to];
    if (!mark) return null;
    if (lexicon.is.has(mark.lower)) return this.phrase(to + 1, true);
    if (mark.text === '(' || mark.text === '–' || mark.text === '—') return this.phrase(to + 1, false);
    if (!isComma(mark.text)) return null;
    let at = to + 1;
    if (/^\d{1,2}$/.test(this.tokens[at]?.text ?? '') && isComma(this.tokens[at + 1]?.text)) at += 2;
    if (lexicon.who.has(this.lower(at) ?? '')) {
      return lexicon.is.has(this.lower(at + 1) ?? '') ? this.phrase(at + 2, true) : null;
    }
    return this.phrase(at, false);
  }

  /** A noun phrase from `at` on whose head is a role, up to where its clause closes. */
  private phrase(at: number, predicate: boolean): RoleSpan | null {
    const { lexicon, tokens } = this;
    const article = lexicon.articles.has(this.lower(at) ?? '');
    if (predicate && !article) return null;
    const head = roleHead(tokens, at, lexicon);
    if (head < 0) return null;
    const next = tokens[head + 1];
    if (next?.joined && next.capital && !lexicon.of.has(next.lower)) return null;
    let to = head + 1;
    while (to < at + LONGEST && !this.closes(to)) to++;
    if (to >= at + LONGEST) to = head + 1;
    while (to > head + 1 && this.isSmall(to - 1)) to--;
    const from = article ? at + 1 : at;
    return from < to ? { from, to } : null;
  }

  private closes(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return true;
    if (!token.word) return !/^[\d'&-]/.test(token.text);
    if (token.capital) return false;
    return (
      this.lexicon.who.has(token.lower) ||
      this.lexicon.says.has(token.lower) ||
      this.lexicon.is.has(token.lower)
    );
  }

  private isSmall(at: number): boolean {
    const word = this.lower(at) ?? '';
    return this.lexicon.of.has(word) || this.lexicon.articles.has(word);
  }

  private isAddress(from: number, to: number): boolean {
    return to - from === 1 && this.lexicon.addresses.has(this.lower(from) ?? '');
  }

  private readonly lower = (at: number): string | undefined => this.tokens[at]?.lower;
}
