import { figure, h2, p, readMorePlain, signOff, ul } from '../markup/blocks.mjs';

export default {
  layout: 'amp-2026',
  lang: 'pt-002',
  slug: 'moçambique-pescadores-de-nacala-fundam-banco',
  number: 79350771,
  kicker: [['Economia', '/pt-002/economia/s-30109'], 'Moçambique'],
  title: 'Pescadores de Nacala fundam o seu próprio banco',
  standfirst:
    'Cansados de juros altos, 520 pescadores moçambicanos juntaram as poupanças numa caixa comum. Já financiaram 31 barcos.',
  published: '2026-02-19T08:00:00.000Z',
  modified: '2026-02-19T09:45:00.000Z',
  printed: ['19/02/2026', '19 de fevereiro de 2026'],
  authors: [{ name: 'Nelito Cavaleia', place: 'Nampula' }],
  lead: {
    id: 79350773,
    alt: 'Barcos de madeira na praia',
    caption: 'Cada barco é pago em três anos',
    credit: 'Rui Mucavele/AFP/Getty Images',
    by: ['Rui Mucavele', ['AFP'], 'Getty Images'],
  },
  body: [
    p(
      'A caixa é de ferro, tem três cadeados e três guardiãs. Todos os sábados, debaixo de um cajueiro em Nacala-a-Velha,~os pescadores depositam entre 50 e 500 meticais. "Aqui o dinheiro dorme entre pessoas que se conhecem", diz Amina Abdala, uma das guardiãs.',
    ),
    p(
      'Segundo a associação, a caixa comum reúne hoje 3,9 milhões de meticais (cerca de 52 mil euros). Os bancos comerciais cobram juros de 27% ao ano, a caixa cobra 6%.',
    ),
    h2('Regras simples'),
    ul(
      'ninguém pede mais do que o triplo do que poupou',
      'quem falha um mês paga com trabalho',
      'as mulheres guardam as chaves',
    ),
    figure({
      id: 79350779,
      alt: 'Mulheres contam notas numa mesa',
      caption: 'As contas são lidas em voz alta',
      credit: 'DW/N. Cavaleia',
      by: ['N. Cavaleia', ['DW'], null],
    }),
    readMorePlain(
      'Leia também',
      'O farol que voltou a acender',
      '/pt-002/o-farol-que-voltou-a-acender/a-79020331',
    ),
    p(
      'O economista Armindo Nhantumbe, da Universidade Rovuma, considera a experiência "um espelho incómodo para a banca". O Banco de Moçambique informou na quarta-feira (18.02.) que estuda uma licença especial.',
    ),
    signOff('sla/mm (Lusa, AFP)'),
  ],
  desk: { initials: ['sla', 'mm'], agencies: ['Lusa', 'AFP'] },
};
