import type { Article, Attributions, Block, Facts, Reading } from '../article.ts';
import type { Language } from '../language/language.ts';
import { toBlocks } from '../tree/blocks.ts';
import { imageCredits } from './credits.ts';
import { findDates } from './dates/dates.ts';
import { readDesk } from './desk.ts';
import { withDisagreements } from './figures/disagreements.ts';
import { countedFigures } from './figures/figures.ts';
import { captionNames, isAllCaptions } from './names/captions.ts';
import { nameFacts } from './names/facts.ts';
import { findNames, type Names } from './names/names.ts';
import { findQuotations } from './quotations/quotations.ts';
import { readingTime } from './reading-time.ts';
import { namedSources } from './sources.ts';
import { fiveWs } from './summary/five-ws.ts';
import { summarise } from './summary/summary.ts';
import { timeline } from './summary/timeline.ts';

/**
 * So much of an article is analysed: UTF-16 units of text, about 16,000 words. What is longer is a book, and its reader
 * would wait for what nobody looks through.
 */
export const MOST_ANALYSED = 100_000;

/**
 * Reads an article: who said what, who made its pictures, and its key facts. Pure: no DOM, no clock; the
 * publication date is its "today". What is not certain enough is left out. Of an article that is very long the
 * beginning is analysed.
 */
export function analyse(article: Article, language: Language): Reading {
  const steps = analyseInSteps(article, language);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, between which the page that shows the article may answer its reader. */
export function* analyseInSteps(article: Article, language: Language): Generator<void, Reading> {
  const blocks = toBlocks(article.body);
  const read = beginningOf(blocks);
  yield;
  const names = findNames(read, language, article);
  yield;
  const attributions = yield* readAttributions(article, blocks, read, language, names);
  yield;
  return {
    article,
    blocks,
    attributions,
    facts: yield* readFacts(article, read, language, names),
    time: readingTime(blocks, article.standfirst, language.common),
    beginning: read !== blocks,
  };
}

/** @returns the blocks up to the bound, the one that goes beyond it cut; the same list where all are within */
function beginningOf(blocks: Block[]): Block[] {
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    const { text } = block;
    if (length + text.length > MOST_ANALYSED) {
      const rest = { ...block, text: text.slice(0, MOST_ANALYSED - length) } as Block;
      return [...blocks.slice(0, index), rest];
    }
    length += text.length;
  }
  return blocks;
}

function* readAttributions(
  article: Article,
  blocks: Block[],
  read: Block[],
  language: Language,
  names: Names,
): Generator<void, Attributions> {
  const quotations = findQuotations(read, language, names);
  yield;
  return {
    ...readDesk(article, blocks),
    images: imageCredits(blocks),
    quotations,
    sources: namedSources(read, language, quotations),
  };
}

function* readFacts(
  article: Article,
  blocks: Block[],
  language: Language,
  names: Names,
): Generator<void, Facts> {
  const dates = findDates(blocks, language, article.published);
  yield;
  const summary = summarise(article, blocks, language);
  yield;
  const ws = fiveWs(article, blocks, names, dates, language);
  yield;
  const named = isAllCaptions(blocks)
    ? captionNames(blocks, language, article)
    : nameFacts(names, blocks, article, dates);
  yield;
  return {
    summary,
    fiveWs: ws,
    ...named,
    dates,
    timeline: timeline(blocks, dates, language),
    figures: withDisagreements(countedFigures(blocks, language, dates), {
      blocks,
      language,
      dates,
      places: named.places,
    }),
  };
}
