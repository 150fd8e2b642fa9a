import type { Article, Reading } from '../article.ts';
import { loadLanguage } from '../language/load.ts';
import { directionOf } from '../language/tags.ts';
import { tellLanguage } from '../language/tell.ts';
import { toBlocks } from '../tree/blocks.ts';
import { analyse } from './analyse.ts';

/**
 * Analyses an article in its language, whose words are loaded for it; where the page does not say the language, the
 * text tells.
 */
export async function analyseInLanguage(article: Article): Promise<Reading> {
  const known = article.language === '' ? await withLanguage(article) : article;
  return analyse(known, await loadLanguage(known.language));
}

async function withLanguage(article: Article): Promise<Article> {
  const texts = [article.title, article.standfirst, ...toBlocks(article.body).map((block) => block.text)];
  const language = await tellLanguage(texts.join(' '));
  return language === '' ? article : { ...article, language, direction: directionOf(language) };
}
