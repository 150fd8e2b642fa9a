import { CLASSIC_LABELS, KINDS } from './page-lists.ts';

/** What a language has, its primary language, or nothing. */
function ofLanguage<T>(table: Readonly<Record<string, T>>, language: string): T | undefined {
  const tag = language.toLowerCase();
  // A page may call its language anything, "constructor" too.
  const found = [tag, tag.split('-')[0] ?? ''].find((one) => Object.hasOwn(table, one));
  return found === undefined ? undefined : table[found];
}

/** @returns the labels of classic DW pages' metadata list, of the page's language or, where it is unknown, of all. */
export function classicLabels(language: string): { author: readonly string[]; date: readonly string[] } {
  const own = ofLanguage(CLASSIC_LABELS, language);
  if (own && own.author.length > 0) return own;
  const all = Object.values(CLASSIC_LABELS);
  return { author: all.flatMap((labels) => labels.author), date: all.flatMap((labels) => labels.date) };
}

/** @returns whether a kicker, or the word before a headline's colon, tells that an article is an opinion or an interview. */
export function kindOfLabel(label: string, language: string): 'opinion' | 'interview' | null {
  const plain = label.trim().toLowerCase();
  const kinds = ofLanguage(KINDS, language);
  const holds = (words: string | undefined): boolean =>
    (words ?? '').toLowerCase().split('|').includes(plain);
  if (plain === '') return null;
  if (holds(kinds?.opinion)) return 'opinion';
  return holds(kinds?.interview) ? 'interview' : null;
}
