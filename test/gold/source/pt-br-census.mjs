export default {
  title: 'Portugal: brasileiros já são 400 mil e mudam a cara do país',
  standfirst:
    'Número de imigrantes do Brasil quintuplicou em dez anos, mostram novos dados. Aluguéis altos e filas dividem opiniões em Lisboa.',
  published: '2023-06-19T10:50:00.000Z',
  language: 'pt-BR',
  blocks: [
    'Os brasileiros em {Portugal|l} já são {400.800|f 400800 brasileiros}, segundo dados divulgados nesta {segunda-feira|d 2023-06-19} pelo {Serviço de Migrações|o}. Em {2013|d 2013}, eram {82 mil|f 82000 brasileiros}. A comunidade representa {38,5%|f 38.5 percent} de todos os estrangeiros do país.',
    'Só entre {janeiro|d 2023-01} e {abril|d 2023-04} chegaram {31 mil pessoas|f 31000 pessoas}. {Dois terços|f? 0.67} delas têm menos de {{35 anos|f? 35}|d? P35Y}, disse em {Lisboa|l} a {diretora do serviço|r Filipa Antunes}, {Filipa Antunes|p}.',
    '"Vim com {duas malas|f? 2 malas} e {mil euros|f 1000 EUR}", conta o {programador|r Wesley Prado} {Wesley Prado|p}, que deixou {Recife|l} em {outubro de 2021|d 2021-10}. {Hoje|d PRESENT_REF} {Prado|p} ganha {2.450 euros (2.680 dólares)|f 2450 EUR = 2680 USD} por mês e paga {1.100 euros|f 1100 EUR} de aluguel.',
    '## Filas de madrugada',
    'Para renovar o visto, muitos esperam {nove meses|d P9M}. Na {quinta-feira|d 2023-06-15}, {800 pessoas|f 800 pessoas} fizeram fila diante de um posto que atende {120|f 120 pessoas} por dia. A {advogada|r Cíntia Moura} {Cíntia Moura|p}, da associação {Casa do Brasil|o}, apresentou {640 queixas|f 640 queixas} no {mês passado|d 2023-05}.',
    'O {ministro da Administração Interna|r José Albuquerque}, {José Albuquerque|p}, prometeu contratar {250 funcionários|f 250 funcionários} até o {fim do ano|d 2023}. {Albuquerque|p} disse que o país, com {10,4 milhões de habitantes|f 10.4e6 habitantes}, precisa de {75 mil trabalhadores|f 75000 trabalhadores} por ano.',
    'O {sociólogo|r Rui Meireles} {Rui Meireles|p}, da {Universidade do Porto|o}, vê riscos. Numa pesquisa de {março|d 2023-03}, {44 por cento|f 44 percent} dos entrevistados disseram que há imigrantes demais; {há cinco anos|d 2018}, eram {27 por cento|f 27 percent}. "{Agora|d PRESENT_REF} é preciso construir casas", afirmou {Meireles|p}.',
    'A {embaixadora do {Brasil|l}|r Regina Coutinho}, {Regina Coutinho|p}, anunciou uma feira de empregos para o {dia 8 de julho|d 2023-07-08} em {Braga|l}, a {360 quilômetros|f 360 km} da capital. O {Itamaraty|o} abrirá ali um consulado no {ano que vem|d 2024}.',
  ],
  fiveWs: {
    who: ['brasileiros', 'Os brasileiros em Portugal', 'Os brasileiros'],
    what: [
      'brasileiros já são 400 mil e mudam a cara do país',
      'já são 400 mil e mudam a cara do país',
      'Os brasileiros em Portugal já são 400.800',
      'Número de imigrantes do Brasil quintuplicou em dez anos',
    ],
    when: ['nesta segunda-feira', 'segunda-feira'],
    where: ['Portugal', 'em Portugal', 'Lisboa', 'em Lisboa'],
  },
  summary: [[0, 0]],
};
