import type { Quotation, Reading } from '../../article.ts';
import type { CitationForm } from '../../export/citations/cite.ts';
import type { ExportOptions } from '../../export/options.ts';
import { toText } from '../../export/text.ts';
import type { TwoForms } from '../../export/two-forms.ts';
import type { Copyable } from '../copier.ts';
import type { Shown } from '../shown.ts';

/*
 * What is put on the clipboard. What makes it is loaded when it is asked for, while the browser, which allows copying
 * only within the click, has been asked already: it waits for a promise.
 */

export function plainCopy({ article, blocks }: Shown, options: ExportOptions): Copyable {
  return { text: toText(article, blocks, options), html: null };
}

export function markdownCopy({ article, blocks }: Shown, options: ExportOptions): Copyable {
  const text = import('../../export/markdown.ts').then(({ toMarkdown }) =>
    toMarkdown(article, blocks, options),
  );
  return { text, html: null };
}

export function jsonCopy(reading: Reading): Copyable {
  return { text: jsonText(reading), html: null };
}

/** The outward JSON, indented. */
export async function jsonText(reading: Reading): Promise<string> {
  const { toJson } = await import('../../export/json.ts');
  return `${JSON.stringify(toJson(reading), null, 2)}\n`;
}

/** @param today ISO 8601 day, which styles ask for where the article has no date */
export function citationCopy({ article }: Shown, form: CitationForm, today: string): Copyable {
  const accessed = article.published === null ? today : null;
  const forms = import('../../export/citations/cite.ts').then(({ cite }) => cite(article, form, accessed));
  return form === 'apa' || form === 'chicago' || form === 'mla'
    ? both(forms)
    : { ...both(forms), html: null };
}

/** @param reading the whole one: its anchors are the quotations' */
export function quotationsCopy(quotations: readonly Quotation[], { article, blocks }: Reading): Copyable {
  return both(
    import('../../export/quotation.ts').then(({ quotationsWithAttribution }) =>
      quotationsWithAttribution(quotations, article, blocks),
    ),
  );
}

function both(forms: Promise<TwoForms>): Copyable {
  return { text: forms.then(({ text }) => text), html: forms.then(({ html }) => html) };
}
