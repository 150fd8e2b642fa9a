import type { ArticlePlace } from '../keeping/article-keeper.ts';
import { pageAddress } from './page-address.ts';

/** @returns the address of the reader tab that shows a kept article, inside the extension */
export function readerAddress({ tab, address }: ArticlePlace): string {
  return `reader.html?${new URLSearchParams({ tab: String(tab), address })}`;
}

/** @returns the place that a reader tab's address names, or null: anyone may write an address */
export function readReaderAddress(search: string): ArticlePlace | null {
  const parameters = new URLSearchParams(search);
  const tab = Number.parseInt(parameters.get('tab') ?? '', 10);
  const address = pageAddress(parameters.get('address') ?? '');
  return Number.isSafeInteger(tab) && address !== '' && URL.canParse(address) ? { tab, address } : null;
}
