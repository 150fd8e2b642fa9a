import type { Extraction } from '../article.ts';
import { extract } from './extract.ts';

/**
 * The injected script's only export: reads the page that it stands in. The result is one JSON string, for
 * browsers cut deep results of injected scripts without a word.
 */
export default function readPage(): string {
  const extraction: Extraction = extract(document, location.href);
  return JSON.stringify(extraction);
}
