import { figure, p, readMorePlain, signOff, strongSubhead } from '../markup/blocks.mjs';

export default {
  layout: 'classic',
  lang: 'fr',
  slug: 'les-femmes-qui-replantent-la-mangrove',
  number: 15330874,
  kicker: ['Environnement'],
  title: 'Les femmes qui replantent la mangrove',
  standfirst:
    'Au sud de Dakar, 300 femmes ont planté 60 000 palétuviers en trois mois. Elles veulent sauver leurs huîtres.',
  published: '2011-08-17',
  printed: ['17.08.2011'],
  authors: [{ name: 'Coumba Thiamath', inBody: true }],
  lead: {
    id: 15330877,
    alt: 'Des femmes dans la vase avec des plants',
    caption: 'Les plants sont mis en terre à marée basse',
    credit: 'picture-alliance/Godong',
    by: [null, [], 'picture alliance'],
  },
  body: [
    p(
      "À marée basse, la vase monte jusqu'aux genoux. Fatou Sarr y enfonce un plant tous les cinquante centimètres,~depuis six heures du matin. «~Quand j'étais petite, il y avait ici une forêt~», raconte-t-elle. «~Maintenant il y a du vent.~»",
    ),
    p(
      "En trois mois, les femmes de neuf villages ont planté 60 000 palétuviers. Selon le ministère de l'Environnement, le Sénégal a perdu près de la moitié de sa mangrove depuis 1970.",
    ),
    strongSubhead("L'huître, un salaire"),
    figure({
      id: 15330880,
      side: true,
      alt: 'Panier d’huîtres séchées',
      caption: 'Un kilo se vend 2 500 francs CFA',
      credit: 'DW/C. Thiamath',
      by: ['C. Thiamath', ['DW'], null],
    }),
    p(
      "Les huîtres poussent sur les racines. Leur récolte rapporte à chaque femme environ 45 000 francs CFA par mois,~soit 69 euros. «~Sans racines, pas d'huîtres, et sans huîtres, pas d'école~», résume Mariama Badji, la trésorière du groupement.",
    ),
    readMorePlain(
      'Lire aussi',
      'À Saint-Louis, la mer prend les maisons',
      '/fr/à-saint-louis-la-mer-prend-les-maisons/a-15220118',
    ),
    strongSubhead('Un arbre sur trois'),
    p(
      "Le chercheur Abdoulaye Diouf, de l'Institut de recherche pour le développement, tempère l'enthousiasme: un plant sur trois seulement survivra à la saison des pluies. «~C'est peu, mais c'est plus que zéro~», répondent les femmes. Elles reviendront le 3 septembre.",
    ),
    signOff('Auteur : Coumba Thiamath'),
    signOff('Edition : K. Gänsler-Tossou'),
  ],
  desk: { editors: ['K. Gänsler-Tossou'] },
};
