import type { Removal } from '../../article.ts';
import type { Metadata } from '../metadata.ts';
import { tieCaptions } from './captions.ts';
import { type Decluttered, declutter } from './declutter.ts';
import { dropNextArticles } from './next-articles.ts';
import { keepQuotations } from './quotations.ts';
import { takeStandfirst } from './standfirst.ts';
import { survey } from './survey.ts';

/** What the page says of itself. */
export type Declaration = Pick<Metadata, 'language' | 'title' | 'standfirst'>;

/** A page that is ready for Readability. */
export interface Prepared extends Decluttered {
  /** "" where the page has no element that is surely one. */
  standfirst: string;
}

/**
 * Readies a clone for Readability: what the article quotes is kept, what is surely no article goes, captions and
 * standfirst stand apart from the text.
 *
 * @param page a clone; it is changed
 */
export function prepare(page: Document, declared: Declaration, removed: Removal[]): Prepared {
  dropNextArticles(page.body, declared.title, removed);
  keepQuotations(page.body);
  const found = survey(page.body, declared.language);
  const cleared = declutter(found, removed);
  tieCaptions(found.captions, found.pictures);
  const standfirst = takeStandfirst(found.standfirsts, cleared.running, declared.standfirst, removed);
  const running = cleared.running.filter(
    ({ element }) => element.isConnected && !element.closest('figcaption'),
  );
  return { ...cleared, running, standfirst };
}
