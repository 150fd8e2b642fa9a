import type { Token } from '../dates/tokens.ts';
import type { Amount } from './found-amount.ts';
import { formAt, type Vocabulary } from './vocabulary.ts';

/** How many words away the word may stand that tells a score. */
const NEAR = 14;

/** "2-1", "3:0" where a word near it speaks of a game or a vote. A score has no single value. */
export function scoreAt(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  const [own, mark, other] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (own?.kind !== 'digits' || other?.kind !== 'digits' || !mark?.joined || !other.joined) return null;
  if (!/^[-–:]$/u.test(mark.text) || own.text.length > 3 || other.text.length > 3) return null;
  const before = tokens[index - 1];
  if (own.joined && before && before.text !== '(') return null;
  const after = tokens[index + 3];
  if (after?.joined && !/^[.,;:)!?'"”’]$/u.test(after.text)) return null;
  if (after?.joined && tokens[index + 4]?.joined && tokens[index + 4]?.kind === 'digits') return null;
  return isSpokenFor(vocabulary, tokens, index)
    ? { from: index, to: index + 3, value: null, unit: null, kind: 'score' }
    : null;
}

function isSpokenFor(vocabulary: Vocabulary, tokens: readonly Token[], index: number): boolean {
  for (let at = Math.max(0, index - NEAR); at < Math.min(tokens.length, index + NEAR); at++)
    if (formAt(vocabulary.scores, tokens, at)) return true;
  return false;
}
