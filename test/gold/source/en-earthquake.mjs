export default {
  title: 'Morocco: Strong quake kills at least 312 people in mountain villages',
  standfirst:
    'Rescue teams are racing to reach cut-off valleys after a magnitude 6.4 earthquake. Hospitals in the south are running out of blood.',
  published: '2024-09-12T16:40:00.000Z',
  language: 'en',
  blocks: [
    'A powerful earthquake struck southern {Morocco|l} early on {Wednesday|d 2024-09-11}, killing at least {312 people|f 312 people} and injuring more than {1,450|f 1450 people}, the {Interior Ministry|o} said on {Thursday|d 2024-09-12}.',
    'The quake hit at {2:17 a.m.|d 2024-09-11T02:17} local time at a depth of {11 kilometers (6.8 miles)|f 11 km = 6.8 mi}, the {National Institute of Geophysics|o} reported. It was followed by {26 aftershocks|f 26 aftershocks}, the strongest of them with a magnitude of {5.1|f 5.1 magnitude}.',
    '"We have lost whole families," said {Youssef Benkirane|p}, {mayor of {Tamsout|l}|r Youssef Benkirane}, a town of {9,000 people|f 9000 people} where {four|f? 4 houses} out of {five houses|f? 5 houses} were destroyed. "{Last night|d 2024-09-11TNI} people slept in the fields again."',
    '## Roads blocked, blood running short',
    '{Interior Minister|r Hamid Lahlou} {Hamid Lahlou|p} said {3,200 soldiers|f 3200 soldiers} and {14 helicopters|f 14 helicopters} had been sent to the region. Some {80 villages|f 80 villages} along Route 203 were still cut off on {Thursday morning|d 2024-09-12TMO}, {Lahlou|p} told reporters in {Agadir|l}.',
    '{Salma Idrissi|p}, {head of surgery at {Agadir|l}\'s main hospital|r Salma Idrissi}, said her team had operated on {67 patients|f 67 patients} within {36 hours|d PT36H}. "We need {500 liters|f 500 l} of blood, and we have {60|f 60 l}," she said.',
    'The {Moroccan Red Crescent|o} has opened {19 shelters|f 19 shelters} for around {22,000 displaced people|f 22000 people}. Its {president|r Karima Ouali}, {Karima Ouali|p}, warned that temperatures in the mountains could fall to {4 degrees Celsius (39 degrees Fahrenheit)|f 4 °C = 39 °F} over {the weekend|d 2024-W37-WE}.',
    '## Help from abroad',
    '{Spain|l} and {France|l} sent {160 rescuers|f 160 rescuers} with {42 dogs|f 42 dogs}. The {European Union|o} released {€25 million ($27.5 million)|f 25e6 EUR = 27.5e6 USD} in emergency aid, and the {World Bank|o} offered a loan of {$180 million|f 180e6 USD}.',
    '"The first {72 hours|d PT72H} decide," {{EU|o European Union} crisis commissioner|r Annika Lindholm} {Annika Lindholm|p} said in {Brussels|l}. {Pedro Almansa|p}, the {leader of the Spanish team|r Pedro Almansa}, said his group had pulled {11 people|f 11 people} alive from the rubble, among them {two children|f 2 children}.',
    '{Agadir|l} was last destroyed by a quake in {February 1960|d 1960-02}, when some {12,000 people|f 12000 people} died. In {2004|d 2004}, a magnitude {6.3|f 6.3 magnitude} quake killed {628 people|f 628 people} in the north of the country.',
    '{Geologist|r Omar Tazi} {Omar Tazi|p} of the {University of Rabat|o} said building rules adopted {20 years ago|d 2004} had rarely been enforced in the mountains. "{Now|d PRESENT_REF} we see the price," {Tazi|p} said. Schools in the region are to stay closed until {September 23|d 2024-09-23}.',
  ],
  fiveWs: {
    who: [
      'at least 312 people',
      '312 people',
      'A powerful earthquake',
      'Strong quake',
      'Rescue teams',
      'Interior Ministry',
    ],
    what: [
      'Strong quake kills at least 312 people in mountain villages',
      'kills at least 312 people',
      'A powerful earthquake struck southern Morocco',
      'killing at least 312 people and injuring more than 1,450',
    ],
    when: ['early on Wednesday', 'on Wednesday', 'Wednesday', '2:17 a.m.'],
    where: ['Morocco', 'southern Morocco', 'mountain villages'],
  },
  summary: [
    [0, 0],
    [4, 0],
  ],
};
