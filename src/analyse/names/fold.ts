/** Apostrophes; marks that writers leave out: nukta, tatweel, short vowels, joiners; spellings of one letter. */
const MARKS = /[\u093c\u0640\u064b-\u065f\u200c\u200d]/gu;
const OTHER = /[\u0250-\uffff]/;
const LETTERS: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ك: 'ک',
  ي: 'ی',
  ە: 'ہ',
  ۀ: 'ه',
};
const VARIANTS = /[’ʼёأإآكيەۀ]/gu;

/** @returns a text in lower case as names are compared, spelling variants of other scripts aside */
export function fold(text: string): string {
  if (!OTHER.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(MARKS, '')
    .replace(VARIANTS, (letter) => LETTERS[letter] ?? letter);
}
