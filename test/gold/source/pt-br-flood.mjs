export default {
  title: 'Chuvas no Rio Grande do Sul deixam 57 mortos e 89 mil desabrigados',
  standfirst:
    'Nível do rio em Porto Alegre passou de cinco metros. Governo federal promete crédito extraordinário.',
  published: '2024-05-13T20:05:00.000Z',
  language: 'pt-BR',
  blocks: [
    'As chuvas que atingem o {Rio Grande do Sul|l} desde a {quarta-feira passada|d 2024-05-08} já deixaram {57 mortos|f 57 mortos} e {103 desaparecidos|f 103 desaparecidos}, informou nesta {segunda-feira|d 2024-05-13} a {Defesa Civil|o}. Cerca de {89 mil pessoas|f 89000 pessoas} estão em abrigos.',
    'Em {Porto Alegre|l}, o rio chegou a {5,12 metros|f 5.12 m} às {7h15 desta segunda-feira|d 2024-05-13T07:15}, acima do recorde de {maio de 1941|d 1941-05}. O aeroporto ficará fechado até {30 de maio|d 2024-05-30}.',
    '"Nunca vi tanta água em {60 anos|d P60Y} de vida", disse à {DW|o} a {agricultora|r Neusa Bortolini} {Neusa Bortolini|p}, de {Lajeado|l}. {Bortolini|p} perdeu {42 vacas|f 42 vacas} e {18 hectares|f 18 ha} de milho.',
    '## Ajuda de {R$ 12 bilhões|f? 12e9 BRL}',
    'O {presidente|r Otávio Figueira} {Otávio Figueira|p} anunciou no {domingo|d 2024-05-12} um crédito de {R$ 12 bilhões (2,2 bilhões de euros)|f 12e9 BRL = 2.2e9 EUR}. O {governador|r Eduardo Pilatti} {Eduardo Pilatti|p} disse que são necessários {R$ 19 bilhões|f 19e9 BRL}. "É um começo", afirmou {Pilatti|p}.',
    'A {ministra do Meio Ambiente|r Jandira Kopenawa}, {Jandira Kopenawa|p}, lembrou que choveu {420 milímetros|f 420 mm} em {cinco dias|d P5D}, {três vezes|f? 3} a média do mês. O {Exército|o} resgatou {6.300 pessoas|f 6300 pessoas} com {27 helicópteros|f 27 helicópteros}, segundo o {general|r Arnaldo Sá} {Arnaldo Sá|p}.',
    'A rodovia BR-116 está interditada. Falta luz para {35%|f 35 percent} das casas e {quatro em cada dez postos|f? 40 percent} não têm gasolina. O {prefeito|r Sandro Vieira} {Sandro Vieira|p} suspendeu as aulas até a {próxima sexta-feira|d 2024-05-17}.',
    'Para o {climatologista|r Hélio Tanaka} {Hélio Tanaka|p}, da {Universidade Federal de Santa Maria|o}, o estado não aprendeu com {setembro de 2023|d 2023-09}, quando {54 pessoas|f 54 pessoas} morreram. "{Hoje|d PRESENT_REF} chove {15%|f 15 percent} mais do que nos {anos 1970|d 197}", disse {Tanaka|p}.',
  ],
  fiveWs: {
    who: [
      '57 mortos',
      '57 mortos e 89 mil desabrigados',
      'Chuvas',
      'As chuvas',
      'As chuvas que atingem o Rio Grande do Sul',
    ],
    what: [
      'Chuvas no Rio Grande do Sul deixam 57 mortos e 89 mil desabrigados',
      'deixam 57 mortos e 89 mil desabrigados',
      'já deixaram 57 mortos e 103 desaparecidos',
    ],
    when: ['quarta-feira passada', 'desde a quarta-feira passada'],
    where: ['Rio Grande do Sul', 'no Rio Grande do Sul', 'Porto Alegre', 'em Porto Alegre'],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
