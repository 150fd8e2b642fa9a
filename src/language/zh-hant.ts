import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'zh-Hant',
  name: '繁體中文',
  direction: 'ltr',
  readingSpeed: 300,
  countsCharacters: true,
  commonest: '的 是 在 了 和 這 國 為 與 說 會 對 個 們 來 時 後 將',
  abbreviations: [],
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('廣告'),
  imageCredit: [...attested('圖片來源'), ...likely('圖像來源')],
  readMore: likely('更多內容', '相關閱讀', '延伸閱讀', '閱讀更多'),
  promo: [...attested('德國之聲版權聲明'), ...likely('DW中文有Instagram')],
  furniture: [],
  placeholder: [],
  editedBy: likely('責編', '編輯'),
  author: likely('作者'),
  note: [],
  withAgencies: [],
  kinds: { opinion: '評論|客座評論|觀點', interview: '專訪|採訪|訪談' },
  classicLabels: { author: ['作者'], date: [] },
};

/** The words of both scripts stand in one list. */
export { speech } from './zh.ts';
