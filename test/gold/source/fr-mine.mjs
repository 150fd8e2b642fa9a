export default {
  title: "RDC : au moins 48 morts dans l'éboulement d'une mine d'or",
  standfirst:
    "L'accident s'est produit après de fortes pluies dans le Sud-Kivu. Les secours cherchent encore des dizaines de disparus.",
  published: '2025-10-29T16:00:00.000Z',
  language: 'fr',
  blocks: [
    "Au moins {48 personnes|f 48 personnes} ont été tuées dans l'éboulement d'une mine d'or en {République démocratique du Congo|l}, ont annoncé {mercredi|d 2025-10-29} les autorités du {Sud-Kivu|l}. {Une trentaine de blessés|f? 30 blessés} ont été conduits à l'hôpital de {Bukavu|l}, à {62 kilomètres|f 62 km} de là.",
    "Le drame s'est produit {lundi|d 2025-10-27} vers {15h30|d 2025-10-27T15:30}, après {quatre jours|d P4D} de pluie. Un flanc de colline haut de {35 mètres|f 35 m} s'est effondré sur {six puits|f? 6 puits}, explique {Innocent Bahati|p}, {chef du territoire|r Innocent Bahati}.",
    '« Nous creusons avec des pelles et des casseroles », raconte {Espérance Mugisha|p}, {infirmière de la {Croix-Rouge|o}|r Espérance Mugisha}. Selon {Mugisha|p}, {17 enfants|f 17 enfants} se trouvent parmi les victimes.',
    '## Une mine sans permis',
    "Le site, où travaillent {1 200 creuseurs|f 1200 creuseurs}, était fermé depuis {février 2024|d 2024-02}. Le {ministre des Mines|r Léonard Tshibanda}, {Léonard Tshibanda|p}, a suspendu {cinq fonctionnaires|f 5 fonctionnaires} {mardi soir|d 2025-10-28TEV} et promis {2 millions de dollars (1,7 million d'euros)|f 2e6 USD = 1.7e6 EUR} aux familles.",
    "Un creuseur gagne en moyenne {4,50 dollars|f 4.5 USD} par jour, alors que le cours de l'or a augmenté de {52 %|f 52 percent} {cette année|d 2025}. « On nous vole {deux fois|f? 2} », dit {Jean-Bosco Kalume|p}, {président de la coopérative {Umoja|o}|r Jean-Bosco Kalume}, qui compte {340 membres|f 340 membres}.",
    "D'après l'{ONU|o}, {14 tonnes|f 14 t} d'or sortent {chaque année|d? P1Y} du pays en fraude, surtout vers le {Rwanda|l} et l'{Ouganda|l}. L'{analyste|r Camille Verdier} {Camille Verdier|p}, de l'organisation {Global Trace|o}, estime que l'État perd ainsi {780 millions d'euros|f 780e6 EUR}.",
    '## Des précédents',
    "En {juin 2019|d 2019-06}, {43 mineurs|f 43 mineurs} étaient morts dans le {Lualaba|l}. {Il y a trois ans|d 2022}, une loi a interdit le travail à plus de {30 mètres|f 30 m} de profondeur. « {Aujourd'hui|d PRESENT_REF}, personne ne contrôle », regrette l'{évêque|r Dieudonné Lwamba} {Dieudonné Lwamba|p}.",
    'Le {Premier ministre|r Augustin Kabeya} {Augustin Kabeya|p} est attendu sur place {vendredi|d 2025-10-31}. Un deuil national de {trois jours|d P3D} commencera {samedi|d 2025-11-01} à {minuit|d? 2025-11-01T00}.',
  ],
  fiveWs: {
    who: ['au moins 48 morts', 'Au moins 48 personnes', '48 personnes', 'Les secours'],
    what: [
      "au moins 48 morts dans l'éboulement d'une mine d'or",
      "éboulement d'une mine d'or",
      "ont été tuées dans l'éboulement d'une mine d'or",
      "Au moins 48 personnes ont été tuées dans l'éboulement d'une mine d'or",
    ],
    when: ['lundi', 'lundi vers 15h30'],
    where: [
      'RDC',
      'République démocratique du Congo',
      'en République démocratique du Congo',
      'le Sud-Kivu',
      'dans le Sud-Kivu',
    ],
  },
  summary: [
    [0, 0],
    [1, 0],
  ],
};
