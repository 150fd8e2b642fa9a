import { author, heading, list, paragraph, quotation } from '../markup/expected.mjs';

/**
 * A live blog of an invented English paper without a rule: posts with times, authors and share rows, newest first, a
 * summary above them, a quoted post, and a count of new posts.
 */
const shared = `<ul class="post-share"><li><a href="https://www.facebook.com/sharer.php">Facebook</a></li><li><a href="https://x.com/intent/tweet">X</a></li></ul>`;
const html = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Storm Edda live: bridges closed as river keeps rising | Fenland Herald</title>
<link rel="canonical" href="https://fenlandherald.example/weather/live/2026/jan/22/storm-edda-live-bridges-closed-as-river-keeps-rising">
<meta name="description" content="Three bridges are shut and the high tide is expected at 19:05.">
<meta property="og:type" content="article">
<meta property="og:title" content="Storm Edda live: bridges closed as river keeps rising">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","url":"https://fenlandherald.example/weather/live/2026/jan/22/storm-edda-live-bridges-closed-as-river-keeps-rising","headline":"Storm Edda live: bridges closed as river keeps rising","description":"Three bridges are shut and the high tide is expected at 19:05.","datePublished":"2026-01-22T07:02:00Z","dateModified":"2026-01-22T16:48:00Z","author":[{"@type":"Person","name":"Imogen Tarrant"}],"liveBlogUpdate":[{"@type":"BlogPosting","headline":"Last train stopped at Marsh Halt","datePublished":"2026-01-22T16:48:00Z","articleBody":"The 16:10 to Elmsea has been stopped."}]}</script>
</head>
<body>
<header class="site"><a href="/">Fenland Herald</a><nav><a href="/news">News</a><a href="/weather">Weather</a></nav></header>
<main>
<div class="live-head"><span class="live-badge">Live</span><h1>Storm Edda live: bridges closed as river keeps rising</h1><p class="standfirst">Three bridges are shut and the high tide is expected at 19:05.</p><div class="byline">Imogen Tarrant</div></div>
<button class="new-posts">2 new posts</button>
<div class="posts">
<section class="summary"><h2>Summary</h2><ul><li>All three bridges in Elmsea are closed until the tide has turned.</li><li>The fire service has taken 41 people out of their houses, nobody is hurt.</li><li>Schools stay closed tomorrow.</li></ul></section>
<article class="live-post" id="p9"><div class="post-time"><time datetime="2026-01-22T16:48:00Z">16:48</time></div><h3>Last train stopped at Marsh Halt</h3><p>The 16:10 to Elmsea has been stopped at Marsh Halt because the line ahead is under water. Passengers are being given tea in the signal box, says the stationmaster, Cyril Wenlock.</p>${shared}</article>
<article class="live-post" id="p8"><div class="post-time"><time datetime="2026-01-22T15:20:00Z">15:20</time></div><h3>"Go upstairs and stay there"</h3><p>The county's flood officer, Pauline Addis, has asked people in Water Lane not to wait for the boats at their front doors.</p><blockquote><p>Go upstairs and stay there. We can reach a window. We cannot reach a kitchen.</p></blockquote>${shared}</article>
<article class="live-post" id="p7"><div class="post-time"><time datetime="2026-01-22T13:05:00Z">13:05</time></div><h3>Third bridge closed</h3><p>The Corn Bridge has been shut as well. It was built in 1811 and has never been closed by water before, only once by geese.</p>${shared}</article>
<article class="live-post" id="p6"><div class="post-time"><time datetime="2026-01-22T09:31:00Z">09:31</time></div><h3>Schools send children home</h3><p>All eleven schools in the district have sent their pupils home. The district's head of education, Martin Osei, called it "a day for jigsaw puzzles" and asked parents to keep children away from the banks.</p>${shared}</article>
<article class="live-post" id="p5"><div class="post-time"><time datetime="2026-01-22T07:02:00Z">07:02</time></div><p>Good morning. The river stands at 4.1 metres at the Elmsea gauge, two hands below the mark of 1978, and it is still raining in the hills.</p>${shared}</article>
</div>
<button class="older">Older posts</button>
</main>
<aside class="most"><h2>Most viewed</h2><ol><li><a href="/a">Goose that closed a bridge gets a plaque</a></li><li><a href="/b">Signal box tea room to open at weekends</a></li></ol></aside>
<footer><p>Fenland Herald, part of Level Land Media</p></footer>
</body>
</html>
`;

export default {
  html,
  expected: {
    address:
      'https://fenlandherald.example/weather/live/2026/jan/22/storm-edda-live-bridges-closed-as-river-keeps-rising',
    url: 'https://fenlandherald.example/weather/live/2026/jan/22/storm-edda-live-bridges-closed-as-river-keeps-rising',
    site: 'fenlandherald.example',
    language: 'en-GB',
    direction: 'ltr',
    kind: 'liveblog',
    title: 'Storm Edda live: bridges closed as river keeps rising',
    standfirst: 'Three bridges are shut and the high tide is expected at 19:05.',
    published: '2026-01-22T07:02:00.000Z',
    modified: '2026-01-22T16:48:00.000Z',
    partial: null,
    blocks: [
      heading('Summary'),
      list(
        'All three bridges in Elmsea are closed until the tide has turned.',
        'The fire service has taken 41 people out of their houses, nobody is hurt.',
        'Schools stay closed tomorrow.',
      ),
      heading('Last train stopped at Marsh Halt', 3),
      paragraph(
        'The 16:10 to Elmsea has been stopped at Marsh Halt because the line ahead is under water. Passengers are being given tea in the signal box, says the stationmaster, Cyril Wenlock.',
      ),
      heading('"Go upstairs and stay there"', 3),
      paragraph(
        "The county's flood officer, Pauline Addis, has asked people in Water Lane not to wait for the boats at their front doors.",
      ),
      quotation('Go upstairs and stay there. We can reach a window. We cannot reach a kitchen.'),
      heading('Third bridge closed', 3),
      paragraph(
        'The Corn Bridge has been shut as well. It was built in 1811 and has never been closed by water before, only once by geese.',
      ),
      heading('Schools send children home', 3),
      paragraph(
        'All eleven schools in the district have sent their pupils home. The district\'s head of education, Martin Osei, called it "a day for jigsaw puzzles" and asked parents to keep children away from the banks.',
      ),
      paragraph(
        'Good morning. The river stands at 4.1 metres at the Elmsea gauge, two hands below the mark of 1978, and it is still raining in the hills.',
      ),
    ],
    attributions: { authors: [author('Imogen Tarrant')] },
    absent: [
      '2 new posts',
      'Facebook',
      'Older posts',
      'Most viewed',
      'Goose that closed',
      '16:48',
      'Level Land Media',
    ],
  },
};
