import { figure, h2, leadAgain, p, readMorePlain, signOff } from '../markup/blocks.mjs';

const lead = {
  id: 67450883,
  alt: 'Adolescentes com violinos em uma quadra',
  caption: 'A orquestra ensaia na quadra da escola',
  credit: 'Jonas Tapajós/dpa/picture alliance',
  by: ['Jonas Tapajós', ['dpa'], 'picture alliance'],
};

export default {
  layout: 'amp-2023',
  lang: 'pt-br',
  slug: 'a-orquestra-que-nasceu-do-ferro-velho',
  number: 67450881,
  address:
    'https://amp.dw.com/pt-br/a-orquestra-que-nasceu-do-ferro-velho/a-67450881?maca=bra-rss-br-all-1030-xml',
  kicker: [['Cultura', '/pt-br/cultura/s-7304'], 'Brasil'],
  title: 'A orquestra que nasceu do ferro-velho',
  standfirst:
    'Em Manaus, um luthier transforma latas e portas em violinos. Seus alunos tocam agora com uma orquestra alemã.',
  published: '2023-11-20T19:00:00.000Z',
  modified: '2023-11-20T20:12:55.000Z',
  printed: ['20/11/2023', '20 de novembro de 2023'],
  authors: [{ name: 'Thaís Bentes' }, { name: 'Edson Parente' }],
  lead,
  body: [
    p(
      'O violino de Kauane Souza, de 14 anos, já foi uma porta de geladeira. "Ele é mais pesado que os outros,~mas só eu tenho um assim", diz. Ela faz parte de um grupo de 38 jovens que se apresentou neste domingo (19/11) no Teatro Amazonas.',
    ),
    leadAgain(lead),
    p(
      'O luthier Raimundo Cidade construiu 112 instrumentos desde 2015. A madeira vem de portas, as cordas, da Alemanha, e as caixas de ressonância, de latas de tinta.',
    ),
    h2('De Manaus para Bremen'),
    p(
      'Em abril de 2024, dez alunos viajarão para Bremen, a convite da [Filarmônica de Câmara](https://www.example.org/kammer). "A primeira reação dos nossos músicos foi de espanto, a segunda, de inveja", contou à DW Brasil a violista Katrin Roloff.',
    ),
    figure({
      id: 67450890,
      alt: 'Mãos lixam o braço de um violino',
      caption: 'Cada violino leva três semanas',
      credit: 'DW/T. Bentes',
      by: ['T. Bentes', ['DW'], null],
    }),
    readMorePlain('Leia mais', 'O piano que desceu o rio', '/pt-br/o-piano-que-desceu-o-rio/a-67102214'),
    p(
      'O projeto custa R$ 240 mil por ano e vive de doações. A prefeitura prometeu uma sede até junho. Cidade prefere esperar sentado: "Se a sede não vier, eu faço uma de portas."',
    ),
    signOff('md/bl (AFP, DPA, Lusa, ots)'),
  ],
  desk: { initials: ['md', 'bl'], agencies: ['AFP', 'dpa', 'Lusa', 'ots'] },
};
