/** Words of a page and what stands around them in their paragraph. */
export interface Passage {
  before: string;
  text: string;
  after: string;
}

/** Longer passages are named by their first and last words, in UTF-16 units. */
const LONG = 90;

/** How many words name an end of a long passage, or what stands beside a passage. */
const WORDS = 5;

/**
 * An address that leads to words of its page: a text fragment (https://wicg.github.io/scroll-to-text-fragment/),
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. What stands before and after is given where the words alone are there
 * more than once.
 *
 * @param address of the page; a fragment that it has stays
 * @param everything all of the page's words that are known
 * @param language BCP 47, "" where unknown: some languages have no spaces between words
 */
export function textFragmentAddress(
  address: string,
  passage: Passage,
  everything: string,
  language: string,
): string {
  const directive = textDirective(passage, everything, language);
  if (directive === '') return address;
  const [page = '', ...fragment] = address.split('#');
  const own = fragment.join('#').split(':~:')[0] ?? '';
  return `${page}#${own}:~:text=${directive}`;
}

function textDirective({ before, text, after }: Passage, everything: string, language: string): string {
  const words = flat(text);
  if (words === '') return '';
  // A line end divides paragraphs, which only a range may cross.
  const lines = text
    .split('\n')
    .map(flat)
    .filter((line) => line !== '');
  const isLong = lines.length > 1 || words.length > LONG;
  const start = isLong ? firstWords(lines[0] ?? '', language) : words;
  const end = isLong ? lastWords(lines.at(-1) ?? '', language) : '';
  const parts = end === '' || end === start ? [start] : [start, end];
  const context = occurrences(flat(everything), start) > 1;
  const prefix = context ? lastWords(flat(before), language) : '';
  const suffix = context ? firstWords(flat(after), language) : '';
  return [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    ...parts.map(encoded),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ].join(',');
}

/** White space as a page shows it. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How often words stand in a text, whatever their case; browsers compare so. Two are enough to know. */
function occurrences(text: string, words: string): number {
  const all = text.toLowerCase();
  const wanted = words.toLowerCase();
  const first = all.indexOf(wanted);
  if (first < 0) return 0;
  return all.indexOf(wanted, first + 1) < 0 ? 1 : 2;
}

/** Browsers look for whole words, as the language divides them. */
function segments(text: string, language: string): Intl.SegmentData[] {
  const segmenter = new Intl.Segmenter(language || 'und', { granularity: 'word' });
  return [...segmenter.segment(text)];
}

function firstWords(text: string, language: string): string {
  const all = segments(text.slice(0, 400), language).filter(({ isWordLike }) => isWordLike);
  const last = all[Math.min(all.length, WORDS) - 1];
  return last ? text.slice(0, last.index + last.segment.length) : '';
}

function lastWords(text: string, language: string): string {
  const tail = text.slice(-400);
  const all = segments(tail, language).filter(({ isWordLike }) => isWordLike);
  const first = all[Math.max(0, all.length - WORDS)];
  // The first of a cut text may be half a word.
  if (first?.index === 0 && tail.length < text.length) return '';
  return first ? tail.slice(first.index) : '';
}

/** Dashes, commas and ampersands divide the parts of a directive, and so are written by number in them. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}
