import { ad, figure, h2, p, promoLine, quote, readMorePlain, tweet } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  kind: 'opinion',
  lang: 'pl',
  slug: 'opinia-zostawmy-w-spokoju-stare-drzewa',
  number: 79340660,
  kicker: ['Opinia', 'Polska'],
  title: 'Zostawmy w spokoju stare drzewa',
  standfirst:
    'Aleje na Warmii wycina się dla bezpieczeństwa kierowców. Bezpieczniej byłoby po prostu zwolnić, uważa Hanna Brzeska.',
  published: '2026-04-28T11:00:00.000Z',
  modified: '2026-04-28T11:26:00.000Z',
  printed: ['28.04.2026', '28 kwietnia 2026'],
  authors: [{ name: 'Hanna Brzeska', place: 'Olsztyn', linked: true }],
  lead: {
    id: 79340662,
    alt: 'Aleja lip przy wąskiej drodze',
    caption: 'Aleja pod Lidzbarkiem ma 190 lat',
    credit: 'Zenon Rybarski/PAP/picture alliance',
    by: ['Zenon Rybarski', ['PAP'], 'picture alliance'],
  },
  column: 'Nasze autorki i nasi autorzy piszą tu co tydzień o sprawach, które nie dają im spokoju.',
  body: [
    p(
      'Lipa pod Lidzbarkiem pamięta trzy państwa i dwie wojny. W marcu pomalowano ją na biało,~a kto zna Warmię, ten wie, co to znaczy: po malarzu przychodzi pilarz.',
    ),
    p(
      'Zarząd dróg chce wyciąć 214 drzew na odcinku siedmiu kilometrów. Powód jest poważny. W ubiegłym roku zginęły tam cztery osoby. "Drzewo nie wybacza błędów", powiedział rzecznik zarządu.',
    ),
    ad(1),
    h2('Nie wybacza też prędkość'),
    p(
      'Tylko że według [policyjnych danych](https://www.example.org/policja) wszyscy czterej kierowcy jechali szybciej, niż wolno, jeden z nich 138 kilometrów na godzinę. Ograniczenie wynosi tam 70.',
    ),
    quote('Szwedzi w podobnym miejscu postawili fotoradar.', 'Drzewa stoją do dziś, a krzyży nie przybyło.'),
    tweet('2049011776322498560'),
    figure({
      id: 79340669,
      alt: 'Pień z białym znakiem',
      caption: 'Biały znak oznacza wycinkę',
      credit: 'DW/H. Brzeska',
      by: ['H. Brzeska', ['DW'], null],
    }),
    readMorePlain(
      'Czytaj także',
      'Jak Berlin liczy swoje platany',
      '/pl/jak-berlin-liczy-swoje-platany/a-79012245',
    ),
    p(
      'Fotoradar kosztuje 200 tysięcy złotych, wycinka z nowymi barierami milion sześćset. Do 15 maja mieszkańcy mogą składać uwagi. Złożę swoją i pojadę tam, powoli.',
    ),
    promoLine(
      '*[Chcesz skomentować ten artykuł? Dołącz do nas na Facebooku! >>](https://www.facebook.com/dw.polish)*',
    ),
  ],
};
