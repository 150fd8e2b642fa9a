import type { ExportOptions } from '../../export/options.ts';
import { toText } from '../../export/text.ts';
import type { Copyable } from '../copier.ts';
import type { Shown } from '../shown.ts';

/** The article as text and with its formatting. */
export function articleCopy({ article, blocks }: Shown, options: ExportOptions): Copyable {
  return {
    text: toText(article, blocks, options),
    html: import('../../export/html.ts').then(({ toHtml }) => toHtml(article, blocks, options)),
  };
}
