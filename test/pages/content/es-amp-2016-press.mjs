import { figure, h2, p } from '../markup/blocks.mjs';

export default {
  layout: 'amp-2026',
  lang: 'es',
  slug: 'la-prensa-alemana-descubre-el-carnaval-de-oruro',
  number: 36110448,
  kicker: [['Prensa', '/es/prensa/s-30690'], 'Bolivia'],
  title: 'La prensa alemana descubre el carnaval de Oruro',
  standfirst:
    'Tres diarios alemanes enviaron corresponsales a Bolivia. Volvieron con resfríos, elogios y una duda sobre el dinero.',
  published: '2016-02-10T14:00:00.000Z',
  modified: '2016-02-10T14:00:00.000Z',
  printed: ['10/2/2016', '10 de febrero de 2016'],
  authors: [{ name: 'Lucía Barrenechea', shown: 'Lucía Barrenechea (CP)' }],
  lead: {
    id: 36110451,
    alt: 'Bailarines con máscaras de diablo',
    caption: 'La diablada es el baile más conocido de la fiesta.',
    credit: 'Reuters/R. Choque',
    by: ['R. Choque', ['Reuters'], null],
  },
  body: [
    p(
      '"Quien llega a Oruro sin abrigo aprende en una noche dos cosas: que el diablo existe y que baila", escribe el diario de Fráncfort en su edición de este miércoles (10.02.2016). La fiesta, a 3.700 metros de altura,~reunió según la Policía a 400.000 personas.',
    ),
    p(
      'El periódico de Múnich se detiene en los trajes. Uno de ellos cuesta hasta 2.000 dólares, diez veces el salario mínimo. "Se ahorra un año para arder tres días", resume su corresponsal, Holger Timm.',
    ),
    h2('¿Quién paga la fiesta?'),
    figure({
      id: 36110455,
      alt: 'Costurera con tela brillante',
      caption: 'Los bordados se hacen a mano.',
      credit: 'picture-alliance/dpa/B. Ohlendorf',
      by: ['B. Ohlendorf', ['dpa'], 'picture alliance'],
    }),
    p(
      'El semanario de Hamburgo pregunta de dónde sale el dinero. La respuesta del alcalde, Ramiro Choquehuanca, ocupa una línea: "De la fe, y un poco de la cerveza". La publicación calcula que los patrocinadores aportaron 1,5 millones de dólares.',
    ),
    p(
      'Los tres coinciden en que la banda de 120 trompetas fue inolvidable. Los tres recomiendan tapones para los oídos.',
    ),
  ],
  desk: { initials: ['CP'] },
  absent: ['(CP)'],
};
