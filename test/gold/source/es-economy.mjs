export default {
  title: 'España roza los 100 millones de turistas y discute cómo frenarlos',
  standfirst:
    'El país recibió el año pasado un 8 por ciento más de visitantes que en 2024. En Canarias, miles de vecinos exigen un límite.',
  published: '2026-02-17T09:30:00.000Z',
  language: 'es',
  blocks: [
    '{España|l} recibió {97,8 millones de turistas|f 97.8e6 turistas} en {2025|d 2025}, un {8,1 %|f 8.1 percent} más que el {año anterior|d 2024}, según los datos que publicó el {lunes|d 2026-02-16} el {Instituto Nacional de Estadística|o} ({INE|o Instituto Nacional de Estadística}).',
    'Los visitantes gastaron {138.000 millones de euros (163.000 millones de dólares)|f 138e9 EUR = 163e9 USD}. Los británicos fueron {19,2 millones|f 19.2e6 turistas}, por delante de los llegados de {Francia|l} ({13,6 millones|f 13.6e6 turistas}) y {Alemania|l} ({12,4 millones|f 12.4e6 turistas}).',
    '"Es un éxito que nos obliga a pensar", dijo en {Madrid|l} el {ministro de Turismo|r Andrés Belmonte}, {Andrés Belmonte|p}. {Belmonte|p} quiere elevar la tasa turística a {cuatro euros|f 4 EUR} por noche a partir del {1 de julio|d 2026-07-01}.',
    '## "{Canarias|l} tiene un límite"',
    'En {Tenerife|l}, unas {23.000 personas|f 23000 personas} salieron a la calle el {sábado|d 2026-02-14}. "Pagamos {950 euros|f 950 EUR} por {40 metros cuadrados|f 40 m²}", se quejó {Yaiza Cabrera|p}, {portavoz de la plataforma {Canarias Tiene un Límite|o}|r Yaiza Cabrera}. Los alquileres subieron un {37 por ciento|f 37 percent} desde {marzo de 2021|d 2021-03}.',
    'La {alcaldesa de {Adeje|l}|r Nieves Trujillo}, {Nieves Trujillo|p}, anunció que no habrá nuevos hoteles durante {cinco años|d P5Y}. El {presidente de la patronal {Hotelsur|o}|r Ramón Ferrer}, {Ramón Ferrer|p}, respondió el {domingo por la tarde|d 2026-02-15TAF} que {uno de cada tres empleos|f? 33 percent} depende del sector.',
    'La {economista|r Marta Sanchís} {Marta Sanchís|p}, de la {Universidad de Valencia|o}, calcula que el turismo aportó el {13,2 %|f 13.2 percent} del producto interior bruto. "En {1995|d 1995} era el {9|f 9 percent}", explicó {Sanchís|p}.',
    'En {Barcelona|l}, las {10.101 licencias|f 10101 licencias} de pisos turísticos caducan en {noviembre de 2028|d 2028-11}. La {próxima semana|d 2026-W09} se reunirán allí los alcaldes de {Lisboa|l} y {Venecia|l} con {Jordi Puigdomènech|p}, {alcalde de la ciudad|r Puigdomènech} desde {hace dos años|d 2024}.',
  ],
  fiveWs: {
    who: ['España', 'El país', 'miles de vecinos'],
    what: [
      'España roza los 100 millones de turistas y discute cómo frenarlos',
      'roza los 100 millones de turistas y discute cómo frenarlos',
      'España recibió 97,8 millones de turistas en 2025',
      'recibió 97,8 millones de turistas',
    ],
    when: ['2025', 'en 2025', 'el año pasado', 'el lunes', 'lunes'],
    where: ['España', 'Canarias', 'En Canarias'],
  },
  summary: [
    [0, 0],
    [4, 0],
  ],
};
