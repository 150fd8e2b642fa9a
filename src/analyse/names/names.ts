import type { Anchor, Article, Block } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { type Candidate, KINDS, makeCandidate } from './candidate.ts';
import { CandidateFinder } from './candidates.ts';
import { CaselessFinder, tokeniseUnspaced } from './caseless.ts';
import { weighEnumerations } from './enumerations.ts';
import { Weigher } from './evidence.ts';
import { lexiconOf } from './lexicon.ts';
import { type Group, genderOfForename, kindOf, link } from './link.ts';
import type { Gender, Lexicon } from './name-lexicon.ts';
import { NounCapitalFinder } from './noun-capitals.ts';
import { pronounGender } from './pronouns.ts';
import { RoleReader } from './roles.ts';
import { type Token, tokenise } from './tokens.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

/** Where an article names something: `text` is exactly the block's text from `start` to `end`. */
export interface NameMention extends Anchor {
  text: string;
}

/** A role as the article gives it: "Iraqi Prime Minister". */
export interface NamedRole {
  text: string;
  anchor: Anchor;
}

export interface NamedEntity {
  /** The fullest form in the article: "Samir al-Rashid". */
  name: string;
  kind: NameKind;
  /** The evidence that gave the kind. */
  rule: string;
  /** Of a person; first mention first. */
  roles: NamedRole[];
  /** Null without evidence. */
  gender: Gender | null;
  /** In document order; surname, title and surname, acronym are mentions of the one entity. */
  mentions: NameMention[];
}

export interface Names {
  /** In order of their first mention. */
  entities: NamedEntity[];
  /** @returns the entity whose mention covers or overlaps this place */
  at(block: number, start: number, end: number): NamedEntity | undefined;
}

type Context = Pick<Article, 'title' | 'standfirst' | 'language' | 'kicker'>;

/**
 * People with their roles, organisations, places, and names of unsure kind.
 *
 * @param blocks the article's blocks
 * @param language its `names` words drive everything; without them nothing is found
 * @param _article its headline is no evidence, as headlines capitalise at will
 */
export function findNames(blocks: Block[], language: Language, _article: Context): Names {
  const lexicon = lexiconOf(language);
  if (!lexicon) return collect([]);
  const tokens = blocks.map(({ text }) => (text === '' ? [] : tokensOf(text, lexicon)));
  const surnames = new Set<string>();
  const candidates = tokens.flatMap((list, block) => {
    const read = finderOf(list, block, lexicon, surnames).read();
    const found = blocks[block]?.type === 'table' ? read.filter((one) => isCell(one, list, blocks)) : read;
    const weigher = new Weigher(list, lexicon);
    for (const candidate of found) weigher.weigh(candidate);
    if (!lexicon.words.caseless) weighEnumerations(found, list, lexicon);
    return found;
  });
  const trimmed = trimOpenings(restoreOpenings(candidates, tokens, lexicon), tokens, lexicon);
  const groups = link(sure(trimmed, tokens, lexicon), lexicon);
  return collect(
    groups
      .map((group) => entityOf(group, blocks, tokens, lexicon, language))
      .filter((entity) => entity !== null),
  );
}

/** A table names something where the name is all that its cell holds. */
function isCell({ block, from, to }: Candidate, tokens: readonly Token[], blocks: readonly Block[]): boolean {
  const text = blocks[block]?.text ?? '';
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const isEdge = (at: number): boolean => /^[\n\t]?$/.test(text.charAt(at));
  return isEdge(start - 1) && isEdge(end);
}

function tokensOf(text: string, lexicon: Lexicon): Token[] {
  return lexicon.words.unspaced ? tokeniseUnspaced(text, lexicon) : tokenise(text, lexicon);
}

function finderOf(
  tokens: Token[],
  block: number,
  lexicon: Lexicon,
  surnames: Set<string>,
): { read(): Candidate[] } {
  if (lexicon.words.caseless) return new CaselessFinder(tokens, block, lexicon, surnames);
  if (lexicon.words.capitalNouns) return new NounCapitalFinder(tokens, block, lexicon);
  return new CandidateFinder(tokens, block, lexicon);
}

/** Where nouns have capitals, a word without evidence stays only if it is a part of a longer name. */
function sureNouns(candidates: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const parts = new Set<string>();
  for (const { words } of candidates)
    if (words.length > 1) for (const word of words) parts.add(lexicon.stem(word));
  return candidates.filter(
    ({ words, evidence }) =>
      words.length > 1 || hasEvidence(evidence) || parts.has(lexicon.stem(words[0] ?? '')),
  );
}

/** "Words Miller …": the word that opens a sentence is no part of a name that the article has without it. */
function trimOpenings(
  candidates: readonly Candidate[],
  tokens: readonly Token[][],
  lexicon: Lexicon,
): readonly Candidate[] {
  if (lexicon.endings.size === 0) return candidates;
  const ends = new Set<string>();
  for (const { words, evidence } of candidates)
    if (words.length > 1 && evidence.weight('person') >= 2) ends.add(lexicon.stem(words.at(-1) ?? ''));
  return candidates.map((candidate) => {
    const { block, from, to, words, evidence } = candidate;
    const opening = words.length === 2 && tokens[block]?.[from]?.opens && evidence.weight('person') < 2;
    if (!opening || !ends.has(lexicon.stem(words[1] ?? ''))) return candidate;
    return makeCandidate(tokens[block] ?? [], block, from + 1, to);
  });
}

/**
 * "Environment Zorbad" at a sentence's beginning: the word that opens it belongs to the name where the article has
 * the whole of it inside a sentence too.
 */
function restoreOpenings(
  candidates: readonly Candidate[],
  tokens: readonly Token[][],
  lexicon: Lexicon,
): readonly Candidate[] {
  const whole = new Set<string>();
  for (const { block, from, words } of candidates)
    if (words.length > 1 && !tokens[block]?.[from]?.opens) whole.add(words.join(' '));
  return candidates.map((candidate) => {
    const { block, from, to, words } = candidate;
    const list = tokens[block] ?? [];
    const [opening, first] = [list[from - 1], list[from]];
    if (!opening?.opens || !opening.capital || opening.possessive || !first?.joined) return candidate;
    if (!whole.has([opening.lower, ...words].join(' '))) return candidate;
    const restored = makeCandidate(list, block, from - 1, to);
    new Weigher(list, lexicon).weigh(restored);
    return restored;
  });
}

/** Leaves out words whose capital may come from the sentence's beginning alone. */
function sure(
  candidates: readonly Candidate[],
  tokens: readonly Token[][],
  lexicon: Lexicon,
): readonly Candidate[] {
  if (lexicon.words.caseless) return candidates;
  if (lexicon.words.capitalNouns) return sureNouns(candidates, lexicon);
  const small = new Set<string>();
  for (const list of tokens)
    for (const token of list) if (token.word && !token.capital) small.add(token.lower);
  const firm = new Set<string>();
  for (const { doubtful, words } of candidates) if (!doubtful) for (const word of words) firm.add(word);
  return candidates.filter(({ block, from, doubtful, words, evidence }) => {
    const word = words[0] ?? '';
    if (words.length === 1 && (word.length === 1 || (/\d/.test(word) && !hasEvidence(evidence))))
      return false;
    if (!doubtful || (evidence.has('acronym') && !tokens[block]?.[from]?.loud)) return true;
    if (evidence.weight('place') >= 3 || evidence.weight('organisation') >= 3) return true;
    if (small.has(word) || lexicon.common.has(word)) return false;
    // "PRESIDENT WAITS": what follows a role may be any word there.
    const titled = evidence.has('role') || evidence.has('title');
    const anyWord = titled && tokens[block]?.[from]?.loud;
    return firm.has(word) || (evidence.weight('person') >= 1 && !anyWord);
  });
}

function hasEvidence(evidence: Candidate['evidence']): boolean {
  return KINDS.some((kind) => evidence.weight(kind) >= 1);
}

function entityOf(
  group: Group,
  blocks: readonly Block[],
  tokens: readonly Token[][],
  lexicon: Lexicon,
  language: Language,
): NamedEntity | null {
  const kind = kindOf(group.evidence);
  const { capitalNouns, caseless } = lexicon.words;
  if (kind === 'unknown' && (caseless || (capitalNouns && group.words.length === 1))) return null;
  if (kind === 'unknown' && group.candidates.every(({ block }) => blocks[block]?.type === 'table'))
    return null;
  const anchorOf = ({ block, from, to }: Pick<Candidate, 'block' | 'from' | 'to'>): NameMention | null => {
    const first = tokens[block]?.[from];
    const last = tokens[block]?.[to - 1];
    if (!first || !last) return null;
    const text = blocks[block]?.text.slice(first.start, last.end) ?? '';
    return { block, start: first.start, end: last.end, text };
  };
  const candidates = [...group.candidates].sort((a, b) => a.block - b.block || a.from - b.from);
  const mentions = candidates.map(anchorOf).filter((mention) => mention !== null);
  const fullest = fullestOf(candidates, group, lexicon);
  const name = fullest ? anchorOf(fullest)?.text : undefined;
  if (!name) return null;
  if (kind !== 'person') {
    const rule = kind === 'unknown' ? 'capital' : group.evidence.rule(kind);
    return { name, kind, rule, roles: [], gender: null, mentions };
  }
  const roles = rolesOf(candidates, tokens, lexicon, anchorOf);
  return {
    name,
    kind,
    rule: group.evidence.rule(kind),
    roles,
    gender: genderOf(group, tokens, lexicon, language),
    mentions,
  };
}

/** The fullest form; where names have cases, the form that the article has most, then the shortest. */
function fullestOf(candidates: readonly Candidate[], group: Group, lexicon: Lexicon): Candidate | undefined {
  const full = candidates.filter(({ words }) => words.length === group.words.length);
  const first = full[0] ?? candidates[0];
  if (lexicon.endings.size === 0 || !first) return first;
  const counts = new Map<string, number>();
  for (const { words } of full) counts.set(words.join(' '), (counts.get(words.join(' ')) ?? 0) + 1);
  let best = first;
  for (const candidate of full) {
    const [form, other] = [candidate.words.join(' '), best.words.join(' ')];
    const difference = (counts.get(form) ?? 0) - (counts.get(other) ?? 0);
    if (difference > 0 || (difference === 0 && form.length < other.length)) best = candidate;
  }
  return best;
}

function rolesOf(
  candidates: readonly Candidate[],
  tokens: readonly Token[][],
  lexicon: Lexicon,
  anchorOf: (span: Pick<Candidate, 'block' | 'from' | 'to'>) => NameMention | null,
): NamedRole[] {
  const roles: NamedRole[] = [];
  const seen = new Set<string>();
  for (const candidate of candidates) {
    for (const span of new RoleReader(tokens[candidate.block] ?? [], lexicon).read(candidate)) {
      const mention = anchorOf({ block: candidate.block, ...span });
      if (!mention || seen.has(mention.text.toLowerCase())) continue;
      seen.add(mention.text.toLowerCase());
      const { text, ...anchor } = mention;
      roles.push({ text, anchor });
    }
  }
  return roles;
}

function genderOf(
  group: Group,
  tokens: readonly Token[][],
  lexicon: Lexicon,
  language: Language,
): Gender | null {
  const told = group.candidates.find(({ gender }) => gender)?.gender;
  if (told) return told;
  const forename = group.words.length > 1 ? genderOfForename(group.words[0] ?? '', lexicon) : null;
  return forename ?? pronounGender(group.candidates, tokens, language);
}

function collect(entities: NamedEntity[]): Names {
  entities.sort((a, b) => compare(a.mentions[0], b.mentions[0]));
  const byBlock = new Map<number, { start: number; end: number; entity: NamedEntity }[]>();
  for (const entity of entities) {
    for (const { block, start, end } of entity.mentions) {
      const list = byBlock.get(block) ?? [];
      list.push({ start, end, entity });
      byBlock.set(block, list);
    }
  }
  return {
    entities,
    at: (block, start, end) =>
      byBlock.get(block)?.find((mention) => mention.start < end && start < mention.end)?.entity,
  };
}

function compare(a: Anchor | undefined, b: Anchor | undefined): number {
  if (!a || !b) return 0;
  return a.block - b.block || a.start - b.start;
}
