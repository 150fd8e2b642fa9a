import type { Quotation } from '../article.ts';

/** Somebody who is quoted. */
export interface Voice {
  /** Null for everybody whose name is not certain, together. */
  speaker: string | null;
  /** Every role that the quotations give, first mention first. */
  roles: string[];
  /** In reading order. */
  quotations: Quotation[];
  /** How many words are quoted of them; Chinese, Japanese and Thai by characters. Indirect speech has none. */
  words: number;
  /** Of all the article's quoted words, from 0 to 1. */
  share: number;
}

/**
 * Who is quoted: those with most quoted words first, the others as they come in the article, unknown speakers
 * together and last.
 */
export function voicesOf(quotations: readonly Quotation[]): Voice[] {
  const voices = new Map<string | null, Voice>();
  for (const quotation of quotations) {
    const voice = voices.get(quotation.speaker) ?? newVoice(quotation.speaker);
    voices.set(quotation.speaker, voice);
    voice.quotations.push(quotation);
    if (quotation.kind !== 'indirect') voice.words += countWords(quotation.text);
    if (quotation.speaker !== null && quotation.role !== null && !voice.roles.includes(quotation.role))
      voice.roles.push(quotation.role);
  }
  const all = [...voices.values()];
  const total = all.reduce((sum, { words }) => sum + words, 0);
  for (const voice of all) voice.share = total === 0 ? 0 : voice.words / total;
  return all.sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.words - a.words);
}

function newVoice(speaker: string | null): Voice {
  return { speaker, roles: [], quotations: [], words: 0, share: 0 };
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
