import type { Listed } from './name-lexicon.ts';
import type { Token } from './tokens.ts';

export type Kind = 'person' | Listed;

/** What speaks for each kind, summed by rule; 2 is enough to show a name under that kind. */
export class Evidence {
  private readonly rules: { kind: Kind; rule: string; sum: number; most: number }[] = [];

  add(kind: Kind, weight: number, rule: string): void {
    this.sum(kind, rule, weight, weight);
  }

  merge(other: Evidence): void {
    for (const { kind, rule, sum, most } of other.rules) this.sum(kind, rule, sum, most);
  }

  private sum(kind: Kind, rule: string, sum: number, most: number): void {
    const entry = this.rules.find((one) => one.kind === kind && one.rule === rule);
    if (!entry) this.rules.push({ kind, rule, sum, most });
    else {
      entry.sum += sum;
      entry.most = Math.max(entry.most, most);
    }
  }

  /** The weight of a kind: one rule counts at most one and a half times, however often it fires. */
  weight(kind: Kind): number {
    let weight = 0;
    for (const entry of this.rules) if (entry.kind === kind) weight += bounded(entry.sum, entry.most * 1.5);
    return weight;
  }

  has(rule: string): boolean {
    for (const entry of this.rules) if (entry.rule === rule) return true;
    return false;
  }

  /** The strongest rule for a kind. */
  rule(kind: Kind): string {
    let best = 'capital';
    let most = 0;
    for (const entry of this.rules) {
      if (entry.kind !== kind || entry.most <= most) continue;
      most = entry.most;
      best = entry.rule;
    }
    return best;
  }
}

const bounded = (sum: number, bound: number): number =>
  bound < 0 ? Math.max(sum, bound) : Math.min(sum, bound);

export const KINDS: readonly Kind[] = ['person', 'organisation', 'place'];

/** A stretch of tokens that may be a name. */
export interface Candidate {
  block: number;
  /** Token indices, the end exclusive. */
  from: number;
  to: number;
  /** The name's own tokens in lower case. */
  words: string[];
  evidence: Evidence;
  /** No more than a capital at the place where every word has one. */
  doubtful: boolean;
  /** Told by a form of address: Mr, Mrs. */
  gender: 'male' | 'female' | null;
  /** The acronym that follows in brackets. */
  acronym: string | null;
  /** A sports result stands beside it, so that a city is its team here. */
  team: boolean;
  /** A match's result stands beside it, so that a country is its team here. */
  side: boolean;
  /** Right after "in". */
  located: boolean;
}

export function makeCandidate(tokens: readonly Token[], block: number, from: number, to: number): Candidate {
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(tokens[at]?.lower ?? '');
  const first = tokens[from];
  return {
    block,
    from,
    to,
    words,
    evidence: new Evidence(),
    doubtful: to - from === 1 && ((first?.opens || first?.loud) ?? false),
    gender: null,
    acronym: null,
    team: false,
    side: false,
    located: false,
  };
}

/** Particles of names in many languages; between two capitals they belong to the name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "d' d’ al el ul bin ibn bint ben abu de del della degli di da das do dos du la le van von vom zu zur der den ter ten af av y".split(
    ' ',
  ),
);
