/** Text that stands together on the page, ready to be searched. */
export interface Searchable {
  /** Without marks and capitals. */
  folded: string;
  /** For each unit of `folded` the index of its unit in the joined text of `nodes`. */
  places: readonly number[];
  nodes: readonly Text[];
}

/** Elements whose text does not go on in the next one. */
const PARTS =
  'h1, h2, h3, h4, h5, h6, p, li, td, th, caption, figcaption, small, pre, blockquote, aside, div';

const UNREADABLE = '[data-furniture], [hidden]';

/** Typographic signs that a keyboard does not have. */
const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/**
 * Text as it is searched: without capitals, accents and vowel signs.
 *
 * @returns the text, and for each of its units the index of the unit it came from
 */
export function fold(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const base = character
      .normalize('NFKD')
      .replace(/[\p{M}\u0640\u00AD\u200B-\u200F]/gu, '')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '');
    const plain = /\s/u.test(base) ? ' ' : (SIGNS[base] ?? base);
    for (let unit = 0; unit < plain.length; unit++) places.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, places };
}

/** The shown text of an element, part by part. */
export function searchable(root: Element): Searchable[] {
  const parts: { part: Element | null; nodes: Text[] }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const { parentElement } = node;
    if (node.data === '' || !parentElement || parentElement.closest(UNREADABLE)) continue;
    const part = parentElement.closest(PARTS);
    const last = parts.at(-1);
    if (last && last.part === part) last.nodes.push(node);
    else parts.push({ part, nodes: [node] });
  }
  return parts.map(({ nodes }) => ({ ...fold(nodes.map(({ data }) => data).join('')), nodes }));
}

/**
 * Every place of the words, none over another, in reading order.
 *
 * @param query as the reader typed it; one that is only white space is nowhere
 */
export function findAll(parts: readonly Searchable[], query: string): Range[] {
  const wanted = fold(query.trim()).folded.replace(/ +/g, ' ');
  if (wanted === '') return [];
  const ranges: Range[] = [];
  for (const part of parts) {
    let from = part.folded.indexOf(wanted);
    while (from !== -1) {
      const range = toRange(part, from, from + wanted.length);
      if (range) ranges.push(range);
      from = part.folded.indexOf(wanted, from + wanted.length);
    }
  }
  return ranges;
}

function toRange({ nodes, places }: Searchable, from: number, to: number): Range | null {
  const total = nodes.reduce((sum, { data }) => sum + data.length, 0);
  const start = pointAt(nodes, places[from] ?? 0, false);
  const end = pointAt(nodes, places[to] ?? total, true);
  if (!start || !end) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** A place between two nodes belongs to the end of the first, or the start of the second. */
function pointAt(
  nodes: readonly Text[],
  at: number,
  end: boolean,
): { node: Text; offset: number } | undefined {
  let before = 0;
  for (const node of nodes) {
    const stop = before + node.data.length;
    if (at < stop || (end && at === stop)) return { node, offset: at - before };
    before = stop;
  }
  return undefined;
}
