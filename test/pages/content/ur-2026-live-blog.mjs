import { ad, figure, p, promoLine, signOff, tweet, ul, video } from '../markup/blocks.mjs';

const day = { time: '2026-02-03', printed: ['3.2.2026', '3 فروری 2026'] };

export default {
  layout: 'live-2026',
  kind: 'liveblog',
  jsonLdType: 'LiveBlogPosting',
  type: 'live',
  lang: 'ur',
  slug: 'راوی-میں-طغیانی-لمحہ-بہ-لمحہ',
  number: 79281900,
  kicker: [['ماحول', '/ur/ماحول/s-11974'], 'پاکستان'],
  title: 'راوی میں طغیانی: لمحہ بہ لمحہ',
  standfirst:
    'دریائے راوی کے کنارے 14 دیہات خالی کرا لیے گئے ہیں۔ محکمہ موسمیات نے مزید بارش کی پیش گوئی کی ہے۔',
  published: '2026-02-03T05:10:00.000Z',
  modified: '2026-02-03T16:42:00.000Z',
  printed: ['3.2.2026', '3 فروری 2026'],
  authors: [{ name: 'سلمان ضیا', place: 'لاہور' }],
  lead: {
    id: 79281902,
    alt: 'پانی میں گھرا ہوا ایک پل',
    caption: 'شاہدرہ کا پرانا پل صبح چھ بجے بند کر دیا گیا',
    credit: 'Tariq Mehmood Butt/AFP',
    by: ['Tariq Mehmood Butt', ['AFP'], null],
  },
  overview: [ul('14 دیہات خالی کرا لیے گئے', 'شاہدرہ کا پرانا پل بند', 'اسکول جمعرات تک بند رہیں گے')],
  posts: [
    {
      ...day,
      title: 'کشتیوں کا قافلہ روانہ',
      href: 'https://p.dw.com/p/7Cd1a',
      authors: [{ name: 'عمارہ شفیق', place: 'قصور' }],
      body: [
        p(
          'امدادی ادارے کی 32 کشتیاں آج دوپہر قصور سے روانہ ہو گئیں۔ ادارے کے ترجمان نعیم اختر نے کہا، ”ہم چھتوں تک پہنچ سکتے ہیں،~صحنوں تک نہیں۔‘‘',
        ),
        tweet('2018811034412100044'),
        signOff('ع ش/ م م (اے ایف پی)'),
      ],
    },
    {
      ...day,
      title: 'پل کب کھلے گا؟',
      href: 'https://p.dw.com/p/7CcZ2',
      body: [
        p(
          'ضلعی انتظامیہ کے مطابق پانی کی سطح خطرے کے نشان سے 40 سینٹی میٹر نیچے آنے پر ہی [شاہدرہ کا پل](/ur/شاہدرہ/t-61200777) کھولا جائے گا۔',
        ),
        ad(1),
        figure({
          id: 79281911,
          alt: 'سائیکلوں سے بھرا ایک ٹرک',
          caption: 'لوگ سائیکلیں ٹرکوں پر لاد کر لے جا رہے ہیں',
          credit: 'ڈی ڈبلیو/س. ضیا',
          by: ['س. ضیا', ['DW'], null],
        }),
        p('یہ پل 1932 میں بنا تھا اور اس سے روزانہ قریب 9,000 گاڑیاں گزرتی ہیں۔'),
      ],
    },
    {
      ...day,
      title: 'صبح بخیر',
      href: 'https://p.dw.com/p/7CcA9',
      body: [
        p(
          'لاہور میں بارش تھم گئی ہے مگر پہاڑوں پر جاری ہے۔ ہم دن بھر آپ کو تازہ ترین صورت حال سے آگاہ رکھیں گے۔',
        ),
        video({
          id: 79281930,
          title: 'راوی اوپر سے',
          duration: '01:12',
          file: 'dwtv_video/flv/urdu/urdu20260203_ravi',
        }),
        promoLine(
          'Tired of missing our real-time updates? [Click here to add DW as a Preferred Source](https://www.google.com/preferences/source?q=dw.com)',
        ),
      ],
    },
  ],
  desk: { initials: ['ع ش', 'م م'], agencies: ['AFP'] },
};
