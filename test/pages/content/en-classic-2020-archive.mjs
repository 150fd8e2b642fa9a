import {
  classicVideo,
  figure,
  nestedGallery,
  newsletterLine,
  p,
  readMore,
  strongSubhead,
} from '../markup/blocks.mjs';

export default {
  layout: 'classic',
  lang: 'en',
  slug: 'the-archive-that-collects-forgotten-radio-voices',
  number: 55120644,
  kicker: ['Culture'],
  title: 'The archive that collects forgotten radio voices',
  standfirst:
    'In a former brewery in Magdeburg, volunteers rescue recordings that broadcasters threw away. Some of the tapes are the last trace of a language.',
  published: '2020-10-05',
  printed: ['05.10.2020'],
  keywords: ['radio', 'archive', 'Magdeburg'],
  authors: [{ name: 'Leonard Pryce' }],
  lead: {
    id: 55120650,
    alt: 'Shelves full of tape reels',
    caption: '',
    credit: 'DW/L. Pryce',
    by: ['L. Pryce', ['DW'], null],
  },
  body: [
    p(
      'The smell is the first thing visitors notice: vinegar, dust and a hint of malt. The cellar of the old Anker brewery in Magdeburg holds 41,000 reels of tape,~and most of them were on their way to the dump.',
    ),
    p(
      '"We do not collect music," said Gudrun Oelze, who founded the archive in 1994 with two colleagues from the state radio of East Germany. "We collect people talking."',
    ),
    figure({
      id: 55120652,
      side: true,
      alt: 'Gudrun Oelze',
      caption: 'Oelze worked as a sound engineer until 1991',
      credit: 'picture-alliance/dpa/K. Wendt',
      by: ['K. Wendt', ['dpa'], 'picture alliance'],
    }),
    p(
      'Among the reels are fishermen from the Curonian Spit, a midwife from Bukovina and 19 hours of speech in a dialect of Lower Sorbian that nobody uses any more.',
    ),
    readMore(
      'Read more',
      'Saving Sorbian, one lullaby at a time',
      '/en/saving-sorbian-one-lullaby-at-a-time/a-54877310',
    ),
    strongSubhead('A race against~vinegar'),
    p(
      'Acetate tape decays from within. Once it begins to smell, a reel has perhaps ten years left. With 6 volunteers and 3 machines, the archive copies about 900 reels a year.',
    ),
    nestedGallery({
      id: 54990217,
      title: 'Seven machines that changed listening',
      slides: [
        {
          id: 54990220,
          alt: 'A wooden radio set (picture-alliance/akg-images)',
          name: 'The wooden box',
          text: 'In 1933 a set cost 76 marks, two weeks of wages for a worker.',
        },
        {
          id: 54990223,
          alt: 'A tape recorder from 1951 (imago/ecomedia)',
          name: 'The suitcase',
          text: 'The first portable recorder weighed 14 kilos and needed a strong assistant.',
        },
      ],
      author: 'Author: Mirja Stahl (lp)',
    }),
    p(
      'The city pays the rent, €18,000 ($21,100) a year. Everything else comes from donations. In March, when the coronavirus closed the brewery, a listener in Canada sent a check for the electricity bill.',
    ),
    strongSubhead('"Somebody has to answer"'),
    p(
      'Historian Pavel Brandt of the University of Halle calls the collection "the most important ear in the country." He has found 240 interviews with forced laborers in it,~recorded in 1946 and never broadcast.',
    ),
    classicVideo({
      id: 55011208,
      title: 'A day in the sound cellar',
      file: 'dwtv_video/flv/kult/kult20200921_cellar',
      seconds: 137,
    }),
    p(
      'Oelze is 74 now. She still takes the telephone herself. "People call because they have heard a voice in a dream," she said. "Somebody has to answer."',
    ),
    newsletterLine(
      "Every day, DW's editors send out a selection of the day's hard news and quality feature journalism. Sign up for the newsletter here.",
    ),
  ],
};
