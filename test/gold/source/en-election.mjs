export default {
  title: 'Slovenia: Center-left claims narrow win in snap election',
  standfirst:
    'With nearly all ballots counted, the Social Alliance leads by less than 2 percentage points. Coalition talks could last for weeks.',
  published: '2023-11-22T10:15:00.000Z',
  language: 'en',
  blocks: [
    "The center-left {Social Alliance|o} of {Nina Kovač|p} has narrowly won {Sunday|d 2023-11-19}'s snap election in {Slovenia|l}, the {State Electoral Commission|o} said on {Wednesday|d 2023-11-22} after a recount in {three districts|f? 3 districts}.",
    'The party took {31.4%|f 31.4 percent} of the vote, ahead of the conservative {Homeland List|o} with {29.8%|f 29.8 percent}. It will hold {34|f 34 seats} of the {90 seats|f 90 seats} in parliament, {five|f? 5 seats} more than in {2019|d 2019}.',
    '"We have a mandate, and we have a lot of listening to do," said {Kovač|p}, a {former labor minister|r Kovač}, in front of some {2,500 supporters|f 2500 supporters} in {Ljubljana|l} on {Tuesday evening|d 2023-11-21TEV}.',
    '{Outgoing Prime Minister|r Marko Zupan} {Marko Zupan|p}, whose government fell in {September|d 2023-09} over a scandal about state contracts worth {€48 million ($52 million)|f 48e6 EUR = 52e6 USD}, conceded defeat. "The voters decided, and I bow to them," {Zupan|p} said.',
    '## Turnout highest since {1996|d? 1996}',
    'Nearly {1.1 million people|f 1.1e6 people} cast a ballot, a turnout of {65.2 percent|f 65.2 percent} and the highest since {1996|d 1996}. {Four years ago|d 2019}, it was {52.6 percent|f 52.6 percent}.',
    "The difference between the {two parties|f? 2 parties} was only {17,312 votes|f 17312 votes}. In the town of {Velenje|l}, {41 votes|f 41 votes} decided the seat, said {Tanja Mlakar|p}, the commission's {chairwoman|r Tanja Mlakar}.",
    'The {Greens|o} lost {two seats|f? 2 seats} and now have {seven|f? 7 seats}. Their {co-leader|r Jure Hribar} {Jure Hribar|p} announced on {Monday|d 2023-11-20} that he would step down {next month|d 2023-12}.',
    '## Who governs with whom?',
    '{Political scientist|r Alenka Rozman} {Alenka Rozman|p} of the {University of Maribor|o} expects talks of {six to eight weeks|d? P6W}. "{Kovač|p} needs {46 votes|f 46 votes} and does not have them without the liberals," {Rozman|p} told {DW|o}.',
    '{Gregor Pahor|p}, {leader of the liberal {New Path|o}|r Gregor Pahor}, named his price on {election night|d? 2023-11-19TNI}: an end to Paragraph 14 of the tax code, a tax cut of {3 percentage points|f 3 percentage points} and a freeze on public wages until {2026|d 2026}. {Kovač|p} has promised to raise the minimum wage by {12%|f 12 percent}.',
    'Observers from the {Organization for Security and Co-operation in Europe|o}, or {OSCE|o Organization for Security and Co-operation in Europe}, saw no serious violations. {Mission head|r Henrik Dahl} {Henrik Dahl|p} said {38 observers|f 38 observers} had visited {212 polling stations|f 212 polling stations} between {8 a.m.|d 2023-11-19T08} and {7 p.m.|d 2023-11-19T19} on {Sunday|d 2023-11-19}.',
    'The new parliament is to meet for the first time on {December 11|d 2023-12-11}. {President|r Borut Novak} {Borut Novak|p}, whose term ends in {the spring of 2025|d 2025-SP}, has invited all parties to talks {next week|d 2023-W48}.',
  ],
  fiveWs: {
    who: [
      'Center-left',
      'Social Alliance',
      'The center-left Social Alliance',
      'Nina Kovač',
      'Social Alliance of Nina Kovač',
    ],
    what: [
      'Center-left claims narrow win in snap election',
      'claims narrow win in snap election',
      "has narrowly won Sunday's snap election in Slovenia",
      'narrow win in snap election',
    ],
    when: ['Sunday'],
    where: ['Slovenia', 'in Slovenia'],
  },
  summary: [
    [0, 0],
    [1, 0],
    [3, 0],
  ],
};
