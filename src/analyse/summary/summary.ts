import type { Anchored, Article, Block } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { bodySentences, overlap, type Sentence, stems } from './sentences.ts';

/** Sentences that a summary has at most: three lead sentences are the best short summary of news. */
const LENGTH = 3;
/** Sentences from the start among which they are chosen. */
const REACH = 8;
const SHORTEST = 6;

/**
 * The sentences of the lead that carry the news, verbatim and in order. What the standfirst has said already, a
 * speaker's words alone and fragments are passed over.
 */
export function summarise(article: Article, blocks: readonly Block[], language: Language): Anchored[] {
  const said = stems(article.standfirst);
  const chosen: Sentence[] = [];
  for (const sentence of bodySentences(blocks, language, REACH)) {
    if (chosen.length === LENGTH) break;
    const words = stems(sentence.text);
    const isKnown = said.size > 0 && overlap(words, said) > 0.7;
    if (!isKnown && isTelling(sentence, blocks)) chosen.push(sentence);
  }
  return chosen.map(({ text, block, start, end }) => ({ text, block, start, end }));
}

const QUOTED = /^["'“„«‘‚»「『]/u;

function isTelling({ text, block }: Sentence, blocks: readonly Block[]): boolean {
  if (blocks[block]?.type === 'quote') return false;
  const words = text.split(/\s+/u).length;
  const enough = words >= SHORTEST || (words < 3 && text.length >= 15);
  return enough && !QUOTED.test(text) && /[.!?…。！？।؟][")'”’»」]*$/u.test(text);
}
