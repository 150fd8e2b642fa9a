import type { Removal } from '../../article.ts';
import { type Decluttered, declutter } from './declutter.ts';
import { keepQuotedPosts } from './quoted-posts.ts';
import { survey } from './survey.ts';

/**
 * Readies a clone for Readability: what the article quotes is kept, what is surely no article goes.
 *
 * @param page a clone; it is changed
 */
export function prepare(page: Document, language: string, removed: Removal[]): Decluttered {
  keepQuotedPosts(page.body);
  return declutter(survey(page.body, language), removed);
}
