export default {
  title: 'Golden Lynx: Romanian drama wins top prize in Trieste',
  standfirst:
    'Director Ioana Petrescu takes home 75,000 euros for "The Salt Year." Protests overshadowed the closing night of the festival.',
  published: '2024-11-05T09:50:00.000Z',
  language: 'en',
  blocks: [
    '{{Romanian|l? Romania} filmmaker|r Ioana Petrescu} {Ioana Petrescu|p} has won the Golden Lynx of the {Trieste Film Festival|o} for her drama "The Salt Year." The jury awarded the prize, worth {€75,000 ($81,600)|f 75000 EUR = 81600 USD}, on {Monday night|d 2024-11-04TNI}.',
    '{Petrescu|p} beat {15 competitors|f 15 competitors}. Her film follows a mining family in {Transylvania|l} from {1988|d 1988} to {the winter of 1992|d 1992-WI} and runs for {three hours|d PT3H}. "I wrote it in {11 days|d P11D}, and I waited {nine years|d P9Y} for the money," the {38-year-old|f? 38} said.',
    'The {president of the jury|r Desmond Achebe}, {British actor|r Desmond Achebe} {Desmond Achebe|p}, spoke of "a film that never raises its voice." The decision was made by {seven votes|f? 7 votes} to {two|f? 2 votes}, {Achebe|p} added.',
    '## Acting prize goes to a teenager',
    '{Schoolgirl|r Noémi Farkas} {Noémi Farkas|p} from {Budapest|l} was named best actress for "Under Glass." {Farkas|p} is {14|f? 14} and was chosen from among {2,300 girls|f 2300 girls}. The award for best actor went to {Javier Otamendi|p}, a {former bus driver|r Javier Otamendi} from {Bilbao|l}.',
    '{Cinematographer|r Liu Yanwen} {Liu Yanwen|p} received {€10,000|f 10000 EUR} for her work on "Kite Weather," which was shot at {minus 35 degrees|f -35 °C} in {Mongolia|l}. The audience prize went to a documentary by {Samuel Teklu|p}, an {exiled journalist|r Samuel Teklu} who has lived in {Germany|l} since {May 2017|d 2017-05}.',
    'Outside the cinema, some {600 people|f 600 people} protested against cuts of {18%|f 18 percent} in state funding. {Italian Culture Minister|r Lorenzo Vitale} {Lorenzo Vitale|p} left the hall after {20 minutes|d PT20M} of whistles. "We are {now|d PRESENT_REF} paying for {a decade|d P10Y} of waste," {Vitale|p} had told {Rai|o} on {Sunday|d 2024-11-03}.',
    '{Festival director|r Chiara Donati} {Chiara Donati|p} counted {52,000 tickets|f 52000 tickets} in {ten days|d P10D}, {6,000|f 6000 tickets} more than {last year|d 2023}. Her budget for {2025|d 2025} will shrink from {€4.1 million|f 4.1e6 EUR} to {€3.4 million|f 3.4e6 EUR}. {Donati|p} said {three sponsors|f? 3 sponsors} had left.',
    '"The Salt Year" opens in cinemas in {France|l} on {November 20|d 2024-11-20} and in {Germany|l} {next spring|d 2025-SP}. {Producer|r Mihai Stoica} {Mihai Stoica|p} of {Nord Film|o} has sold it to {31 countries|f 31 countries}. The next festival starts on {October 24, 2025|d 2025-10-24}.',
  ],
  fiveWs: {
    who: ['Romanian drama', 'Ioana Petrescu', 'Romanian filmmaker Ioana Petrescu', 'Director Ioana Petrescu'],
    what: [
      'Romanian drama wins top prize in Trieste',
      'wins top prize in Trieste',
      'has won the Golden Lynx of the Trieste Film Festival for her drama "The Salt Year."',
      'has won the Golden Lynx of the Trieste Film Festival',
    ],
    when: ['on Monday night', 'Monday night', 'Monday'],
    where: ['Trieste', 'in Trieste'],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
