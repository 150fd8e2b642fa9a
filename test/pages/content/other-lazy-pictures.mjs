/**
 * A page of an invented French newspaper: the body is split over containers by advertisements, pictures are lazy,
 * a person's name carries a card that only hovering shows, comments are longer than the article's last part.
 */
const html = `<!DOCTYPE html>
<html lang="fr-FR">
<head>
<meta charset="utf-8">
<title>À Port-Réal, le dernier cinéma rallume son projecteur - La Gazette du Golfe</title>
<link rel="canonical" href="https://www.gazettedugolfe.example/culture/2025/11/06/port-real-dernier-cinema_118204.html">
<meta property="og:title" content="À Port-Réal, le dernier cinéma rallume son projecteur">
<meta property="og:type" content="article">
<meta property="og:site_name" content="La Gazette du Golfe">
<meta property="og:description" content="Fermé depuis neuf ans, le Rex a rouvert jeudi soir. Les habitants ont racheté les fauteuils un par un.">
<meta property="article:published_time" content="2025-11-06T18:10:00+01:00">
<meta property="article:modified_time" content="2025-11-07T07:55:00+01:00">
<meta name="author" content="Maëlle Kervadec, Yann Le Bihan">
</head>
<body>
<header class="masthead"><a href="/">La Gazette du Golfe</a><nav><a href="/culture">Culture</a><a href="/sports">Sports</a><a href="/meteo">Météo</a></nav></header>
<main id="page">
<div class="entete">
<p class="rubrique">Culture</p>
<h1>À Port-Réal, le dernier cinéma rallume son projecteur</h1>
<p class="chapo">Fermé depuis neuf ans, le Rex a rouvert jeudi soir. Les habitants ont racheté les fauteuils un par un.</p>
<p class="signature">Par <span class="auteur">Maëlle Kervadec</span> et <span class="auteur">Yann Le Bihan</span> • Publié le 06/11/2025 à 18h10, mis à jour le 07/11/2025 à 07h55 • Lecture 2 min</p>
<div class="partage"><a href="https://www.facebook.com/sharer.php">Partager</a> <a href="https://x.com/intent/tweet">Tweeter</a> <a href="mailto:">Envoyer</a></div>
</div>
<div class="wp-caption lead-media"><img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://cdn.gazettedugolfe.example/w1200/rex-facade.jpg" alt="La façade d'un cinéma éclairée la nuit"><noscript><img src="https://cdn.gazettedugolfe.example/w1200/rex-facade.jpg" alt="La façade d'un cinéma éclairée la nuit"></noscript><p class="wp-caption-text">La façade du Rex a été repeinte en rouge <span class="credit">© Solène Guillou</span></p></div>
<div class="contenu bloc-1">
<p>Il y avait la queue jusqu'au port. Jeudi soir, 214 personnes ont applaudi le générique avant même le film. Le Rex, dernier cinéma de Port-Réal, était fermé depuis le 14 février 2016.</p>
<p>« Un village sans écran, c'est une maison sans fenêtre », résume <span class="personne">Armelle Tanguy<span class="fiche" role="tooltip" style="display:none"><b>Armelle Tanguy</b> Présidente de l'association Rex vivant. Lire tous nos articles sur elle.</span></span>, la présidente de l'association qui a mené le chantier.</p>
</div>
<div class="pub"><span>Publicité</span><div id="pub-1"></div></div>
<div class="contenu bloc-2">
<h2>Un fauteuil pour 80 euros</h2>
<p>Pour réunir 190 000 euros, l'association a vendu les fauteuils. Chacun porte désormais le nom de son parrain. Le numéro 13 est resté libre jusqu'en septembre, puis le curé l'a pris.</p>
<div class="a-lire"><strong>À lire aussi :</strong> <a href="/culture/2025/10/festival.html">Le festival du vent cherche des voiliers</a></div>
<figure><picture><source data-srcset="https://cdn.gazettedugolfe.example/w600/fauteuils.webp 600w, https://cdn.gazettedugolfe.example/w1200/fauteuils.webp 1200w" type="image/webp"><img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-srcset="https://cdn.gazettedugolfe.example/w600/fauteuils.jpg 600w, https://cdn.gazettedugolfe.example/w1200/fauteuils.jpg 1200w" alt="Des rangées de fauteuils rouges"></picture><figcaption>Les fauteuils viennent d'un théâtre de Rennes <span class="credit">Photo : Yann Le Bihan</span></figcaption></figure>
<p>La mairie a versé 40 000 euros, la région autant. « Le reste, c'est de la soupe vendue le dimanche », plaisante le maire, Erwan Salaün.</p>
</div>
<div class="inscription"><h3>Recevez la Gazette chaque matin</h3><p>Inscrivez-vous gratuitement à notre lettre d'information.</p><form><input type="email"><button>Je m'inscris</button></form></div>
<div class="contenu bloc-3">
<p>Le cinéma ouvrira du jeudi au dimanche. La place coûtera 6 euros, et 4 euros pour les marins. Le premier film était un choix du projectionniste, Loïc Ménez, 71 ans: il l'avait lancé le soir de la fermeture, et la bobine s'était cassée.</p>
</div>
<p class="mots-cles">Mots-clés : <a href="/tag/cinema">Cinéma</a> <a href="/tag/port-real">Port-Réal</a></p>
<section id="commentaires"><h2>Vos réactions (2)</h2><article class="reaction"><b>mouette56</b><p>J'y ai vu mon premier film en 1958 avec ma grand-mère, et je peux vous dire que les fauteuils étaient déjà durs à cette époque, surtout le numéro treize.</p></article><article class="reaction"><b>Jean-Paul</b><p>Bravo à tous les bénévoles, on attend maintenant la réouverture de la boulangerie, qui nous manque encore plus que le cinéma, il faut bien le dire.</p></article></section>
</main>
<aside class="plus-lus"><h2>Les plus lus</h2><ol><li><a href="/1">Un phoque sur la cale de Saint-Goustan</a></li><li><a href="/2">Le bac change d'horaires</a></li></ol></aside>
<footer><p>La Gazette du Golfe, 2 quai des Brumes. Tous droits réservés.</p></footer>
</body>
</html>
`;

const paragraph = (text) => ({ type: 'paragraph', text });

export default {
  html,
  expected: {
    article: true,
    address: 'https://www.gazettedugolfe.example/culture/2025/11/06/port-real-dernier-cinema_118204.html',
    url: 'https://www.gazettedugolfe.example/culture/2025/11/06/port-real-dernier-cinema_118204.html',
    site: 'gazettedugolfe.example',
    language: 'fr-FR',
    direction: 'ltr',
    title: 'À Port-Réal, le dernier cinéma rallume son projecteur',
    standfirst:
      'Fermé depuis neuf ans, le Rex a rouvert jeudi soir. Les habitants ont racheté les fauteuils un par un.',
    published: '2025-11-06T17:10:00.000Z',
    modified: '2025-11-07T06:55:00.000Z',
    blocks: [
      {
        type: 'figure',
        text: '',
        caption: 'La façade du Rex a été repeinte en rouge',
        credit: 'Solène Guillou',
        image: 'https://cdn.gazettedugolfe.example/w1200/rex-facade.jpg',
        alt: "La façade d'un cinéma éclairée la nuit",
      },
      paragraph(
        "Il y avait la queue jusqu'au port. Jeudi soir, 214 personnes ont applaudi le générique avant même le film. Le Rex, dernier cinéma de Port-Réal, était fermé depuis le 14 février 2016.",
      ),
      paragraph(
        "« Un village sans écran, c'est une maison sans fenêtre », résume Armelle Tanguy, la présidente de l'association qui a mené le chantier.",
      ),
      { type: 'heading', level: 2, text: 'Un fauteuil pour 80 euros' },
      paragraph(
        "Pour réunir 190 000 euros, l'association a vendu les fauteuils. Chacun porte désormais le nom de son parrain. Le numéro 13 est resté libre jusqu'en septembre, puis le curé l'a pris.",
      ),
      {
        type: 'figure',
        text: '',
        caption: "Les fauteuils viennent d'un théâtre de Rennes",
        credit: 'Yann Le Bihan',
        image: 'https://cdn.gazettedugolfe.example/w1200/fauteuils.jpg',
        alt: 'Des rangées de fauteuils rouges',
      },
      paragraph(
        "La mairie a versé 40 000 euros, la région autant. « Le reste, c'est de la soupe vendue le dimanche », plaisante le maire, Erwan Salaün.",
      ),
      paragraph(
        "Le cinéma ouvrira du jeudi au dimanche. La place coûtera 6 euros, et 4 euros pour les marins. Le premier film était un choix du projectionniste, Loïc Ménez, 71 ans: il l'avait lancé le soir de la fermeture, et la bobine s'était cassée.",
      ),
    ],
    attributions: {
      authors: [
        { name: 'Maëlle Kervadec', role: null, place: null },
        { name: 'Yann Le Bihan', role: null, place: null },
      ],
    },
    absent: [
      'Publié le 06/11/2025',
      'Partager',
      'Publicité',
      'À lire aussi',
      'Le festival du vent cherche des voiliers',
      'Lire tous nos articles sur elle',
      'Recevez la Gazette chaque matin',
      'Mots-clés',
      'Vos réactions',
      'mouette56',
      'Les plus lus',
      'Un phoque sur la cale',
      'Tous droits réservés',
      'Photo :',
    ],
  },
};
