export default {
  title: 'German exports fall for third month as car sales slump',
  standfirst:
    'Shipments to China dropped by almost a fifth. The Economy Ministry has cut its growth forecast for this year to 0.2%.',
  published: '2025-03-18T11:05:00.000Z',
  language: 'en',
  blocks: [
    '{German|l? Germany} exports fell in {January|d 2025-01} for the third month in a row, the {Federal Statistical Office|o} ({Destatis|o Federal Statistical Office}) said on {Tuesday|d 2025-03-18}. Companies sold goods worth {€124.3 billion ($135.2 billion)|f 124.3e9 EUR = 135.2e9 USD} abroad, {2.1%|f 2.1 percent} less than in {December|d 2024-12}.',
    'Compared with {January 2024|d 2024-01}, exports were down by {4.6 percent|f 4.6 percent}. Imports rose by {0.8 percent|f 0.8 percent} to {€111.9 billion|f 111.9e9 EUR}. The trade surplus shrank to {€12.4 billion|f 12.4e9 EUR}, the lowest figure since {the fall of 2022|d 2022-FA}.',
    "Shipments to {China|l} fell by {18.5%|f 18.5 percent} to {€6.2 billion|f 6.2e9 EUR}, and those to the {United States|l}, {Germany|l}'s largest customer {last year|d 2024}, by {3.9%|f 3.9 percent} to {€12.8 billion|f 12.8e9 EUR}.",
    '"The old recipe no longer works," said {Carla Brandt|p}, {chief economist at {Nordbank|o}|r Carla Brandt} in {Hamburg|l}. {Brandt|p} expects the economy to shrink by {0.1%|f 0.1 percent} in {the first quarter|d 2025-Q1}, after a decline of {0.2%|f 0.2 percent} in {the last quarter of 2024|d 2024-Q4}.',
    '## Car supplier cuts {4,800 jobs|f? 4800 jobs}',
    '{Stuttgart|l}-based supplier {Rehmann|o} said on {Monday|d 2025-03-17} it would cut {4,800 jobs|f 4800 jobs} by {the end of 2027|d 2027}, about {9%|f 9 percent} of its workforce. {Chief executive|r Dieter Sauer} {Dieter Sauer|p} said orders from {Asia|l} had fallen by {a third|f? 0.33}.',
    '{Rehmann|o} made a loss of {€310 million|f 310e6 EUR} in {2024|d 2024}, after a profit of {€95 million|f 95e6 EUR} {the year before|d 2023}. Its shares fell by {7.3%|f 7.3 percent} to {€41.20|f 41.2 EUR} on {Monday afternoon|d 2025-03-17TAF}. {Sun Capital|o}, which had hoped for a dividend of {€1.35|f 1.35 EUR} a share, may sell its stake, and so may others.',
    'The {IG Metall|o} union called for a strike on {Thursday|d 2025-03-20}. "{Sauer|p} wants workers to pay for {ten years|d P10Y} of mistakes," said the union\'s {regional leader|r Petra Kuhnle}, {Petra Kuhnle|p}, who said she expected {15,000 people|f 15000 people} to walk out.',
    '## Tariffs and hopes',
    "In {Berlin|l}, {Economy Minister|r Jonas Weidmann} {Jonas Weidmann|p} cut the government's forecast for {this year|d 2025} from {1.1%|f 1.1 percent} to {0.2%|f 0.2 percent}. {Weidmann|p} said he would meet {{EU|o} Trade Commissioner|r Marta Oliveira} {Marta Oliveira|p} in {Brussels|l} {tomorrow|d 2025-03-19}.",
    'The {European Central Bank|o} ({ECB|o European Central Bank}) had lowered its key rate by {a quarter of a percentage point|f? 0.25 percentage points} to {2.5%|f 2.5 percent} on {March 6|d 2025-03-06}. {{ECB|o European Central Bank} board member|r Luc Ferrand} {Luc Ferrand|p} said another cut in {April|d 2025-04} was possible. Inflation stood at {2.3%|f 2.3 percent} in {February|d 2025-02}.',
    'Since {2021|d 2021}, electricity prices for industry have risen from {9 cents|f 9 cents} to {16.5 cents|f 16.5 cents} per kilowatt-hour, according to the {Federation of German Industries|o}. Its {president|r Ulrike Stahl}, {Ulrike Stahl|p}, wants {€20 billion|f 20e9 EUR} in relief over {four years|d P4Y}.',
  ],
  fiveWs: {
    who: ['German exports', 'Federal Statistical Office', 'Economy Ministry', 'Companies'],
    what: [
      'German exports fall for third month as car sales slump',
      'fall for third month as car sales slump',
      'German exports fell in January for the third month in a row',
      'fell in January for the third month in a row',
    ],
    when: ['January', 'in January', 'on Tuesday', 'Tuesday'],
    where: ['German', 'Germany'],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
