import { author, figure, heading, numbered, paragraph } from '../markup/expected.mjs';

/**
 * A page of an invented business daily: paragraphs are `div`s, the first letter stands alone, notes are numbered, a
 * promo stands in the middle of a paragraph, a table belongs to the article and one of prices does not.
 */
const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Tin dealers rediscover the warehouse - The Ledger Post</title>
<link rel="canonical" href="https://ledgerpost.example/markets/2026/03/11/tin-dealers-rediscover-the-warehouse">
<meta name="description" content="Stocks in three harbours have doubled since autumn. Somebody is betting on a shortage.">
<meta property="og:type" content="article">
<meta property="og:title" content="Tin dealers rediscover the warehouse">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://ledgerpost.example/markets/2026/03/11/tin-dealers-rediscover-the-warehouse","headline":"Tin dealers rediscover the warehouse","datePublished":"2026-03-11T07:15:00Z","author":{"@type":"Person","name":"Ottoline Varga"}}</script>
</head>
<body>
<div class="tape"><table><tr><td><a href="/q/tin">Tin</a></td><td>31,204</td><td>+1.2%</td></tr><tr><td><a href="/q/zinc">Zinc</a></td><td>2,761</td><td>-0.4%</td></tr><tr><td><a href="/q/lead">Lead</a></td><td>2,012</td><td>+0.1%</td></tr></table></div>
<header class="top"><a href="/">The Ledger Post</a><nav><a href="/markets">Markets</a><a href="/opinion">Opinion</a><a href="/shipping">Shipping</a></nav></header>
<div id="page">
<div class="headline-block"><div class="eyebrow"><a href="/markets/metals">Metals</a></div><h1>Tin dealers rediscover the warehouse</h1><div class="dek">Stocks in three harbours have doubled since autumn. Somebody is betting on a shortage.</div><div class="by-and-when">By <a href="/by/ottoline-varga">Ottoline Varga</a> <span>March 11, 2026 7:15 am</span></div></div>
<div class="art"><div class="pic"><img src="https://img.ledgerpost.example/w1200/ingots.jpg" alt="Stacked ingots in a hall" width="1200" height="800"></div><div class="pic-caption">Ingots in a hall at Port Callow <span class="credit">Photo: Lev Arden</span></div></div>
<div class="txt">
<div class="t"><span class="dropcap">F</span>or eleven years the two halls behind the grain elevator in Port Callow stood empty. Since October they hold 4,300 tonnes of tin, and the doors have been fitted with new locks.<sup><a href="#n1" id="r1">1</a></sup></div>
<div class="t">Dealers in three harbours report the same. Stocks rose by 41<sup><a href="#n2" id="r2">2</a></sup> per cent over the winter, while factories bought no more than usual. "Nobody stores tin because he likes to look at it," said Pieter Halloran, who has traded the metal since 1998.</div>
<div class="ad"><span>Advertisement</span><div id="gpt-3"></div></div>
<div class="t">The bet is on Lake Sorrow, whose only mine <span class="inline-promo"><a href="/markets/2026/02/27/the-mine-that-drowned">Read more: The mine that drowned</a></span> has been under water since a dam gave way in January. It used to deliver a ninth of the world's tin.</div>
<h3>What the halls hold</h3>
<div class="table-box"><table><caption>Stocks in tonnes</caption><tr><th>Harbour</th><th>October</th><th>March</th></tr><tr><td>Port Callow</td><td>0</td><td>4,300</td></tr><tr><td>Vessen</td><td>1,150</td><td>2,020</td></tr><tr><td>Old Quay</td><td>870</td><td>990</td></tr></table></div>
<div class="t">Halloran expects the lake to be pumped dry by August. Until then the halls earn their owners about $38 a tonne and month, which is more than the grain ever did.</div>
<div class="t">Regulators are watching. A spokeswoman for the Metals Board, Ines Quarrie, said that storing was no offence. "Storing and telling nobody is," she added.</div>
<div class="t">The next figures are due on April 2. Traders in Vessen have already rented a third hall.</div>
<ol class="notes"><li id="n1">According to the harbour's own register, which is public. <a href="#r1">↩</a></li><li id="n2">Without metal that is on ships between harbours. <a href="#r2">↩</a></li></ol>
</div>
<div class="more"><div class="card"><a href="/markets/zinc"><img src="https://img.ledgerpost.example/w300/zinc.jpg" alt="" width="300"><span>Zinc smelters ask for cheaper power again</span></a></div><div class="card"><a href="/shipping/ice"><img src="https://img.ledgerpost.example/w300/ice.jpg" alt="" width="300"><span>Ice closes the northern route a month early</span></a></div></div>
</div>
<footer><p>Prices are delayed by fifteen minutes. The Ledger Post is not responsible for losses.</p></footer>
</body>
</html>
`;

export default {
  html,
  expected: {
    address: 'https://ledgerpost.example/markets/2026/03/11/tin-dealers-rediscover-the-warehouse',
    url: 'https://ledgerpost.example/markets/2026/03/11/tin-dealers-rediscover-the-warehouse',
    site: 'ledgerpost.example',
    language: 'en',
    direction: 'ltr',
    kind: 'article',
    title: 'Tin dealers rediscover the warehouse',
    standfirst: 'Stocks in three harbours have doubled since autumn. Somebody is betting on a shortage.',
    published: '2026-03-11T07:15:00.000Z',
    modified: null,
    partial: null,
    blocks: [
      figure(
        'https://img.ledgerpost.example/w1200/ingots.jpg',
        'Stacked ingots in a hall',
        'Ingots in a hall at Port Callow',
        'Lev Arden',
      ),
      paragraph(
        'For eleven years the two halls behind the grain elevator in Port Callow stood empty. Since October they hold 4,300 tonnes of tin, and the doors have been fitted with new locks.',
      ),
      paragraph(
        'Dealers in three harbours report the same. Stocks rose by 41 per cent over the winter, while factories bought no more than usual. "Nobody stores tin because he likes to look at it," said Pieter Halloran, who has traded the metal since 1998.',
      ),
      paragraph(
        "The bet is on Lake Sorrow, whose only mine has been under water since a dam gave way in January. It used to deliver a ninth of the world's tin.",
      ),
      heading('What the halls hold', 3),
      {
        type: 'table',
        rows: [
          ['Harbour', 'October', 'March'],
          ['Port Callow', '0', '4,300'],
          ['Vessen', '1,150', '2,020'],
          ['Old Quay', '870', '990'],
        ],
        caption: 'Stocks in tonnes',
        text: 'Harbour\tOctober\tMarch\nPort Callow\t0\t4,300\nVessen\t1,150\t2,020\nOld Quay\t870\t990',
      },
      paragraph(
        'Halloran expects the lake to be pumped dry by August. Until then the halls earn their owners about $38 a tonne and month, which is more than the grain ever did.',
      ),
      paragraph(
        'Regulators are watching. A spokeswoman for the Metals Board, Ines Quarrie, said that storing was no offence. "Storing and telling nobody is," she added.',
      ),
      paragraph('The next figures are due on April 2. Traders in Vessen have already rented a third hall.'),
      numbered(
        "According to the harbour's own register, which is public.",
        'Without metal that is on ships between harbours.',
      ),
    ],
    attributions: { authors: [author('Ottoline Varga')] },
    absent: [
      'Zinc',
      '31,204',
      'Advertisement',
      'Read more',
      'The mine that drowned',
      'Photo:',
      '↩',
      'Ice closes',
      'delayed by fifteen minutes',
      '7:15 am',
    ],
  },
};
