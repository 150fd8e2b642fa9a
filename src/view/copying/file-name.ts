/** Longest name without its ending, in UTF-16 units; file systems count bytes, of which a letter may have three. */
const LONGEST = 80;

/**
 * What file systems or shells read as more than a letter, and marks that turn a name around or cannot be seen. The
 * joiners of Persian and Hindi stay.
 */
const FORBIDDEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file's name from a headline.
 *
 * @param ending without its dot
 * @param instead where nothing of the headline can be in a name
 * @returns at most 100 UTF-16 units
 */
export function fileName(headline: string, ending: string, instead: string): string {
  return `${clean(headline) || clean(instead) || 'article'}.${ending}`;
}

function clean(words: string): string {
  const plain = cut(words.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim());
  const name = plain.replace(/^[.\s~-]+/, '').replace(/[.\s]+$/, '');
  return RESERVED.test(name) ? `_${name}` : name;
}

/** Cuts at a word's end where there is one, and never within a letter. */
function cut(words: string): string {
  if (words.length <= LONGEST) return words;
  const start = [...words.slice(0, LONGEST)].join('').replace(/[\ud800-\udbff]$/, '');
  const space = start.lastIndexOf(' ');
  return space > LONGEST / 2 ? start.slice(0, space) : start;
}
