import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDesk } from '../../src/analyse/desk.ts';
import { extractText } from '../../src/extract/text/article.ts';
import { toBlocks } from '../../src/tree/blocks.ts';

interface GoldCredit {
  id: string;
  author: string | null;
  head: string;
  tail: string;
}

/**
 * The agencies that articles credit in byline, dateline or sign-off, by the corpus's own scorer.
 *
 * @returns the scorer's line, or null where the corpus has no such gold
 */
export function scoreCredits(folder: string, scratch: string): string | null {
  const gold = path.join(folder, 'polnear-credits.jsonl');
  const scorer = path.join(folder, 'credits-score.mjs');
  if (!existsSync(gold) || !existsSync(scorer)) return null;
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.stringify(agenciesOf(JSON.parse(line) as GoldCredit)));
  const predictions = path.join(scratch, 'polnear-credits.jsonl');
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  const run = spawnSync(process.execPath, [scorer, gold, predictions], { encoding: 'utf8' });
  return run.stdout.trim();
}

/** The gold gives an article's head, whose first line is the title, and its tail. */
function agenciesOf({ id, author, head, tail }: GoldCredit): { id: string; agencies: string[] } {
  const body = `${head.split('\n').slice(1).join('\n')}\n\n${tail}`;
  const article = extractText(body, { language: 'en', body: true });
  article.authors = author && author !== 'None' ? [{ name: author, role: null, place: null }] : [];
  const { desk } = readDesk(article, toBlocks(article.body));
  return { id, agencies: desk.agencies.map(({ code }) => code) };
}
