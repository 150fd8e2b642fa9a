/** Whose time counts against whose bar, on which column of a table of times: ours ÷ the peer's. */
const BARS = { '@mozilla/readability': 1.25, defuddle: 0.5 };
/** The issue of cost holds these bars on DW's pages in Chromium; elsewhere the ratios are told without. */
const BARRED = 'DW pages';

/**
 * Ratios of the tables of times ("ms a page…", each cell begins with its median, in bold) in a report in Markdown:
 * our row ÷ each peer's, over DW's pages and over all others.
 */
export function timeRatios(markdown) {
  const ratios = [];
  let where = '';
  let head = null;
  let ours = null;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) where = line.slice(3);
    const cells = line.startsWith('|')
      ? line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
      : null;
    if (!cells) head = ours = null;
    else if (cells[0]?.startsWith('ms a page')) head = cells;
    else if (head && cells[0] === 'Byline') ours = cells;
    else if (head && ours) ratios.push(...rowRatios(where, head, ours, cells));
  }
  return ratios;
}

const medianOf = (cell) => Number(/^\*\*([\d.]+)\*\*/.exec(cell ?? '')?.[1]);

function rowRatios(where, head, ours, cells) {
  return [BARRED, 'all but DW', 'own pages'].flatMap((column) => {
    const at = head.findIndex((name) => name.startsWith(column));
    const ratio = medianOf(ours[at]) / medianOf(cells[at]);
    if (Number.isNaN(ratio)) return [];
    const peer = Object.keys(BARS).find((name) => cells[0].startsWith(name));
    const bar = column === BARRED && where.includes('Chromium') ? BARS[peer] : undefined;
    const judged = bar === undefined ? 'no bar' : `bar ≤ ${bar}${ratio <= bar ? '' : ', MISSED'}`;
    return [`extraction ÷ ${cells[0]}, ${head[at]}, ${where}: **${ratio.toFixed(2)}** (${judged})`];
  });
}
