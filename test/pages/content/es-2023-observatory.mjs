import { ad, figure, h2, p, readMorePlain, signOff, tweet } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2023',
  lang: 'es',
  slug: 'un-pueblo-andino-compra-su-propia-montaña',
  number: 68600450,
  kicker: [['Sociedad', '/es/sociedad/s-12322'], 'Ecuador'],
  title: 'Un pueblo andino compra su propia montaña',
  standfirst:
    'Con rifas y bailes, los vecinos de Chicapamba reunieron 86.000 dólares para adquirir el páramo del que beben.',
  published: '2024-03-17T21:45:00.000Z',
  modified: '2024-03-17T22:10:08.000Z',
  printed: ['17/3/2024', '17 de marzo de 2024'],
  lead: {
    id: 68600452,
    alt: 'Campesinos caminan por un páramo con niebla',
    caption: 'El páramo está a 3.900 metros de altura.',
    credit: 'Tomás Quishpe/AFP',
    by: ['Tomás Quishpe', ['AFP'], null],
  },
  body: [
    p(
      'Los habitantes de Chicapamba, en el norte de Ecuador, firmaron este domingo (17.03.2024) la compra de 240 hectáreas de páramo. El dueño anterior,~un empresario de Quito, quería sembrar papas.',
    ),
    p(
      '"Nos iban a vender el agua que ya era nuestra", dijo la presidenta de la junta, Rosa Elena Guamán. Durante cuatro años, las 190 familias organizaron 31 rifas y un baile cada mes.',
    ),
    ad(1),
    h2('Una esponja natural'),
    p(
      'Según la bióloga Marcela Terán, de la [Universidad Técnica del Norte](https://www.example.org/utn), el páramo retiene hasta 40 litros de agua por metro cuadrado. "Es una esponja, y las esponjas no se aran", explicó a la agencia Efe.',
    ),
    tweet('1769488210336620544'),
    figure({
      id: 68600460,
      alt: 'Una mujer firma un documento sobre una mesa',
      caption: 'La firma tuvo lugar en la cancha del pueblo.',
      credit: 'Iván Chicaiza/EFE',
      by: ['Iván Chicaiza', ['EFE'], null],
    }),
    readMorePlain(
      'Lea también',
      'El lago que aprendió a votar',
      '/es/el-lago-que-aprendió-a-votar/a-68220115',
    ),
    p(
      'El Gobierno provincial anunció que pagará a dos guardaparques hasta diciembre. Guamán agradece el gesto, pero ya piensa en la próxima rifa: "Falta la cerca, y la cerca cuesta 12.000 dólares".',
    ),
    signOff('mn (efe, afp)'),
  ],
  desk: { initials: ['mn'], agencies: ['EFE', 'AFP'] },
};
