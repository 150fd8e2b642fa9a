import { author, figure, heading, list, paragraph, quotation } from '../markup/expected.mjs';

/**
 * An issue of an invented newsletter on a platform for newsletters: forms to subscribe between the paragraphs, a
 * button in a paragraph, a pull quote, links without words, notes that are boxes, a thread of comments.
 */
const form = `<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p>Slow Ferries is read by people who like harbours. Get every letter in your inbox, free of charge.</p></div><form class="subscription-widget-subscribe"><input type="email" name="email" placeholder="Type your email…"><input type="submit" value="Subscribe"></form></div></div>`;
const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The ferry that forgot to stop - by Hollis Amberg</title>
<link rel="canonical" href="https://slowferries.example/p/the-ferry-that-forgot-to-stop">
<meta name="description" content="Letter 61: an empty boat, a full timetable">
<meta property="og:type" content="article">
<meta property="og:title" content="The ferry that forgot to stop">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","url":"https://slowferries.example/p/the-ferry-that-forgot-to-stop","headline":"The ferry that forgot to stop","description":"Letter 61: an empty boat, a full timetable","datePublished":"2026-02-14T10:00:12+00:00","isAccessibleForFree":true,"author":[{"@type":"Person","name":"Hollis Amberg"}]}</script>
</head>
<body>
<div id="entry"><div class="topbar"><a href="/">Slow Ferries</a><button>Subscribe</button><button>Sign in</button></div>
<div class="single-post-container"><article class="typography newsletter-post post">
<div class="post-header"><h1 class="post-title published">The ferry that forgot to stop</h1><h3 class="subtitle">Letter 61: an empty boat, a full timetable</h3><div class="byline-wrapper"><a href="/@hollis">Hollis Amberg</a><div>Feb 14, 2026</div></div><div class="post-ufi"><a href="#likes">27</a><a href="#comments">4</a><a href="#share">Share</a></div></div>
<div class="available-content"><div class="body markup" dir="auto">
<p>On the last Tuesday of January the ferry to Inchbrae sailed past its own pier. Nobody was waiting, nobody wanted to get off, and the mate, Rosa Penhallow, says she simply did not look up from her tea.</p>
<p>I have the log before me. It says <em>"Inchbrae, 16:40, called"</em>, as it has said every day since 1974.<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a></p>
${form}
<div class="captioned-image-container"><figure><a class="image-link" href="https://cdn.slowferries.example/w2400/pier.jpg"><div class="image2-inset"><picture><source srcset="https://cdn.slowferries.example/w424/pier.webp 424w" type="image/webp"><img src="https://cdn.slowferries.example/w1456/pier.jpg" width="1456" height="970" alt="A pier with a single bench"></picture><div class="image-link-expand"><button>View</button></div></div></a><figcaption class="image-caption">The pier at Inchbrae, unmissed</figcaption></figure></div>
<h2 class="header-anchor-post">A timetable is a promise<div class="header-anchor-parent"><button aria-label="Link"></button></div></h2>
<p>The company calls it an oversight. Its spokesman Alasdair Crewe wrote to me that "no passenger was inconvenienced", which is true of every boat that carries none.</p>
<div class="pullquote"><p>no passenger was inconvenienced</p></div>
<p>Three things would help:</p>
<ul><li><p>a bell on the pier, as there was until 1991;</p></li><li><p>a second mate in winter;</p></li><li><p>somebody who looks up.</p></li></ul>
<blockquote><p>We sail whether or not the sea is looking.</p></blockquote>
<p>That is painted over the door of the wheelhouse. Penhallow has offered to repaint it.</p>
<p class="button-wrapper"><a class="button primary" href="https://slowferries.example/p/the-ferry-that-forgot-to-stop?action=share"><span>Share</span></a></p>
<p>Next week: the island that prints its own tide tables, and gets them wrong on purpose.</p>
<div class="subscription-widget-wrap-editor"><div class="cta-caption">Thanks for reading Slow Ferries! This post is public, so feel free to share it.</div></div>
<div class="footnote"><a class="footnote-number" id="footnote-1" href="#footnote-anchor-1">1</a><div class="footnote-content"><p>Except in 1987, when the harbour froze and the log says "walked".</p></div></div>
</div></div>
<div class="post-footer"><a href="#like">27 Likes</a><a href="#restack">3 Restacks</a></div>
</article></div>
<div id="discussion"><h4>Discussion about this post</h4><div class="comment"><div class="comment-meta"><a href="/@pilot">Pilot Boat Penny</a> <span>2d</span></div><div class="comment-body"><p>I was on that very ferry in the nineties and it never once stopped there in the fog, whatever the log says, and my uncle who kept the bell would have told you the same if the bell had not been sold for scrap by the people who are now writing the timetables.</p></div></div><div class="comment"><div class="comment-meta"><a href="/@gorse">Gorse</a> <span>3d</span></div><div class="comment-body"><p>Lovely letter as ever. Might I suggest that the bench deserves a letter of its own? It was made from the keel of the ferry before this one, and the carpenter left a mistake in it on purpose so that people would have something to talk about while they waited.</p></div></div></div>
<div class="publication-footer"><div>© 2026 Hollis Amberg</div><a href="/privacy">Privacy</a><a href="/tos">Terms</a></div></div>
</body>
</html>
`;

export default {
  html,
  expected: {
    address: 'https://slowferries.example/p/the-ferry-that-forgot-to-stop',
    url: 'https://slowferries.example/p/the-ferry-that-forgot-to-stop',
    site: 'slowferries.example',
    language: 'en',
    direction: 'ltr',
    kind: 'article',
    title: 'The ferry that forgot to stop',
    standfirst: 'Letter 61: an empty boat, a full timetable',
    published: '2026-02-14T10:00:12.000Z',
    modified: null,
    partial: null,
    blocks: [
      paragraph(
        'On the last Tuesday of January the ferry to Inchbrae sailed past its own pier. Nobody was waiting, nobody wanted to get off, and the mate, Rosa Penhallow, says she simply did not look up from her tea.',
      ),
      paragraph(
        'I have the log before me. It says "Inchbrae, 16:40, called", as it has said every day since 1974.',
      ),
      figure(
        'https://cdn.slowferries.example/w1456/pier.jpg',
        'A pier with a single bench',
        'The pier at Inchbrae, unmissed',
      ),
      heading('A timetable is a promise'),
      paragraph(
        'The company calls it an oversight. Its spokesman Alasdair Crewe wrote to me that "no passenger was inconvenienced", which is true of every boat that carries none.',
      ),
      paragraph('Three things would help:'),
      list(
        'a bell on the pier, as there was until 1991;',
        'a second mate in winter;',
        'somebody who looks up.',
      ),
      quotation('We sail whether or not the sea is looking.'),
      paragraph('That is painted over the door of the wheelhouse. Penhallow has offered to repaint it.'),
      paragraph('Next week: the island that prints its own tide tables, and gets them wrong on purpose.'),
      paragraph('Except in 1987, when the harbour froze and the log says "walked".'),
    ],
    attributions: { authors: [author('Hollis Amberg')] },
    absent: [
      'in your inbox',
      'Share',
      'Thanks for reading',
      'Likes',
      'Discussion about this post',
      'Pilot Boat Penny',
      'Lovely letter',
      'Sign in',
      'Feb 14',
    ],
  },
};
