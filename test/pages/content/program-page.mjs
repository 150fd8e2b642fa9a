import { renderOverview } from '../markup/no-article.mjs';

const { html, address } = renderOverview({
  id: 'program-page',
  lang: 'ar',
  path: '/ar/مدن-وناس/program-79000440',
  title: 'مدن وناس',
  headline: 'مدن وناس',
  introduction:
    'برنامج أسبوعي يتجول في المدن العربية والأوروبية ويلتقي أناسا يغيرون شيئا صغيرا في حياتهم وحياة جيرانهم. يُبث كل يوم جمعة في الساعة السابعة مساء بتوقيت غرينتش.',
  sections: [
    [
      'حلقات أخرى',
      [
        [
          'بغداد: سوق الكتب الذي لا ينام',
          'في شارع المتنبي يبقى بائع واحد حتى الفجر.',
          '/ar/بغداد-سوق-الكتب/video-79000512',
        ],
        ['لشبونة: الترام رقم 28', 'سائق يعرف أسماء ركابه جميعا.', '/ar/لشبونة-الترام/video-79000519'],
      ],
    ],
  ],
});

export default { html, expected: { article: false, address } };
