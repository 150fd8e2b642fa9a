/** A page of an invented German newspaper that shows two paragraphs of an article and an offer to subscribe. */
const html = `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Warum die Weinkönigin zurücktrat | Moselbote</title>
<link rel="canonical" href="https://www.moselbote.example/region/weinkoenigin-ruecktritt-art441902.html">
<meta name="description" content="Nach nur 40 Tagen legt Marlene Thiesen die Krone nieder. Es geht um einen Rucksack, einen Vertrag und viel Riesling.">
<meta property="og:type" content="article">
<meta property="og:title" content="Warum die Weinkönigin zurücktrat">
<meta property="og:site_name" content="Moselbote">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Warum die Weinkönigin zurücktrat","description":"Nach nur 40 Tagen legt Marlene Thiesen die Krone nieder. Es geht um einen Rucksack, einen Vertrag und viel Riesling.","datePublished":"2026-10-21T05:00:00+02:00","dateModified":"2026-10-21T05:00:00+02:00","author":{"@type":"Person","name":"Konrad Jüngling"},"isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"},"publisher":{"@type":"Organization","name":"Moselbote"}}</script>
</head>
<body>
<header><a href="/">Moselbote</a><nav><a href="/region">Region</a><a href="/sport">Sport</a><a href="/wetter">Wetter</a></nav><a href="/login">Anmelden</a></header>
<main>
<article class="article article--plus">
<header><span class="badge">M+</span><h1>Warum die Weinkönigin zurücktrat</h1><p class="lead">Nach nur 40 Tagen legt Marlene Thiesen die Krone nieder. Es geht um einen Rucksack, einen Vertrag und viel Riesling.</p><p class="author">Von Konrad Jüngling</p><time datetime="2026-10-21T05:00:00+02:00">21.10.2026, 05:00 Uhr</time></header>
<figure><img src="https://bilder.moselbote.example/1000/krone.jpg" alt="Eine Krone auf einem Holztisch"><figcaption>Die Krone liegt jetzt im Rathaus von Wehlen-Berg <small>Foto: Heike Zender</small></figcaption></figure>
<div class="article__body">
<p>Am Montagabend um 19:12 Uhr legte Marlene Thiesen eine Krone auf den Tisch des Bürgermeisters und bat um eine Quittung. Damit endete die kürzeste Amtszeit einer Weinkönigin seit 1953. Sie hatte 40 Tage gedauert und elf Auftritte.</p>
<p>"Ich wollte über Böden reden, nicht über Frisuren", sagte die 24-jährige Winzerin unserer Zeitung. Der Verband hatte ihr einen Vertrag über 14 Seiten vorgelegt, in dem sogar die Farbe ihres Rucksacks geregelt war.</p>
</div>
<section class="paywall"><h2>Weiterlesen mit M+</h2><p>Testen Sie einen Monat lang alle Artikel für 1 Euro. Danach 9,90 Euro im Monat, jederzeit kündbar.</p><a class="button" href="/abo">Jetzt testen</a><p>Sie haben schon ein Abo? <a href="/login">Hier anmelden</a></p></section>
</article>
<aside><h2>Meistgelesen</h2><ul><li><a href="/a">Schleuse bleibt bis Mai geschlossen</a></li><li><a href="/b">Bürgermeister versteigert seinen Bart</a></li></ul></aside>
</main>
<footer><p>© Moselbote Verlag. Alle Rechte vorbehalten.</p></footer>
</body>
</html>
`;

const paragraph = (text) => ({ type: 'paragraph', text });

export default {
  html,
  expected: {
    article: true,
    address: 'https://www.moselbote.example/region/weinkoenigin-ruecktritt-art441902.html',
    url: 'https://www.moselbote.example/region/weinkoenigin-ruecktritt-art441902.html',
    site: 'moselbote.example',
    language: 'de',
    direction: 'ltr',
    title: 'Warum die Weinkönigin zurücktrat',
    standfirst:
      'Nach nur 40 Tagen legt Marlene Thiesen die Krone nieder. Es geht um einen Rucksack, einen Vertrag und viel Riesling.',
    published: '2026-10-21T03:00:00.000Z',
    modified: '2026-10-21T03:00:00.000Z',
    partial: 'paywall',
    blocks: [
      {
        type: 'figure',
        text: '',
        caption: 'Die Krone liegt jetzt im Rathaus von Wehlen-Berg',
        credit: 'Heike Zender',
        image: 'https://bilder.moselbote.example/1000/krone.jpg',
        alt: 'Eine Krone auf einem Holztisch',
      },
      paragraph(
        'Am Montagabend um 19:12 Uhr legte Marlene Thiesen eine Krone auf den Tisch des Bürgermeisters und bat um eine Quittung. Damit endete die kürzeste Amtszeit einer Weinkönigin seit 1953. Sie hatte 40 Tage gedauert und elf Auftritte.',
      ),
      paragraph(
        '"Ich wollte über Böden reden, nicht über Frisuren", sagte die 24-jährige Winzerin unserer Zeitung. Der Verband hatte ihr einen Vertrag über 14 Seiten vorgelegt, in dem sogar die Farbe ihres Rucksacks geregelt war.',
      ),
    ],
    attributions: { authors: [{ name: 'Konrad Jüngling', role: null, place: null }] },
    absent: [
      'Weiterlesen mit M+',
      'Testen Sie einen Monat',
      'Jetzt testen',
      'Hier anmelden',
      'Meistgelesen',
      'Schleuse bleibt bis Mai geschlossen',
      'Alle Rechte vorbehalten',
      'Foto:',
    ],
  },
};
