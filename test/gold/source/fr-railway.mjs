export default {
  title: 'Sénégal : le TGV Dakar–Saint-Louis coûtera deux fois plus cher que prévu',
  standfirst:
    "La Cour des comptes dénonce des retards et des contrats opaques. L'ouverture de la ligne est repoussée à 2028.",
  published: '2024-04-17T11:40:00.000Z',
  language: 'fr',
  blocks: [
    "La ligne à grande vitesse entre {Dakar|l} et {Saint-Louis|l}, dans le nord du {Sénégal|l}, coûtera {1,9 milliard d'euros|f 1.9e9 EUR}, soit {deux fois|f? 2} plus que prévu. C'est ce qui ressort d'un rapport que la {Cour des comptes|o} a publié {mardi|d 2024-04-16}.",
    "Les travaux, commencés en {septembre 2021|d 2021-09}, devaient durer {trois ans|d P3Y}. {À ce jour|d? PRESENT_REF}, {71 kilomètres|f 71 km} de voie sur {254|f 254 km} sont posés, soit {28 %|f 28 percent}. L'ouverture est {désormais|d? PRESENT_REF} annoncée pour le {printemps 2028|d 2028-SP}.",
    "« {Chaque mois|d? P1M} de retard nous coûte {11 millions d'euros|f 11e6 EUR} », a déclaré {hier|d 2024-04-16} la {présidente de la Cour|r Aïssatou Sarr}, {Aïssatou Sarr|p}. {Sarr|p} reproche à l'État d'avoir signé {23 contrats|f 23 contrats} sans appel d'offres, malgré l'article 37 du code.",
    '## Le ministre se défend',
    "Le {ministre des Transports|r Cheikh Tidiane Faye}, {Cheikh Tidiane Faye|p}, met en cause la pandémie et le prix de l'acier, qui a augmenté de {64 pour cent|f 64 percent} entre {2020|d 2020} et {2022|d 2022}. « Je ne démissionnerai pas », a dit {Faye|p} {mercredi matin|d 2024-04-17TMO} à la radio {RFM|o}.",
    'Le groupe français {Alserre|o} fournit {15 trains|f 15 trains} de {420 places|f 420 places}, capables de rouler à {220 km/h|f 220 km/h}. Son {directeur Afrique|r Philippe Lacombe}, {Philippe Lacombe|p}, assure que les {six premiers|f? 6 trains} seront livrés le {15 janvier 2025|d 2025-01-15}.',
    "À {Thiès|l}, {1 850 familles|f 1850 familles} attendent leur indemnisation. « On m'a promis {3 millions de francs CFA (4 573 euros)|f 3e6 XOF = 4573 EUR} {il y a deux ans|d 2022} », raconte {Ndèye Coumba Diouf|p}, {couturière|r Ndèye Coumba Diouf}. L'{avocat|r Moussa Camara} {Moussa Camara|p} a déposé {312 plaintes|f 312 plaintes} le {mois dernier|d 2024-03}.",
    "La {Banque africaine de développement|o} ({BAD|o Banque africaine de développement}) a suspendu {jeudi dernier|d 2024-04-11} un prêt de {200 millions d'euros|f 200e6 EUR}. {Olivia Kouassi|p}, {vice-présidente de la {BAD|o Banque africaine de développement}|r Olivia Kouassi}, demande un nouveau calendrier d'ici au {30 juin|d 2024-06-30}. Une mission est attendue à {Dakar|l} la {semaine prochaine|d 2024-W17}.",
  ],
  fiveWs: {
    who: [
      'le TGV Dakar–Saint-Louis',
      'La Cour des comptes',
      'La ligne à grande vitesse',
      'Cour des comptes',
      'La ligne à grande vitesse entre Dakar et Saint-Louis',
    ],
    what: [
      'le TGV Dakar–Saint-Louis coûtera deux fois plus cher que prévu',
      'coûtera deux fois plus cher que prévu',
      "coûtera 1,9 milliard d'euros",
      'La Cour des comptes dénonce des retards et des contrats opaques',
    ],
    when: ['mardi', '2028'],
    where: ['Sénégal', 'entre Dakar et Saint-Louis', 'Dakar', 'dans le nord du Sénégal'],
  },
  summary: [
    [0, 0],
    [0, 1],
    [1, 2],
  ],
};
