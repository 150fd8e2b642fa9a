import type { Article, Attributions, Block, Facts, Reading } from '../article.ts';
import type { Language } from '../language/language.ts';
import { toBlocks } from '../tree/blocks.ts';
import { imageCredits } from './credits.ts';
import { findDates } from './dates/dates.ts';
import { readDesk } from './desk.ts';
import { findFigures } from './figures/figures.ts';
import { nameFacts } from './names/facts.ts';
import { findNames, type Names } from './names/names.ts';
import { findQuotations } from './quotations/quotations.ts';
import { readingTime } from './reading-time.ts';
import { namedSources } from './sources.ts';
import { fiveWs } from './summary/five-ws.ts';
import { summarise } from './summary/summary.ts';
import { timeline } from './summary/timeline.ts';

/**
 * Reads an article: who said what, who made its pictures, and its key facts. Pure: no DOM, no clock; the
 * publication date is its "today". What is not certain enough is left out.
 */
export function analyse(article: Article, language: Language): Reading {
  const blocks = toBlocks(article.body);
  const names = findNames(blocks, language, article);
  return {
    article,
    blocks,
    attributions: readAttributions(article, blocks, language, names),
    facts: readFacts(article, blocks, language, names),
    time: readingTime(blocks, article.standfirst, language.common),
  };
}

function readAttributions(article: Article, blocks: Block[], language: Language, names: Names): Attributions {
  const quotations = findQuotations(blocks, language, names);
  return {
    ...readDesk(article, blocks),
    images: imageCredits(blocks),
    quotations,
    sources: namedSources(blocks, language, quotations),
  };
}

function readFacts(article: Article, blocks: Block[], language: Language, names: Names): Facts {
  const dates = findDates(blocks, language, article.published);
  return {
    summary: summarise(article, blocks, language),
    fiveWs: fiveWs(article, blocks, names, dates, language),
    ...nameFacts(names, blocks, article),
    dates,
    timeline: timeline(blocks, dates, language),
    figures: findFigures(blocks, language, dates),
  };
}
