/** Half of the numbers are less than it; NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.filter((one) => !Number.isNaN(one)).sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** "12.3 ms (11.9–14.0, n = 20)": median, range and how many. What is infinite has no place in the range. */
export function summary(numbers: readonly number[], digits = 1, unit = ''): string {
  const some = numbers.filter((one) => !Number.isNaN(one));
  if (some.length === 0) return '–';
  const finite = some.filter(Number.isFinite);
  const [least, most] = [Math.min(...finite), Math.max(...finite)].map((one) => one.toFixed(digits));
  const middle = `${median(some).toFixed(digits)} ${unit}`.trim();
  return `${middle} (${least}–${most}, n = ${some.length})`;
}

/**
 * How a time grows with a size: the slope of the line of least squares through the logarithms of both. 1 is linear,
 * 2 is quadratic.
 */
export function growthExponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logarithms = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (which: 0 | 1): number =>
    logarithms.reduce((sum, point) => sum + point[which], 0) / logarithms.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let covariance = 0;
  let variance = 0;
  for (const [x, y] of logarithms) {
    covariance += (x - meanX) * (y - meanY);
    variance += (x - meanX) ** 2;
  }
  return covariance / variance;
}

/** What a ratio, or a figure of ours where nothing stands beside it, may be. */
export type Bar = { most: number } | { least: number };

/** A figure and how the report writes it, with its range and how many there were. */
export interface Figure {
  value: number;
  text: string;
}

/** The {@link median} of numbers, written as {@link summary} does, with its unit. */
export function figure(numbers: readonly number[], unit: string, digits = 1): Figure {
  return { value: median(numbers), text: summary(numbers, digits, unit) };
}

/** The columns of the one table that the report of all benches is: by them it tells its rows from all else. */
const COMPARISON_HEAD = ['ratio', 'bar', 'what', 'Byline', 'beside it', 'its figure'] as const;

/** A row of it: ours ÷ the peer's on the same pages or texts. */
export function beside(what: string, ours: Figure, peer: string, its: Figure, bar?: Bar): string[] {
  const ratio = ours.value / its.value;
  const shown = Number.isFinite(ratio) ? `**${ratio.toFixed(2)}**` : '–';
  return [shown, bar ? judged(ratio, bar) : '', what, ours.text, peer, its.text];
}

/** A row of it for a figure that has a bar, or none, and no peer. */
export function alone(what: string, ours: Figure, bar?: Bar): string[] {
  return ['', bar ? judged(ours.value, bar) : '', what, ours.text, '', ''];
}

/** The rows of {@link beside} and {@link alone} as the table that the report of all benches is put together from. */
export function comparisonTable(rows: readonly (readonly string[])[]): string {
  return markdownTable(COMPARISON_HEAD, rows);
}

function judged(value: number, bar: Bar): string {
  const [sign, limit, isMet] =
    'most' in bar ? ['≤', bar.most, value <= bar.most] : ['≥', bar.least, value >= bar.least];
  return `${sign} ${limit}${isMet ? '' : ', MISSED'}`;
}

/** Rows as a Markdown table; all columns but the first are numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_, index) => (index === 0 ? '---|' : '--:|')).join('')}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
