import type { Article, Reading } from '../article.ts';
import type { Language } from '../language/language.ts';
import { toBlocks } from '../tree/blocks.ts';
import { imageCredits } from './credits.ts';
import { readDesk } from './desk.ts';
import { readingTime } from './reading-time.ts';

/**
 * Reads an article: who said what, who made its pictures, and its key facts. Pure: no DOM, no clock; the
 * publication date is its "today". What is not certain enough is left out.
 */
export function analyse(article: Article, language: Language): Reading {
  const blocks = toBlocks(article.body);
  return {
    article,
    blocks,
    attributions: {
      ...readDesk(article, blocks),
      images: imageCredits(blocks),
      quotations: [],
      sources: [],
    },
    facts: {
      summary: [],
      fiveWs: { who: null, what: null, when: null, where: null },
      people: [],
      organisations: [],
      places: [],
      names: [],
      dates: [],
      timeline: [],
      figures: [],
    },
    time: readingTime(blocks, article.standfirst, language.common),
  };
}
