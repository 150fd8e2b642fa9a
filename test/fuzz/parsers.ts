import { analyse } from '../../src/analyse/analyse.ts';
import { splitCredit } from '../../src/analyse/credits.ts';
import { absolute, httpAddress, withoutTracking } from '../../src/dom/address.ts';
import { toHtml } from '../../src/export/html.ts';
import { toJson } from '../../src/export/json.ts';
import { toReport } from '../../src/export/report.ts';
import { toText } from '../../src/export/text.ts';
import { toMessage } from '../../src/extension/messages.ts';
import { stripCreditPrefix } from '../../src/extract/credit.ts';
import { parseSignOff } from '../../src/extract/desk-line.ts';
import { parsePageDate } from '../../src/extract/page-date.ts';
import { extractText } from '../../src/extract/text/article.ts';
import type { Language } from '../../src/language/language.ts';
import { receive, UnreadableExtraction } from '../../src/tree/receive.ts';
import { readPlace } from '../../src/view/place.ts';
import { readSettings } from '../../src/view/settings.ts';
import { wrongAnchors } from './anchors.ts';

/** Reads one text; gives what is wrong with what it read, one sentence each. */
export type Parser = (text: string, language: Language) => string[];

/** Every parser, by name. Whatever the text, none throws. */
export const PARSERS: Readonly<Record<string, Parser>> = {
  'desk line': (text) => nothingWrong(parseSignOff(text)),
  credit: (text) => nothingWrong(splitCredit(stripCreditPrefix(text))),
  'page date': (text, { common }) => wrongDate(parsePageDate(text, common.tag)),
  address: (text) => {
    const url = httpAddress(text, 'https://www.dw.com/en/');
    if (url === null) return [];
    withoutTracking(url);
    const found = absolute(text, 'https://www.dw.com/en/');
    return found !== null && /^https?:/.test(found) ? [] : [`the address became ${found}`];
  },
  message: (text) => nothingWrong([toMessage(text), toMessage(parsed(text))]),
  settings: (text) => nothingWrong([readSettings(parsed(text)), readPlace(parsed(text))]),
  extraction: (text) => {
    try {
      return nothingWrong(receive(text));
    } catch (error) {
      if (error instanceof UnreadableExtraction) return [];
      throw error;
    }
  },
  'facts and quotations': (text, language) => reading(text, language, true),
  'crawled text': (text, language) => reading(text, language, false),
};

function reading(text: string, language: Language, body: boolean): string[] {
  const article = extractText(text, { language: language.common.tag, published: '2026-06-14', body });
  const result = analyse(article, language);
  toText(article, result.blocks);
  toHtml(article, result.blocks);
  toReport(result);
  JSON.stringify(toJson(result));
  return wrongAnchors(result);
}

function nothingWrong(_: unknown): string[] {
  return [];
}

function wrongDate(date: string | null): string[] {
  return date === null || !Number.isNaN(Date.parse(date)) ? [] : [`${date} is no date`];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { topic: text, theme: text, tab: text, scroll: { article: text } };
  }
}
