import type { Words } from '../view/words.ts';
import browser from './browser.ts';

/** The interface's words in the browser's language. */
export const words: Words = (key, ...values) => browser.i18n.getMessage(key, values) || key;
