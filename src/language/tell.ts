import type { CommonWords } from './language.ts';
import { LANGUAGES, loadLanguage } from './load.ts';

/** So many UTF-16 units tell a language; the rest of a long text is not looked at. */
const ENOUGH = 4000;
/** At least this share of a text's words must be among a language's commonest. */
const SHARE = 0.08;

/**
 * Tells the language of a text by its commonest small words, for texts and pages that do not say it.
 *
 * @returns the tag, or "" where no language stands out
 */
export async function tellLanguage(text: string): Promise<string> {
  const sample = text.slice(0, ENOUGH).toLowerCase();
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const characters = [...sample].filter((character) => /\p{Script=Han}/u.test(character));
  let best = '';
  let most = 0;
  for (const tag of LANGUAGES) {
    const { common } = await loadLanguage(tag);
    const share = shareOf(common, common.countsCharacters ? characters : words);
    if (share > most) {
      best = common.tag;
      most = share;
    }
  }
  return most >= SHARE ? best : '';
}

function shareOf(common: CommonWords, units: readonly string[]): number {
  if (units.length < 5) return 0;
  const commonest = new Set(common.commonest.split(' '));
  return units.filter((unit) => commonest.has(unit)).length / units.length;
}
