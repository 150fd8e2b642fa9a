import { type Candidate, type Evidence, KINDS } from './candidate.ts';
import type { Lexicon } from './name-lexicon.ts';
import { isComma } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** A member of this weight tells what the others are. */
const SURE = 2.5;
/** "(Sweden)", "(tennis)", "(46)": what may stand between a member and the next mark. */
const BRACKET_LENGTH = 4;

/**
 * Lets the members of an enumeration tell each other's kind: in "Ann Lee, Oumar Dieng and Piotr Wrona" one known
 * person is enough to know three, in "Berlin, Zorbad and Prague" two known places.
 *
 * @param candidates of one block, weighed, in its order
 */
export function weighEnumerations(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): void {
  let members: Candidate[] = [];
  let joined = false;
  /** Where the last member ends, with what it is of: "Ann Lee of Zorbad Power". */
  let end = 0;
  const close = (): void => {
    if (joined || members.length > 2) tell(members);
    members = [];
    joined = false;
  };
  for (const candidate of candidates) {
    const { from, to } = candidate;
    const open = members.length > 0;
    if (open && from < afterBracket(end, tokens)) continue;
    if (isComplement(from, tokens, lexicon)) {
      if (open && complementStart(from, tokens, lexicon) === end) end = to;
      else close();
      continue;
    }
    const link = open ? linkBetween(end, from, tokens, lexicon) : 'none';
    if (link === 'none') close();
    joined ||= link === 'and';
    members.push(candidate);
    end = to;
  }
  close();
}

/** Where "of" or "of the" before a name begins. */
function complementStart(from: number, tokens: readonly Token[], { articles }: Lexicon): number {
  return articles.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
}

/** What another name is of stands in no row with the next one. */
function isComplement(from: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const of = complementStart(from, tokens, lexicon);
  return lexicon.of.has(tokens[of]?.lower ?? '') && (tokens[of - 1]?.capital ?? false);
}

/** What joins two members: a comma alone, or an "and" with or without one. */
function linkBetween(
  end: number,
  from: number,
  tokens: readonly Token[],
  lexicon: Lexicon,
): 'comma' | 'and' | 'none' {
  let at = afterBracket(end, tokens);
  const comma = isComma(tokens[at]?.text);
  if (comma) at++;
  const and = lexicon.and.has(tokens[at]?.lower ?? '');
  if (and) at++;
  if (at !== from || tokens[end - 1]?.possessive) return 'none';
  return and ? 'and' : comma ? 'comma' : 'none';
}

function afterBracket(at: number, tokens: readonly Token[]): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i <= at + BRACKET_LENGTH; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

function tell(members: readonly Candidate[]): void {
  const kinds = KINDS.filter((kind) => members.some(({ evidence }) => evidence.weight(kind) >= SURE));
  if (kinds.length !== 1) return;
  const [kind] = kinds;
  if (kind === 'person') tellPeople(members);
  else if (kind === 'place') tellPlaces(members);
}

/** Not where one of them is a single word: firms and bands stand in such rows, and some have a person's name. */
function tellPeople(members: readonly Candidate[]): void {
  if (members.some(({ words, evidence }) => words.length === 1 && evidence.weight('person') < 1)) return;
  for (const { words, evidence } of members)
    if (words.length > 1 && words.length < 4 && isOpen(evidence)) evidence.add('person', 2, 'enumeration');
}

function tellPlaces(members: readonly Candidate[]): void {
  if (members.filter(({ evidence }) => evidence.weight('place') >= SURE).length < 2) return;
  for (const { evidence } of members)
    if (evidence.weight('person') === 0 && evidence.weight('organisation') < 1)
      evidence.add('place', 2, 'enumeration');
}

/** Nothing else is known of it. */
function isOpen(evidence: Evidence): boolean {
  return evidence.weight('organisation') < 1 && evidence.weight('place') < 1;
}
