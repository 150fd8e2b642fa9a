export default {
  title: 'Europe: June heat wave was hottest on record, scientists say',
  standfirst:
    'Temperatures in Spain and Italy climbed to more than 45 degrees Celsius. Health officials fear that thousands have died.',
  published: '2025-07-03T13:30:00.000Z',
  language: 'en',
  blocks: [
    '{Western Europe|l} has just been through its hottest {June|d 2025-06} since measurements began in {1940|d 1940}, the {Copernicus Climate Service|o} said on {Thursday|d 2025-07-03}. The average temperature was {20.6 degrees Celsius (69.1 Fahrenheit)|f 20.6 °C = 69.1 °F}, {2.9 degrees|f 2.9 °C} above the average of {1991|d 1991} to {2020|d 2020}.',
    'In {El Granado|l}, in the south of {Spain|l}, {46.1 degrees|f 46.1 °C} were measured {last Saturday|d 2025-06-28}, a national record for the month, and the asphalt of the A-49 highway melted. On {Monday|d 2025-06-30}, {Florence|l} reached {41.8°C|f 41.8 °C} and {Paris|l} {38.4°C|f 38.4 °C}.',
    '"What used to be a heat wave of {the century|d? P100Y} {now|d PRESENT_REF} comes {every third year|d? P3Y}," said {Ingrid Solberg|p}, {deputy director of the service|r Ingrid Solberg}. {Solberg|p} called the numbers "a warning that nobody can say they did not get."',
    '## Schools closed, reactors down',
    '{France|l} closed {1,896 schools|f 1896 schools} on {Tuesday|d 2025-07-01} and {Wednesday|d 2025-07-02}. The power company {Valdor|o} shut down {two reactors|f? 2 reactors} at {Golfech|l} because the water of the {Garonne|l} river was {28 degrees|f 28 °C} warm; the limit is {26|f 26 °C}.',
    '{French Health Minister|r Sylvie Marchand} {Sylvie Marchand|p} said more than {300 people|f 300 people} had been taken to hospital since {the weekend|d 2025-W26-WE}. {Two people|f 2 people} died, she said. The {Red Cross|o} handed out {120,000 bottles|f 120000 bottles} of water.',
    'In {Italy|l}, work outdoors is banned between {12:30 p.m.|d? T12:30} and {4 p.m.|d? T16} in {13|f 13 regions} of the {20 regions|f 20 regions}. The order applies until {September 15|d 2025-09-15}. {Labor Minister|r Carlo Benassi} {Carlo Benassi|p} said employers who ignored it faced fines of up to {€5,000|f 5000 EUR}.',
    '## Fires on the {Aegean|l}',
    'Near {Izmir|l} in {Turkey|l}, {50,000 people|f 50000 people} fled from forest fires {this week|d 2025-W27}. Winds of up to {75 kilometers per hour|f 75 km/h} drove the flames across {9,500 hectares|f 9500 ha}. {Provincial governor|r Selim Aksoy} {Selim Aksoy|p} said {180 houses|f 180 houses} had burned down.',
    'A study by {Imperial University|o} in {London|l} found that the heat probably killed {2,300 people|f 2300 people} in {12 cities|f 12 cities} over {ten days|d P10D}; about {1,500|f 1500 people} of these deaths would not have happened without climate change. {Lead author|r Rajesh Menon} {Rajesh Menon|p} said {88%|f 88 percent} of the victims were older than {65|f? 65}.',
    'In {the summer of 2003|d 2003-SU}, some {70,000 people|f 70000 people} died across the continent. {Two decades later|d? P20Y}, cities are better prepared, said {Monika Feld|p}, {who heads the heat unit of the city of {Cologne|l}|r Monika Feld}: "But {two-thirds|f? 0.67} of our nursing homes still have no cooling."',
    'The {Mediterranean Sea|l} was {3.7 degrees|f 3.7 °C} warmer than usual {last month|d 2025-06}, {oceanographer|r Daniel Puig} {Daniel Puig|p} of {Barcelona|l} wrote on {Wednesday|d 2025-07-02}. The next heat wave is forecast for {mid-July|d 2025-07}.',
  ],
  fiveWs: {
    who: ['scientists', 'Europe', 'Western Europe', 'Copernicus Climate Service', 'Health officials'],
    what: [
      'June heat wave was hottest on record',
      'was hottest on record',
      'has just been through its hottest June since measurements began in 1940',
      'June heat wave was hottest on record, scientists say',
    ],
    when: ['June'],
    where: ['Europe', 'Western Europe', 'Spain and Italy', 'Spain', 'Italy'],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
