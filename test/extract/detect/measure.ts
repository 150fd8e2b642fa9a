import type { Verdict } from '../../../src/extract/detect/detect.ts';

/** How often a detector was right: "unsure" is a mistake for articles and for other pages. */
export interface Rates {
  articles: number;
  others: number;
  /** Of what is not told to be something else, the share that are articles. */
  precision: number;
  /** Of all articles, the share that are told to be. */
  recall: number;
  /** Articles that would be refused. */
  refused: number;
  unsure: number;
  wrong: string[];
}

export interface Judged {
  name: string;
  article: boolean;
  verdict: Verdict;
  points?: number;
}

export function ratesOf(judged: readonly Judged[]): Rates {
  const articles = judged.filter(({ article }) => article);
  const others = judged.filter(({ article }) => !article);
  const found = articles.filter(({ verdict }) => verdict === 'article').length;
  const taken = others.filter(({ verdict }) => verdict !== 'other').length;
  return {
    articles: articles.length,
    others: others.length,
    precision: found / (found + taken),
    recall: found / articles.length,
    refused: articles.filter(({ verdict }) => verdict === 'other').length,
    unsure: judged.filter(({ verdict }) => verdict === 'unsure').length,
    wrong: judged
      .filter(({ article, verdict }) => verdict !== (article ? 'article' : 'other'))
      .map(({ name, verdict, points }) => `${verdict} ${points ?? ''} ${name}`),
  };
}

/** A table of the rates, a row for each set. */
export function table(rows: Readonly<Record<string, Rates>>): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const head =
    '| set | articles | others | precision | recall | articles refused | unsure |\n|---|---|---|---|---|---|---|';
  const lines = Object.entries(rows).map(
    ([name, rates]) =>
      `| ${name} | ${rates.articles} | ${rates.others} | ${percent(rates.precision)} | ${percent(rates.recall)} | ${rates.refused} | ${rates.unsure} |`,
  );
  return [head, ...lines].join('\n');
}
