import type { Words } from '../view/words.ts';
import browser from './browser.ts';

let numbers: Intl.NumberFormat | undefined;

/** The interface's words in the browser's language. */
export const words: Words = (key, ...values) => browser.i18n.getMessage(key, values.map(written)) || key;

/** Persian, for one, has digits of its own. */
function written(value: string | number): string {
  if (typeof value === 'string') return value;
  numbers ??= new Intl.NumberFormat(browser.i18n.getMessage('languageTag'));
  return numbers.format(value);
}
