/** Cyrillic letters as Latin ones, so that one list of forenames serves both scripts; common English forms. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ye ж:zh з:z и:i і:i ї:yi й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ј:j љ:lj њ:nj ћ:ć ђ:đ џ:dž ў:u ѓ:g ќ:k ѕ:dz'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** @returns a Cyrillic word in Latin letters; any other word as it is */
export function toLatin(word: string): string {
  if (!/[\u0400-\u04ff]/.test(word)) return word;
  let latin = '';
  for (const letter of word) latin += LATIN[letter] ?? letter;
  return latin;
}
