import { describe, expect, test } from 'vitest';
import { splitCredit } from '../../src/sites/dw/classic.ts';
import { DW_URL, dwArticle, read } from '../helpers/page.ts';

const after = (line: string) => read(dwArticle(`<p>The ferry is back.</p><p>${line}</p>`), DW_URL);
const before = (line: string) =>
  read(dwArticle(`<p>${line}</p><p>The ferry is back.</p><p>It sails at nine.</p>`), DW_URL);
const texts = ({ blocks }: ReturnType<typeof after>) => blocks.map((block) => block.text);

describe('notes are kept in the desk line, not in the body', () => {
  test.each([
    'This article was originally written in German.',
    'This article was written using material from the DPA news agency.',
    'More to come on this breaking news story as details become available.',
    'We are now closing these live updates. Please turn to our new page for whatever comes next.',
    'This blog, covering the latest news from the lake on Saturday, June 7, is closed.',
    '摘编自其他媒体',
  ])('%s', (line) => {
    const reading = after(line);
    expect(texts(reading)).toEqual(['The ferry is back.']);
    expect(reading.article.desk.notes).toEqual([line]);
    expect(reading.article.signOff).toEqual([line]);
  });

  test.each([
    'This article was last updated at 21:47 UTC/GMT.',
    'This article was last updated at 5:15 GMT/UTC.',
  ])('an update note stands at the beginning: %s', (line) => {
    const reading = before(line);
    expect(texts(reading)).toEqual(['The ferry is back.', 'It sails at nine.']);
    expect(reading.article.desk.notes).toEqual([line]);
  });
});

describe('promos go, whatever stands after them', () => {
  test.each([
    "Don't let the algorithm hide the news. If you rely on our team for trusted reporting, please select us as your Preferred Source on Google by clicking here.",
    'If you rely on our team for trusted reporting, please take a moment to select us as your Preferred Source on Google.',
    'Tired of missing our real-time updates? <a href="https://www.google.com/preferences/source?q=dw.com">Click here to add us as a Preferred Source</a>',
    '<a href="/en/newsletter-registration/a-15718229" class="icon intern">Every day, DW\'s editors send out a selection of the day\'s hard news. Sign up for the newsletter here.</a>',
    'DW中文有Instagram！欢迎搜寻dw.chinese，看更多深入浅出的图文与影音报道。',
    '© 2025年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。',
    '© 2025年德國之聲版權聲明：本文所有內容受到著作權法保護，如無德國之聲特別授權，不得擅自使用。',
  ])('%s', (line) => {
    expect(texts(after(line))).toEqual(['The ferry is back.']);
  });

  test('a sign-off before a promo is still read', () => {
    const { article } = read(
      dwArticle(
        '<p>The ferry is back.</p><p><em>Edited by: Ada Brandt</em></p><p>If you rely on our team for trusted reporting, select us.</p>',
      ),
      DW_URL,
    );
    expect(article.desk.editors).toEqual(['Ada Brandt']);
  });
});

test("a Chinese dateline is the article's own first words", () => {
  expect(texts(before('（德国之声中文网）渡轮回到了湖上。'))[0]).toBe('（德国之声中文网）渡轮回到了湖上。');
});

describe("credits in brackets at the end of a classic picture's alt text", () => {
  test.each([
    ['Ada Brandt (picture-alliance/dpa/L. Muster)', 'Ada Brandt', 'picture-alliance/dpa/L. Muster'],
    ['A street sign (Ada Brandt)', 'A street sign', 'Ada Brandt'],
    ['A map from 1902 (picture-alliance / akg-images)', 'A map from 1902', 'picture-alliance / akg-images'],
    ['In the museum\n(DW/J. Muster)', 'In the museum', 'DW/J. Muster'],
    ['A painting ( Museum/T. Muster )', 'A painting', 'Museum/T. Muster'],
    ['Ein Thermometer (Symbolbild)', 'Ein Thermometer (Symbolbild)', ''],
    ['No brackets at all', 'No brackets at all', ''],
  ])('%j', (described, alt, credit) => {
    expect(splitCredit(described)).toEqual({ alt, credit });
  });
});
