export default {
  title: 'Chile: incendios forestales dejan al menos 19 muertos en el Biobío',
  standfirst:
    'Más de 1.300 viviendas quedaron destruidas. El Gobierno decretó el toque de queda y pidió ayuda a sus vecinos.',
  published: '2026-01-23T18:10:00.000Z',
  language: 'es',
  blocks: [
    'Los incendios que arrasan el sur de {Chile|l} han dejado al menos {19 muertos|f 19 muertos} y {240 heridos|f 240 heridos}, informó este {viernes|d 2026-01-23} el {Ministerio del Interior|o}. Unas {36.000 personas|f 36000 personas} han sido evacuadas de sus casas.',
    'El fuego comenzó el {martes|d 2026-01-20} cerca de {Concepción|l}, junto a la Ruta 160, y ha quemado {28.400 hectáreas|f 28400 ha}. Vientos de hasta {70 kilómetros por hora|f 70 km/h} y temperaturas de {39 grados|f 39 °C} dificultan el trabajo de {3.700 bomberos|f 3700 bomberos}.',
    '"Perdimos todo en {veinte minutos|d PT20M}", contó a {DW|o} {Rosa Huenchumil|p}, {profesora jubilada|r Rosa Huenchumil} de {Penco|l}. {Huenchumil|p} pasó {la noche|d?} en un gimnasio con otras {410 personas|f 410 personas}.',
    '## Toque de queda',
    'El {presidente|r Matías Undurraga} {Matías Undurraga|p} decretó el toque de queda hasta el {próximo lunes|d 2026-01-26} y anunció una ayuda de {45 millones de dólares (38 millones de euros)|f 45e6 USD = 38e6 EUR}. "Nadie quedará solo", dijo {Undurraga|p} el {jueves por la noche|d 2026-01-22TNI} en {Santiago|l}.',
    'La {ministra del Interior|r Paulina Cerda}, {Paulina Cerda|p}, informó que {cinco personas|f 5 personas} fueron detenidas por provocar incendios. El {fiscal regional|r Julio Ancavil} {Julio Ancavil|p} pidió para ellas {diez años|d P10Y} de cárcel.',
    '{Argentina|l} y {Uruguay|l} enviaron {dos aviones|f? 2 aviones} y {180 brigadistas|f 180 brigadistas}. La {Cruz Roja|o} repartió {15 toneladas|f 15 t} de alimentos, dijo su {portavoz|r Inés Pizarro}, {Inés Pizarro|p}.',
    '## El peor verano desde {2017|d? 2017}',
    'Según la {Corporación Nacional Forestal|o} ({Conaf|o Corporación Nacional Forestal}), el {62 por ciento|f 62 percent} de la superficie quemada son plantaciones de pino. En {enero de 2017|d 2017-01} el fuego destruyó {467.000 hectáreas|f 467000 ha}; en {febrero de 2024|d 2024-02} murieron más de {130 personas|f 130 personas} en {Valparaíso|l}.',
    'La {climatóloga|r Elena Rebolledo} {Elena Rebolledo|p}, de la {Universidad de Concepción|o}, recordó que la sequía dura ya {15 años|d P15Y}. "{Ahora|d PRESENT_REF} llueve un {30 %|f 30 percent} menos que en {los años 80|d 198}", afirmó {Rebolledo|p}. El pronóstico anuncia lluvia para el {domingo 1 de febrero|d 2026-02-01}.',
  ],
  fiveWs: {
    who: ['al menos 19 muertos', 'incendios forestales', 'Los incendios', '19 muertos', 'El Gobierno'],
    what: [
      'incendios forestales dejan al menos 19 muertos en el Biobío',
      'dejan al menos 19 muertos',
      'han dejado al menos 19 muertos y 240 heridos',
      'Más de 1.300 viviendas quedaron destruidas',
    ],
    when: ['el martes', 'martes'],
    where: ['Chile', 'el sur de Chile', 'Biobío', 'en el Biobío', 'cerca de Concepción', 'Concepción'],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
