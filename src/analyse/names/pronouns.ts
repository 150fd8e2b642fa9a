import type { Language } from '../../language/language.ts';
import type { Candidate } from './candidate.ts';
import type { Gender } from './name-lexicon.ts';
import type { Token } from './tokens.ts';

/** Tokens after a name in which a pronoun is taken as its own, as long as no other name comes between. */
const REACH = 12;

/**
 * The gender of the pronouns that follow a name nearest: "Ms" is stronger, a forename too, so this is asked last.
 *
 * @returns null where no pronoun follows, or both genders do
 */
export function pronounGender(
  mentions: readonly Candidate[],
  tokens: readonly Token[][],
  language: Language,
): Gender | null {
  const genders = pronounsOf(language);
  if (genders.size === 0) return null;
  let male = 0;
  let female = 0;
  for (const { block, to } of mentions) {
    const gender = firstPronoun(tokens[block] ?? [], to, genders);
    if (gender === 'male') male++;
    if (gender === 'female') female++;
  }
  if (male === female || Math.min(male, female) * 3 > Math.max(male, female)) return null;
  return male > female ? 'male' : 'female';
}

function firstPronoun(
  tokens: readonly Token[],
  from: number,
  genders: ReadonlyMap<string, Gender>,
): Gender | null {
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (!token) return null;
    const gender = genders.get(token.lower);
    if (gender) return gender;
    if (token.capital && !token.opens) return null;
  }
  return null;
}

const known = new WeakMap<Language, ReadonlyMap<string, Gender>>();

function pronounsOf(language: Language): ReadonlyMap<string, Gender> {
  const made = known.get(language);
  if (made) return made;
  const genders = new Map<string, Gender>();
  const { speech } = language;
  for (const { text, gender, plural } of speech ? [...speech.pronouns, ...speech.possessives] : [])
    if ((gender === 'male' || gender === 'female') && !plural) genders.set(text, gender);
  known.set(language, genders);
  return genders;
}
