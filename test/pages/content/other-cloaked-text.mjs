/** A page of an invented newspaper whose style sheet hides words between and in the paragraphs, and folds its end. */
const lines = {
  first:
    'The ferry across the Marl broke its chain on Tuesday, and by Wednesday morning forty lorries stood on the eastern bank.',
  second:
    'Ferryman Anselm Rook, who has pulled the boat for thirty-one years, said the links had been thin since the spring flood.',
  third:
    '"I told them in April and I told them in May," he said. "The river does not read letters, but the county should."',
  fourth:
    'The county has ordered a new chain from a foundry in Ostrava, 190 metres long and as thick as a wrist. It will come by rail.',
  fifth:
    'Until then the lorries must take the bridge at Kallum, a detour of 64 kilometres on a road that is closed after dusk.',
  question: 'What does the detour cost?',
  answer:
    'The hauliers reckon with 85 euros for each lorry and day. The county pays nothing of it, for the ferry is a free service.',
  sixth:
    'Rook has tied the boat to a willow and opened a tea stall beside it. He sold two hundred cups on the first day alone.',
  seventh:
    'The new chain is expected on the ninth of next month. Rook says that he will keep the stall in any case, chain or no chain.',
};

const html = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Broken chain leaves forty lorries at the Marl ferry | Marl Gazette</title>
  <link rel="canonical" href="https://www.marlgazette.example/2026/03/broken-chain-leaves-forty-lorries-at-the-marl-ferry">
  <meta property="og:type" content="article">
  <meta property="og:site_name" content="Marl Gazette">
  <meta property="og:title" content="Broken chain leaves forty lorries at the Marl ferry">
  <meta property="article:published_time" content="2026-03-12T07:15:00Z">
  <style>
    .k4 { display: none }
    .k7 { visibility: hidden }
    .k9 { opacity: 0 }
    .fold { display: none }
    .reply { display: none }
  </style>
</head>
<body>
  <header><a href="/">Marl Gazette</a></header>
  <main>
    <article>
      <h1>Broken chain leaves forty lorries at the Marl ferry</h1>
      <div class="text">
        <p>${lines.first}</p>
        <p class="k4">Read on with all our writers for one coin a week, and cancel at the end of any month that you like to choose.</p>
        <p>${lines.second.replace('thirty-one', '<span class="k7">xx-promo-71</span>thirty-one')}</p>
        <div class="k9"><p>This paragraph was copied without leave from the pages of the Marl Gazette, and whoever reads it elsewhere should tell us.</p></div>
        <p>${lines.third}</p>
        <p>${lines.fourth}</p>
        <p class="k7">Cheap travel to the sea from your own door, with breakfast, for all who book before the end of the week.</p>
        <p>${lines.fifth}</p>
        <h3>${lines.question}</h3>
        <div class="reply"><p>${lines.answer}</p></div>
        <p>${lines.sixth}</p>
        <button>Read more</button>
        <div class="fold"><p>${lines.seventh}</p></div>
      </div>
    </article>
  </main>
  <footer><p>Marl Gazette, 2 Weir Lane</p></footer>
</body>
</html>
`;

const paragraph = (text) => ({ type: 'paragraph', text });

export default {
  html,
  expected: {
    article: true,
    address: 'https://www.marlgazette.example/2026/03/broken-chain-leaves-forty-lorries-at-the-marl-ferry',
    url: 'https://www.marlgazette.example/2026/03/broken-chain-leaves-forty-lorries-at-the-marl-ferry',
    site: 'marlgazette.example',
    title: 'Broken chain leaves forty lorries at the Marl ferry',
    published: '2026-03-12T07:15:00.000Z',
    blocks: [
      paragraph(lines.first),
      paragraph(lines.second),
      paragraph(lines.third),
      paragraph(lines.fourth),
      paragraph(lines.fifth),
      { type: 'heading', level: 3, text: lines.question },
      paragraph(lines.answer),
      paragraph(lines.sixth),
      paragraph(lines.seventh),
    ],
    attributions: { authors: [] },
    absent: [
      'one coin a week',
      'xx-promo-71',
      'copied without leave',
      'Cheap travel',
      'Read more',
      '2 Weir Lane',
    ],
  },
};
