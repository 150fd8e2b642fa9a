import type { Article } from '../../article.ts';
import type { TwoForms } from '../two-forms.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { cslJson } from './csl.ts';
import { mla } from './mla.ts';
import { ris } from './ris.ts';
import { citedWork } from './work.ts';

/** The forms of a citation, in the order in which they are offered. */
export const CITATION_FORMS = ['apa', 'chicago', 'mla', 'bibtex', 'ris', 'csl'] as const;

export type CitationForm = (typeof CITATION_FORMS)[number];

/**
 * @param accessed ISO 8601 day on which the article is read
 * @returns the citation; forms for programs have no HTML, ""
 */
export function cite(article: Article, form: CitationForm, accessed: string | null = null): TwoForms {
  const work = citedWork(article, accessed);
  switch (form) {
    case 'apa':
      return apa(work);
    case 'chicago':
      return chicago(work);
    case 'mla':
      return mla(work);
    case 'bibtex':
      return { text: bibtex(work), html: '' };
    case 'ris':
      return { text: ris(work), html: '' };
    case 'csl':
      return { text: cslJson(work), html: '' };
  }
}
