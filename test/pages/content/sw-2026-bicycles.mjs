import { ad, figure, h2, p, readMorePlain, signOff, tweet } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'sw',
  slug: 'baiskeli-za-mianzi-kutoka-mbeya',
  number: 79320518,
  kicker: [['Uchumi', '/sw/uchumi/s-11590'], 'Tanzania'],
  title: 'Baiskeli za mianzi kutoka Mbeya',
  standfirst:
    'Vijana 18 wanatengeneza baiskeli kwa mianzi inayokua nyuma ya karakana yao. Wateja wao wa kwanza ni wauguzi wa vijijini.',
  published: '2026-06-03T07:10:00.000Z',
  modified: '2026-06-03T08:00:00.000Z',
  printed: ['03.06.2026', '3 Juni 2026'],
  authors: [{ name: 'Neema Mwakasege', place: 'Mbeya' }],
  lead: {
    id: 79320520,
    alt: 'Kijana akisugua fremu ya baiskeli ya mianzi',
    caption: 'Fremu moja huchukua siku sita kukamilika',
    credit: 'Baraka Lukindo/DW',
    by: ['Baraka Lukindo', ['DW'], null],
  },
  body: [
    p(
      'Karakana ya Jofrey Mwampamba ina harufu ya gundi na nyasi mbichi. Tangu Januari 2025, yeye na wenzake 17~wametengeneza baiskeli 240. Kila moja inauzwa kwa shilingi 390,000, nusu ya bei ya baiskeli ya chuma.',
    ),
    p(
      '"Mianzi haishiki kutu, na ikivunjika unapanda mwingine," alisema Mwampamba. Alijifunza ufundi huo kwa kutazama video kwenye simu ya dada yake.',
    ),
    ad(1),
    h2('Wauguzi kwenye magurudumu mawili'),
    p(
      'Mkoa wa Mbeya umenunua baiskeli 60 kwa ajili ya wauguzi. Muuguzi Rehema Kyando amesema sasa anawafikia wagonjwa 14 kwa siku badala ya sita. "Mlima bado ni mlima, lakini kushuka ni raha," aliiambia DW.',
    ),
    figure({
      id: 79320526,
      alt: 'Muuguzi akiendesha baiskeli kwenye barabara ya vumbi',
      caption: 'Rehema Kyando huendesha kilomita 22 kila siku',
      credit: 'Reuters/J. Mollel',
      by: ['J. Mollel', ['Reuters'], null],
    }),
    readMorePlain('Soma pia', 'Treni mpya yafika Dodoma', '/sw/treni-mpya-yafika-dodoma/a-78899006'),
    tweet('2062099455703331840'),
    p(
      '[Shirika la viwango](https://www.example.org/tbs) lilipima fremu hizo mwezi Machi na kusema zinaweza kubeba kilo 180. Hata hivyo, mtaalamu wa uchukuzi Profesa Amani Luhanga anaonya kwamba bila barabara salama, baiskeli nzuri haitoshi.',
    ),
    signOff('Mwandishi: Neema Mwakasege'),
    signOff('Mhariri: Rukia Mbwana-Vogel'),
  ],
  desk: { editors: ['Rukia Mbwana-Vogel'] },
};
