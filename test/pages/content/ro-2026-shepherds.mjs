import { ad, figure, h2, p, readMorePlain, signOff, tweet } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'ro',
  slug: 'ciobanii-care-numără-lupii',
  number: 79360114,
  kicker: [['Societate', '/ro/societate/s-10578'], 'România'],
  title: 'Ciobanii care numără lupii',
  standfirst:
    'În Munții Călimani, zece ciobani primesc bani pentru fiecare urmă de lup pe care o fotografiază. Oile sunt tot mai în siguranță.',
  published: '2026-01-15T13:10:00.000Z',
  modified: '2026-01-15T13:40:00.000Z',
  printed: ['15.01.2026', '15 ianuarie 2026'],
  authors: [{ name: 'Ilinca Moldovan', place: 'Bistrița' }],
  lead: {
    id: 79360116,
    alt: 'Un cioban privește ecranul telefonului în zăpadă',
    caption: 'Vasile Uifălean a găsit 61 de urme într-o singură iarnă',
    credit: 'Sorin Văcarescu/AFP',
    by: ['Sorin Văcarescu', ['AFP'], null],
  },
  body: [
    p(
      'Vasile Uifălean a urât lupii toată viața. Acum îi caută. Pentru fiecare urmă fotografiată, ciobanul de 54 de ani primește~25 de lei. „Când știu pe unde umblă, știu și pe unde să nu umblu eu”, spune el.',
    ),
    p(
      'Proiectul a fost pornit în 2024 de biologa Raluca Știrbu de la Universitatea din Cluj. În doi ani, zece ciobani au trimis 1.340 de fotografii.',
    ),
    ad(1),
    h2('Câini în loc de gloanțe'),
    p(
      'Din banii europeni, stânele au primit și 26 de câini ciobănești. Pierderile au scăzut de la 190 de oi la 44 pe an, potrivit [Agenției pentru Mediu](https://www.example.org/apm). Anul trecut, statul a plătit despăgubiri de 83.000 de lei.',
    ),
    figure({
      id: 79360121,
      alt: 'Urmă de lup în zăpadă',
      caption: 'O urmă proaspătă, lângă un bocanc',
      credit: 'DW/I. Moldovan',
      by: ['I. Moldovan', ['DW'], null],
    }),
    tweet('2011700913455227904'),
    readMorePlain('Citește și', 'Zimbrii se întorc în Țarcu', '/ro/zimbrii-se-întorc-în-țarcu/a-78770091'),
    p(
      'Vânătorii privesc cu neîncredere. Președintele asociației locale, Horia Pop, vorbește despre „o idilă plătită din bani publici”. Ministerul Mediului va decide până la 1 martie dacă extinde proiectul în alte trei județe.',
    ),
    signOff('im/rs (AFP, Agerpres)'),
  ],
  desk: { initials: ['im', 'rs'], agencies: ['AFP', 'Agerpres'] },
};
