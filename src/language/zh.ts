import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

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
  promo: attested('DW中文有Instagram', '德国之声版权声明'),
  furniture: [],
  placeholder: [],
  editedBy: likely('责编', '编辑'),
  author: likely('作者'),
  note: [...attested('摘编自其他媒体')],
  withAgencies: [],
  kinds: { opinion: '评论|客座评论|观点', interview: '专访|采访|访谈' },
  classicLabels: { author: ['作者'], date: [] },
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    '说|表示|称|指出|认为|强调|写道|告诉|补充说|补充道|补充|解释说|解释道|解释|宣布|警告|警告说|回答|回答说|问道|声称|透露|承认|回应|回应说|说道|坦言|呼吁|评论说|批评|介绍说|介绍|宣称|证实|重申|提醒|提到|谈到|写|道|直言|担心|保证|反驳|質疑|质疑|呼籲|說|稱|認為|強調|寫道|告訴|補充說|補充道|補充|解釋說|解釋道|解釋|宣布|回答說|問道|聲稱|承認|回應|回應說|說道|坦言|評論說|批評|介紹|宣稱|證實|提醒|談到|寫|指出說|報道|报道|報導|指责|指責|相信|覺得|觉得|提出|嘲笑|確信|同意道|说过|說過|嘲笑|保证|保證',
  ),
  bare: list('说|表示|称|指出|认为|强调|說|稱|認為|指出|強調'),
  judge: list(
    '称为|称之为|称作|叫做|形容|形容为|斥为|誉为|批评|谴责|稱為|稱之為|稱作|形容為|斥為|譽為|批評|譴責',
  ),
  accordingTo: list('据|根据|按照|據|根據'),
  that: [],
  fillers: list(
    '也|还|則|则|还在|又|已|曾|曾经|曾經|對此|对此|就|并|並|随后|隨後|进一步|進一步|向|對|对|在|于|於|日前|今天|昨天|周一|周二|周三|周四|周五|周六|周日|则在|一直|同时|同時|此前|还|還',
  ),
  negations: list('不|没有|沒有|未'),
  determiners: list(
    '他的|她的|他们的|她们的|他們的|她們的|其|这|那|一位|一名|一个|这位|那位|該|该|本|一位|有|這|一個|這位',
  ),
  indefinite: list('一位|一名|一个|一個|有'),
  prepositions: list('在|从|對|对|向|与|與|和|从|從|给|給|把|被|于|於|关于|關於|通过|通過'),
  coordinators: list('并且|並且|而且|和|及|但|但是|而|或'),
  subordinators: list('因为|因為|如果|虽然|雖然|当|當|由于|由於|之后|之後'),
  pronouns: [
    ...pronouns('他', 'male'),
    ...pronouns('她', 'female'),
    ...pronouns('他们|她们|我|我们|他們|她們|我們|它', null),
  ],
  sources: list(
    '发言人|發言人|总统|總統|总理|總理|部长|部長|外长|外長|主席|主任|总监|秘书长|秘書長|领导人|领袖|官员|官員|警方|警察|军方|法官|法院|检察官|律师|律師|议员|議員|州长|市长|专家|專家|分析人士|分析师|研究员|研究人员|研究者|学者|學者|教授|经济学家|大使|代表|政府|外交部|国防部|组织|組織|机构|机构|公司|银行|党|委员会|大学|报告|報告|声明|聲明|报纸|报|媒体|媒體|消息人士|目击者|居民|活动人士|反对派|反對派|扮演者|作者|教练|球员|候选人|教皇|国王|女王|家属|父亲|母亲|妻子|丈夫|女子|男子|记者|記者|医生|醫生|顾问|创始人|負責人|负责人|助理|人士|女士|先生|博士|官方|当局|當局|通讯社|社',
  ),
  titles: list('先生|女士|博士|教授|总统|部长'),
  notSpeech: list(
    '所谓|所謂|所谓的|所謂的|名为|名為|题为|題為|电影|電影|小说|歌曲|节目|杂志|称为|俗称|代号|被称为',
  ),
  unspaced: true,
};
