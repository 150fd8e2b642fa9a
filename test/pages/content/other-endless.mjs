import { author, figure, heading, paragraph } from '../markup/expected.mjs';

/**
 * A page of an invented Portuguese paper that goes on with the next articles: each an `article` of its own, their
 * headlines of the second order. The article's first paragraph stands in its header, below the standfirst.
 */
const html = `<!DOCTYPE html>
<html lang="pt-PT">
<head>
<meta charset="utf-8">
<title>Ponte de Vilar reabre depois de onze meses | Diário do Estuário</title>
<link rel="canonical" href="https://diariodoestuario.example/regiao/noticia/ponte-de-vilar-reabre-depois-de-onze-meses-1822440">
<meta name="description" content="A travessia volta a abrir na segunda-feira, com uma só faixa e um limite de 30 quilómetros por hora.">
<meta property="og:type" content="article">
<meta property="og:title" content="Ponte de Vilar reabre depois de onze meses">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@id":"https://diariodoestuario.example/regiao/noticia/ponte-de-vilar-reabre-depois-de-onze-meses-1822440"},"headline":"Ponte de Vilar reabre depois de onze meses","datePublished":"2026-06-19T18:20:00+01:00","author":{"@type":"Person","name":"Benedita Salgueiro"}}</script>
</head>
<body>
<header class="masthead"><a href="/">Diário do Estuário</a><nav><a href="/regiao">Região</a><a href="/mar">Mar</a><a href="/cultura">Cultura</a></nav></header>
<main class="feed">
<article class="peca" data-id="1822440">
<header><span class="chapeu">Região</span><h1>Ponte de Vilar reabre depois de onze meses</h1><p class="entrada">A travessia volta a abrir na segunda-feira, com uma só faixa e um limite de 30 quilómetros por hora.</p>
<figure><img src="https://fotos.diariodoestuario.example/1280/ponte.jpg" alt="Uma ponte de pedra com andaimes" width="1280" height="720"><figcaption>Os andaimes saem no domingo <span class="autor-foto">RUI CALDEIRA</span></figcaption></figure>
<div class="assina"><a rel="author" href="/autor/benedita-salgueiro">Benedita Salgueiro</a><time datetime="2026-06-19T18:20:00+01:00">19 de Junho de 2026, 18:20</time></div>
<p>A ponte de Vilar, fechada desde Julho do ano passado por causa de uma fenda no terceiro arco, reabre na segunda-feira às seis da manhã. O anúncio foi feito ontem pelo presidente da câmara, Amílcar Rebelo, diante de umas duzentas pessoas.</p></header>
<div class="texto">
<p>As obras custaram 1,9 milhões de euros e demoraram quatro meses mais do que o previsto. "Uma ponte de trezentos anos não se conserta com pressa", disse Rebelo.</p>
<p>Durante onze meses, os moradores da margem norte deram uma volta de 34 quilómetros para chegar à escola. A padaria da praça fechou em Outubro.</p>
<h2>Só para carros ligeiros</h2>
<p>Os camiões terão de esperar até que o segundo arco seja reforçado, o que deve acontecer na Primavera. A engenheira Dulce Monteverde garante que a pedra aguenta "mais do que nós".</p>
<p>No domingo há uma festa a meio da ponte, com sopa para todos. A sopa, avisa a junta de freguesia, é servida nas duas margens.</p>
</div>
</article>
<div class="separador"><span>A seguir</span></div>
<article class="peca" data-id="1822391">
<header><span class="chapeu">Mar</span><h2>Sardinha chega mais cedo e mais pequena</h2><p class="entrada">Os pescadores de Arrábida Velha contam as caixas e pedem uma semana de paragem.</p><div class="assina"><a rel="author" href="/autor/nuno-brandao">Nuno Brandão</a></div></header>
<div class="texto">
<p>Na lota de Arrábida Velha, a sardinha chegou três semanas antes do costume e cabe na palma da mão de uma criança. Os armadores dizem que a água está quente demais e que os cardumes não tiveram tempo de crescer.</p>
<p>"Pescar isto é comer as sementes", afirmou o mestre Graciano Lobo, que pediu ao ministério uma semana de paragem com subsídio. A resposta é esperada até ao fim do mês, segundo fonte do gabinete.</p>
<p>As conserveiras já avisaram que vão comprar no estrangeiro se o tamanho não subir até Agosto, e que os contratos com os supermercados não permitem latas com metade do peso anunciado no rótulo.</p>
<p>Em 2011 aconteceu o mesmo, e a pesca parou dez dias. No ano seguinte, lembra Lobo, as sardinhas voltaram grandes e gordas e não houve em toda a costa quem se queixasse da paragem.</p>
</div>
</article>
<article class="peca" data-id="1822307">
<header><span class="chapeu">Cultura</span><h2>O coro que ensaia dentro de uma cisterna</h2></header>
<div class="texto">
<p>São dezanove vozes e um eco de onze segundos. O coro de Monte Cavado ensaia há dois anos numa cisterna árabe, porque a igreja tem humidade e o salão dos bombeiros tem bombeiros.</p>
<p>A maestrina Leonor Furtado escolhe peças lentas, para que o eco não chegue antes do fim da frase. O concerto de Julho está esgotado desde Março.</p>
</div>
</article>
</main>
<footer><p>Diário do Estuário, fundado em 1903</p></footer>
</body>
</html>
`;

export default {
  html,
  expected: {
    address:
      'https://diariodoestuario.example/regiao/noticia/ponte-de-vilar-reabre-depois-de-onze-meses-1822440',
    url: 'https://diariodoestuario.example/regiao/noticia/ponte-de-vilar-reabre-depois-de-onze-meses-1822440',
    site: 'diariodoestuario.example',
    language: 'pt-PT',
    direction: 'ltr',
    kind: 'article',
    title: 'Ponte de Vilar reabre depois de onze meses',
    standfirst:
      'A travessia volta a abrir na segunda-feira, com uma só faixa e um limite de 30 quilómetros por hora.',
    published: '2026-06-19T17:20:00.000Z',
    partial: null,
    blocks: [
      figure(
        'https://fotos.diariodoestuario.example/1280/ponte.jpg',
        'Uma ponte de pedra com andaimes',
        'Os andaimes saem no domingo',
        'RUI CALDEIRA',
      ),
      paragraph(
        'A ponte de Vilar, fechada desde Julho do ano passado por causa de uma fenda no terceiro arco, reabre na segunda-feira às seis da manhã. O anúncio foi feito ontem pelo presidente da câmara, Amílcar Rebelo, diante de umas duzentas pessoas.',
      ),
      paragraph(
        'As obras custaram 1,9 milhões de euros e demoraram quatro meses mais do que o previsto. "Uma ponte de trezentos anos não se conserta com pressa", disse Rebelo.',
      ),
      paragraph(
        'Durante onze meses, os moradores da margem norte deram uma volta de 34 quilómetros para chegar à escola. A padaria da praça fechou em Outubro.',
      ),
      heading('Só para carros ligeiros'),
      paragraph(
        'Os camiões terão de esperar até que o segundo arco seja reforçado, o que deve acontecer na Primavera. A engenheira Dulce Monteverde garante que a pedra aguenta "mais do que nós".',
      ),
      paragraph(
        'No domingo há uma festa a meio da ponte, com sopa para todos. A sopa, avisa a junta de freguesia, é servida nas duas margens.',
      ),
    ],
    attributions: { authors: [author('Benedita Salgueiro')] },
    absent: [
      'Sardinha',
      'Graciano Lobo',
      'cisterna',
      'A seguir',
      'Junho de 2026',
      'fundado em 1903',
      'Nuno Brandão',
    ],
  },
};
