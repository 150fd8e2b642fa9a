/**
 * Characters that nobody sees, or that move what others see. A page can hide words with them ("A\u200bFP" is found by
 * no search), or show words in another order than they are copied in. Those that a script needs stay where it needs
 * them: joiners between letters that join, marks of direction in text from right to left, parts of an emoji.
 */

/** One look finds whether there is anything to do, for hardly any text has any of them. */
const SUSPECT =
  /(?![\n\t])\p{Cc}|\p{Cs}|\p{Cf}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]|[\p{Mn}\p{Me}]{9}/u;

const LINE_ENDS = /[\v\f\u0085\u2028\u2029]/g;

/** Controls but for tab and line feed; embeddings and overrides; what is drawn as nothing. */
const NEVER =
  /(?![\n\t])\p{Cc}|\u034f|\u17b4|\u17b5|[\u00ad\u115f\u1160\u180e\u202a-\u202e\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/gu;

/** Scripts whose letters join, or are kept from joining. */
const JOINING =
  '[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Nkoo}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Mymr}\\p{scx=Khmr}]';

const WRONG_NON_JOINER = new RegExp(`(?<!${JOINING})\u200c(?!${JOINING})`, 'gu');

/** An emoji of several is held together by joiners: woman, joiner, rocket. */
const WRONG_JOINER = new RegExp(
  `(?<!${JOINING}|[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!${JOINING}|\\p{Extended_Pictographic})(?<!${JOINING}\u200d)`,
  'gu',
);

/** Scripts without spaces may say where a word ends. */
const UNSPACED = '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const WRONG_SPACE = new RegExp(`(?<!${UNSPACED})\u200b|\u200b(?!${UNSPACED})`, 'gu');

/** A selector chooses the form of the character before it: of a symbol, an emoji, an ideograph, a Mongolian letter. */
const WRONG_SELECTOR =
  /(?<![\p{Emoji}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}])[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** The flag of a region is a black flag with its letters as tags. */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f})|[\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu;

/** No writing puts more marks on a letter; heaps of them cover the lines around. */
const HEAPS = /([\p{Mn}\p{Me}]{8})[\p{Mn}\p{Me}]+/gu;

const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
const MARKS = /[\u061c\u200e\u200f]/g;
const ISOLATES = /[\u2066-\u2069]/g;

/** @returns whether a text has a letter that is written from right to left */
export function hasRightToLeft(text: string): boolean {
  return RTL_LETTER.test(text);
}

/**
 * @param rightToLeft whether the text stands in an article that is written from right to left
 * @returns the text without characters that hide or move words
 */
export function visible(text: string, rightToLeft: boolean): string {
  if (!SUSPECT.test(text)) return text;
  const marked = rightToLeft || hasRightToLeft(text);
  const shown = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(LINE_ENDS, ' ')
    .replace(NEVER, '')
    .replace(WRONG_SPACE, '')
    .replace(WRONG_NON_JOINER, '')
    .replace(WRONG_JOINER, '')
    .replace(WRONG_SELECTOR, '')
    .replace(TAGS, (_, flag: string | undefined) => flag ?? '')
    .replace(HEAPS, '$1');
  const withMarks = marked ? shown : shown.replace(MARKS, '');
  return marked && areClosed(withMarks) ? withMarks : withMarks.replace(ISOLATES, '');
}

/** Whether each isolate ends within the text: one that does not would reach to the end of its paragraph. */
function areClosed(text: string): boolean {
  let open = 0;
  for (const [character] of text.matchAll(ISOLATES)) {
    open += character === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
