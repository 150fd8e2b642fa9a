/**
 * Languages in which the names of most people are given names followed by one family name, so that of three or more
 * words the last is the family name. In the others a name of two words may be taken apart ("two"), or none at all
 * ("never": patronymics, clan names, family names first, or names of one part).
 */
const LAST: ReadonlySet<string> = new Set([
  'en',
  'de',
  'fr',
  'it',
  'pl',
  'uk',
  'bg',
  'mk',
  'hr',
  'bs',
  'sr',
  'sq',
  'el',
  'tr',
]);

const NEVER: ReadonlySet<string> = new Set([
  'am',
  'id',
  'ha',
  'sw',
  'ar',
  'fa',
  'ps',
  'ur',
  'zh',
  'hu',
  'vi',
  'ja',
  'ko',
  'is',
  'ta',
  'ml',
  'my',
]);

/** @param tag BCP 47, of the text that names the person */
export function familyNames(tag: string): 'last' | 'two' | 'never' {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  if (NEVER.has(language)) return 'never';
  return LAST.has(language) ? 'last' : 'two';
}
