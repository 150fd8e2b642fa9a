import type { Marked } from './marks.ts';
import type { PhraseReader } from './phrases.ts';

/** The passage does not end its sentence: "…,", "…?", "…—". */
export function endsOpen(reader: PhraseReader, i: number): boolean {
  const token = reader.token(i);
  return /[,?!…—–،؟，？！-]$/u.test(lastSign(reader, token?.marked ?? null));
}

/** The sign that ends a passage, within the marks of a passage inside it. */
export function lastSign(reader: PhraseReader, marked: Marked | null): string {
  if (!marked) return '';
  let end = marked.end;
  while (end > marked.start && /["'’”»]/u.test(reader.text.charAt(end - 1))) end--;
  return reader.text.charAt(end - 1);
}

/** Words of a passage, counted to ten and no further. */
export function wordCount(reader: PhraseReader, marked: Marked): number {
  return reader.text.slice(marked.start, Math.min(marked.end, marked.start + 120)).split(/\s+/u, 10).length;
}
