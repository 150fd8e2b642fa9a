/** A page of an invented newspaper, with what newspapers put around and between their paragraphs. */
const html = `<!DOCTYPE html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <title>Council votes to move the clock tower brick by brick | Harbour Courier</title>
  <link rel="canonical" href="https://www.harbourcourier.example/news/local/clock-tower-move-vote">
  <meta name="description" content="Stones will be numbered by hand before the tower travels 400 metres inland.">
  <meta property="og:type" content="article">
  <meta property="og:site_name" content="Harbour Courier">
  <meta property="og:title" content="Council votes to move the clock tower brick by brick">
  <meta property="og:image" content="https://img.harbourcourier.example/1200/tower.jpg">
  <meta property="article:published_time" content="2025-09-18T06:30:00+01:00">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[]},{"@type":"NewsArticle","headline":"Council votes to move the clock tower brick by brick","datePublished":"2025-09-18T06:30:00+01:00","dateModified":"2025-09-18T09:05:00+01:00","author":[{"@type":"Person","name":"Nerys Whitlock"},{"@type":"Person","name":"Tomasz Adeyemi"}],"publisher":{"@type":"Organization","name":"Harbour Courier"}}]}</script>
</head>
<body class="article-page">
  <div id="consent" role="dialog" aria-label="Cookie choices" class="cookie-layer"><h2>We value your privacy</h2><p>We and our 214 partners store information on your device. You can accept all cookies, refuse them or change your choice at any time in the settings.</p><button>Accept all</button><button>Settings</button></div>
  <header class="site-header"><a href="/">Harbour Courier</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/tides">Tides</a></li><li><a href="/jobs">Jobs</a></li></ul></nav><a class="subscribe-button" href="/subscribe">Subscribe for £1 a week</a></header>
  <nav class="breadcrumb"><a href="/">Home</a> › <a href="/news">News</a> › <a href="/news/local">Local</a></nav>
  <main>
    <article class="story">
      <header class="story-header">
        <span class="section-label">Local</span>
        <h1>Council votes to move the clock tower brick by brick</h1>
        <p class="standfirst">Stones will be numbered by hand before the tower travels 400 metres inland.</p>
        <div class="byline">By <a rel="author" href="/people/nerys-whitlock">Nerys Whitlock</a> and <a rel="author" href="/people/tomasz-adeyemi">Tomasz Adeyemi</a></div>
        <time datetime="2025-09-18T06:30:00+01:00">18 September 2025, 6:30am</time>
        <ul class="share-row"><li><a href="https://www.facebook.com/sharer.php">Share on Facebook</a></li><li><a href="https://x.com/intent/tweet">Post</a></li><li><a href="mailto:?subject=tower">Email</a></li><li><button>Copy link</button></li></ul>
      </header>
      <figure class="lead"><img src="https://img.harbourcourier.example/1200/tower.jpg" srcset="https://img.harbourcourier.example/600/tower.jpg 600w, https://img.harbourcourier.example/1200/tower.jpg 1200w" alt="A brick clock tower on a crumbling cliff"><figcaption>The tower now stands six metres from the edge <span class="credit">Credit: Owen Lathe</span></figcaption></figure>
      <div class="story-body">
        <p>Councillors in Saltmouth voted by 11 to 4 on Wednesday night to take the town's clock tower apart and build it again further from the sea.</p>
        <p>The tower, finished in 1887, stands six metres from a cliff that loses about 80 centimetres a year. Moving it will cost £2.3 million and take until the spring of 2027.</p>
        <div class="ad-slot"><span class="ad-label">Advertisement</span><div id="mpu-1"></div></div>
        <p>"We could watch it fall or we could carry it," said Councillor Bethan Royce, who proposed the motion. "I know which story I want to tell my grandchildren."</p>
        <aside class="related-inline"><h3>Related stories</h3><ul><li><a href="/news/pier-closes">Pier closes for a third winter</a></li><li><a href="/news/sea-wall">Sea wall fund runs dry</a></li></ul></aside>
        <h2>8,400 stones, one pencil</h2>
        <p>Each of the 8,400 stones will be numbered by hand. Master mason Idris Kemble said paint would not survive the journey, "but a carpenter's pencil has never let me down."</p>
        <p><strong><a href="/news/kemble-profile">READ MORE: The mason who rebuilt three churches</a></strong></p>
        <p>Opponents argued that the money should go to the town's flood defences. Councillor Ray Tully called the plan "a very tall souvenir."</p>
        <div class="newsletter-box"><h3>Get the Courier in your inbox</h3><p>Sign up for our free morning email and never miss a tide.</p><form><input type="email" placeholder="Your email"><button>Sign up</button></form></div>
        <p>A public meeting will be held at the Corn Exchange on 2 October. Work is expected to begin on 3 November.</p>
        <p class="updated">Updated: 18 September 2025, 9:05am</p>
        <p class="legal">© Harbour Courier Ltd. Not to be republished without permission.</p>
      </div>
      <ul class="tags"><li><a href="/topic/saltmouth">Saltmouth</a></li><li><a href="/topic/heritage">Heritage</a></li></ul>
      <section class="comments"><h2>Comments (3)</h2><div class="comment"><b>gullwatcher</b><p>They said the same about the lighthouse and look where that is now, in pieces behind the depot for nineteen years.</p></div></section>
    </article>
    <aside class="most-read"><h2>Most read</h2><ol><li><a href="/news/seal">Seal blocks the high street</a></li><li><a href="/news/chips">Chip shop named best in county</a></li><li><a href="/news/ferry">Ferry timetable changes</a></li></ol></aside>
  </main>
  <footer><p>Harbour Courier, 4 Quay Street, Saltmouth. All rights reserved.</p></footer>
</body>
</html>
`;

const paragraph = (text) => ({ type: 'paragraph', text });

export default {
  html,
  expected: {
    article: true,
    address: 'https://www.harbourcourier.example/news/local/clock-tower-move-vote',
    url: 'https://www.harbourcourier.example/news/local/clock-tower-move-vote',
    site: 'harbourcourier.example',
    title: 'Council votes to move the clock tower brick by brick',
    standfirst: 'Stones will be numbered by hand before the tower travels 400 metres inland.',
    published: '2025-09-18T05:30:00.000Z',
    modified: '2025-09-18T08:05:00.000Z',
    blocks: [
      {
        type: 'figure',
        text: '',
        caption: 'The tower now stands six metres from the edge',
        credit: 'Owen Lathe',
        image: 'https://img.harbourcourier.example/1200/tower.jpg',
        alt: 'A brick clock tower on a crumbling cliff',
      },
      paragraph(
        "Councillors in Saltmouth voted by 11 to 4 on Wednesday night to take the town's clock tower apart and build it again further from the sea.",
      ),
      paragraph(
        'The tower, finished in 1887, stands six metres from a cliff that loses about 80 centimetres a year. Moving it will cost £2.3 million and take until the spring of 2027.',
      ),
      paragraph(
        '"We could watch it fall or we could carry it," said Councillor Bethan Royce, who proposed the motion. "I know which story I want to tell my grandchildren."',
      ),
      { type: 'heading', level: 2, text: '8,400 stones, one pencil' },
      paragraph(
        'Each of the 8,400 stones will be numbered by hand. Master mason Idris Kemble said paint would not survive the journey, "but a carpenter\'s pencil has never let me down."',
      ),
      paragraph(
        'Opponents argued that the money should go to the town\'s flood defences. Councillor Ray Tully called the plan "a very tall souvenir."',
      ),
      paragraph(
        'A public meeting will be held at the Corn Exchange on 2 October. Work is expected to begin on 3 November.',
      ),
    ],
    attributions: {
      authors: [
        { name: 'Nerys Whitlock', role: null, place: null },
        { name: 'Tomasz Adeyemi', role: null, place: null },
      ],
    },
    absent: [
      'We value your privacy',
      'Subscribe for £1 a week',
      'Share on Facebook',
      'Copy link',
      'Advertisement',
      'Related stories',
      'Pier closes for a third winter',
      'READ MORE',
      'Get the Courier in your inbox',
      'Sign up for our free morning email',
      'Updated:',
      'Not to be republished without permission',
      'Comments (3)',
      'gullwatcher',
      'Most read',
      'Seal blocks the high street',
      'All rights reserved',
      'Credit:',
    ],
  },
};
