import type { Article, Reading } from '../article.ts';
import { loadLanguage } from '../language/load.ts';
import { directionOf } from '../language/tags.ts';
import { tellLanguage } from '../language/tell.ts';
import { toBlocks } from '../tree/blocks.ts';
import { analyseInSteps } from './analyse.ts';

/** So long whoever asks may stand still at one go, as far as the steps allow: milliseconds. */
const SLICE = 25;

/**
 * Analyses an article in its language, whose words are loaded for it; where the page does not say the language, the
 * text tells.
 */
export async function analyseInLanguage(article: Article): Promise<Reading> {
  const known = article.language === '' ? await withLanguage(article) : article;
  const steps = analyseInSteps(known, await loadLanguage(known.language));
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}

async function withLanguage(article: Article): Promise<Article> {
  const texts = [article.title, article.standfirst, ...toBlocks(article.body).map((block) => block.text)];
  const language = await tellLanguage(texts.join(' '));
  return language === '' ? article : { ...article, language, direction: directionOf(language) };
}
