import { author, figure, paragraph } from '../markup/expected.mjs';

/**
 * The AMP page of an invented Spanish paper with an interview: questions are bold and short, answers are marked by a
 * letter, AMP's own elements stand between them, and the consent layer is longer than an answer.
 */
const html = `<!DOCTYPE html>
<html ⚡ lang="es">
<head>
<meta charset="utf-8">
<title>"El silencio también se afina"</title>
<link rel="canonical" href="https://www.ecodelsur.example/cultura/2026-09-02/entrevista-afinadora-silencio_1_4410233.html">
<meta name="viewport" content="width=device-width">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://www.ecodelsur.example/cultura/2026-09-02/entrevista-afinadora-silencio_1_4410233.html","headline":"\\"El silencio también se afina\\"","description":"Casilda Benot, afinadora de órganos, cuenta cómo se escucha una iglesia vacía.","datePublished":"2026-09-02T04:00:00.000Z","author":{"@type":"Person","name":"Marcelo Iturra"}}</script>
<style amp-custom>amp-sidebar{width:250px}.q{font-weight:700}</style>
</head>
<body>
<amp-consent id="consentimiento" layout="nodisplay"><div id="consent-ui"><p>Nosotros y nuestros 312 socios almacenamos información en su dispositivo y accedemos a ella para mostrar anuncios personalizados. Puede aceptar o rechazar cuando quiera.</p><button on="tap:consentimiento.accept">Aceptar</button></div></amp-consent>
<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/cultura">Cultura</a></li><li><a href="/campo">Campo</a></li><li><a href="/deportes">Deportes</a></li></ul></amp-sidebar>
<header><a href="/">Eco del Sur</a></header>
<article>
<h1>"El silencio también se afina"</h1>
<h2 class="bajada">Casilda Benot, afinadora de órganos, cuenta cómo se escucha una iglesia vacía.</h2>
<p class="firma">Marcelo Iturra</p><p class="fecha">2 de septiembre de 2026, 06:00</p>
<amp-social-share type="twitter"></amp-social-share><amp-social-share type="whatsapp"></amp-social-share>
<figure><amp-img src="https://static.ecodelsur.example/900/benot.jpg" width="900" height="600" layout="responsive" alt="Una mujer entre tubos de metal"></amp-img><figcaption>Casilda Benot en la iglesia de Valdecañas <span class="credito">Foto: Irene Solís</span></figcaption></figure>
<p>Casilda Benot (Valdecañas, 1971) lleva treinta años entrando en iglesias cuando no hay nadie. Afina órganos, y para eso, dice, hay que saber primero a qué suena el edificio cuando calla.</p>
<p><strong>¿Se puede afinar el silencio?</strong></p>
<p><b>R.</b> Claro. El silencio también se afina. Una iglesia vacía suena a lo que tiene dentro: madera, cera, palomas.</p>
<p><strong>¿Y si hay palomas?</strong></p>
<p><b>R.</b> Se espera.</p>
<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Publicidad</div></amp-ad>
<p><strong>¿Cuánto tarda un órgano como este?</strong></p>
<p><b>R.</b> Tiene 1.840 tubos. Con buen tiempo, doce días. Si llueve, quince, porque el plomo se encoge y la humedad engaña al oído más que el cansancio.</p>
<p><strong>El obispado quiere venderlo.</strong></p>
<p><b>R.</b> Que lo venda afinado, entonces. Lo he dicho en la radio y me llamaron del obispado para preguntarme cuánto costaba. "Lo mismo que callarse", les dije.</p>
<amp-list src="https://www.ecodelsur.example/api/mas.json" width="auto" height="200"><div placeholder>Cargando más noticias</div></amp-list>
<p><strong>¿Qué le gustaría oír?</strong></p>
<p><b>R.</b> Una nevada. Nunca he afinado mientras nevaba y me han contado que entonces no hace falta.</p>
</article>
<section class="mas-leidas"><h3>Lo más leído</h3><ul><li><a href="/campo/1">El pueblo que vendió su sombra a la central solar</a></li><li><a href="/campo/2">Los olivos de Benarque vuelven a dar fruto</a></li></ul></section>
<footer><p>Eco del Sur. Todos los derechos reservados.</p></footer>
</body>
</html>
`;

export default {
  html,
  expected: {
    address:
      'https://www.ecodelsur.example/cultura/2026-09-02/entrevista-afinadora-silencio_1_4410233_amp.html',
    url: 'https://www.ecodelsur.example/cultura/2026-09-02/entrevista-afinadora-silencio_1_4410233.html',
    site: 'ecodelsur.example',
    language: 'es',
    direction: 'ltr',
    kind: 'article',
    title: '"El silencio también se afina"',
    standfirst: 'Casilda Benot, afinadora de órganos, cuenta cómo se escucha una iglesia vacía.',
    published: '2026-09-02T04:00:00.000Z',
    partial: null,
    blocks: [
      figure(
        'https://static.ecodelsur.example/900/benot.jpg',
        'Una mujer entre tubos de metal',
        'Casilda Benot en la iglesia de Valdecañas',
        'Irene Solís',
      ),
      paragraph(
        'Casilda Benot (Valdecañas, 1971) lleva treinta años entrando en iglesias cuando no hay nadie. Afina órganos, y para eso, dice, hay que saber primero a qué suena el edificio cuando calla.',
      ),
      paragraph('¿Se puede afinar el silencio?'),
      paragraph(
        'R. Claro. El silencio también se afina. Una iglesia vacía suena a lo que tiene dentro: madera, cera, palomas.',
      ),
      paragraph('¿Y si hay palomas?'),
      paragraph('R. Se espera.'),
      paragraph('¿Cuánto tarda un órgano como este?'),
      paragraph(
        'R. Tiene 1.840 tubos. Con buen tiempo, doce días. Si llueve, quince, porque el plomo se encoge y la humedad engaña al oído más que el cansancio.',
      ),
      paragraph('El obispado quiere venderlo.'),
      paragraph(
        'R. Que lo venda afinado, entonces. Lo he dicho en la radio y me llamaron del obispado para preguntarme cuánto costaba. "Lo mismo que callarse", les dije.',
      ),
      paragraph('¿Qué le gustaría oír?'),
      paragraph(
        'R. Una nevada. Nunca he afinado mientras nevaba y me han contado que entonces no hace falta.',
      ),
    ],
    attributions: { authors: [author('Marcelo Iturra')] },
    absent: [
      '312 socios',
      'Aceptar',
      'Publicidad',
      'Cargando',
      'Lo más leído',
      'vendió su sombra',
      '06:00',
      'derechos reservados',
      'Foto:',
    ],
  },
};
