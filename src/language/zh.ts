import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'zh',
  name: '中文',
  direction: 'ltr',
  readingSpeed: 300,
  countsCharacters: true,
  commonest: '的 是 在 了 和 这 国 为 与 说 会 对 个 们 来 时 后 将',
  abbreviations: [],
};

export const page: PageWords = {
  skip: [],
  advertisement: attested('广告'),
  imageCredit: [...attested('图像来源'), ...likely('图片来源')],
  readMore: [...attested('更多内容'), ...likely('相关阅读', '延伸阅读', '阅读更多')],
  promo: attested('DW中文有Instagram'),
  furniture: [],
  placeholder: [],
  editedBy: likely('责编', '编辑'),
  author: likely('作者'),
  note: [...attested('摘编自其他媒体')],
  withAgencies: [],
  kinds: { opinion: '评论|客座评论|观点', interview: '专访|采访|访谈' },
  classicLabels: { author: ['作者'], date: [] },
};
