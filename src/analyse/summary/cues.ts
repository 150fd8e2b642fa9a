import type { Anchored } from '../../article.ts';

const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu;

/**
 * The first sentence that says why, or how, in so many words; nothing is concluded from it.
 *
 * @param sentences of the lead
 * @param cues the language's words for it, divided by "|"
 * @returns the sentence, or null where none has such a word; before a number ("after 9 a.m.") it tells a time
 */
export function cueSentence(sentences: readonly Anchored[], cues: string | undefined): Anchored | null {
  const phrases = (cues ?? '').split('|').filter(Boolean);
  const found = sentences.find(({ text }) => {
    const line = ` ${(text.toLowerCase().match(WORD) ?? []).join(' ')} `;
    return phrases.some((phrase) => {
      const at = line.indexOf(` ${phrase} `);
      return at >= 0 && /^\p{L}/u.test(line.slice(at + phrase.length + 2));
    });
  });
  return found ? { text: found.text, block: found.block, start: found.start, end: found.end } : null;
}
