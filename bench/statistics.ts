/** Half of the numbers are less than it; NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.filter((one) => !Number.isNaN(one)).sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** "12.3 (11.9–14.0, n = 20)": median, range and how many. */
export function summary(numbers: readonly number[], digits = 1): string {
  const some = numbers.filter((one) => !Number.isNaN(one));
  if (some.length === 0) return '–';
  const [least, most] = [Math.min(...some), Math.max(...some)].map((one) => one.toFixed(digits));
  return `${median(some).toFixed(digits)} (${least}–${most}, n = ${some.length})`;
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

/** What is held against a bar; the line stands first in the report of all benches. */
export function ratioLine(what: string, ratio: number, bar: { most: number } | { least: number }): string {
  const [sign, limit, met] =
    'most' in bar ? ['≤', bar.most, ratio <= bar.most] : ['≥', bar.least, ratio >= bar.least];
  return `Ratio: ${what}: **${ratio.toFixed(2)}** (bar ${sign} ${limit}${met ? '' : ', MISSED'})`;
}

/** Rows as a Markdown table; all columns but the first are numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_, index) => (index === 0 ? '---|' : '--:|')).join('')}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
