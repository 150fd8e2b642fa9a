export default {
  title: 'UN: Fighting in Sudan drives 73,000 people into Chad in two weeks',
  standfirst:
    'Aid workers in the border town of Adré say they can feed only one in three arrivals. The World Food Programme needs $242 million by April.',
  published: '2024-02-29T14:10:00.000Z',
  language: 'en',
  blocks: [
    'More than {73,000 people|f 73000 people} have fled from western {Sudan|l} to {Chad|l} since {February 14|d 2024-02-14}, the {UN refugee agency|o UNHCR} {UNHCR|o} said on {Thursday|d 2024-02-29}. Nearly {90%|f 90 percent} of them are women and children.',
    '"They arrive barefoot, and they have walked {40 kilometers|f 40 km} in the heat," said {Amina Deby|p}, {{UNHCR|o} coordinator in the border town of {Adré|l}|r Amina Deby}. On {Tuesday|d 2024-02-27} alone, {6,180 people|f 6180 people} crossed the border, {Deby|p} said.',
    'A camp that was planned for {25,000 people|f 25000 people} {now|d PRESENT_REF} holds {118,000|f 118000 people}. There is {one latrine|f? 1 latrine} for {210 people|f 210 people} and {seven liters|f 7 l} of water per person and day; the emergency standard is {15 liters|f 15 l}.',
    '## Food for {two more weeks|d? P2W}',
    'The {World Food Programme|o} ({WFP|o World Food Programme}) has stocks until {mid-March|d 2024-03}. {Country director|r Paul Okello} {Paul Okello|p} said he needed {$242 million (€223 million)|f 242e6 USD = 223e6 EUR} by {the end of April|d 2024-04} and had received {16 percent|f 16 percent} of it. {Okello|p} has cut rations to {1,100 kilocalories|f 1100 kcal} a day.',
    '{Doctors Without Borders|o} treated {1,320 patients|f 1320 patients} with gunshot wounds {last month|d 2024-01}. {Surgeon|r Clara Nilsson} {Clara Nilsson|p} said her team of {four doctors|f 4 doctors} was operating for {16 hours|d PT16H} a day. A ward built for COVID-19 has been reopened. Measles has killed {31 children|f 31 children} since {the beginning of the year|d? 2024}.',
    'The {African Union|o} wants to send {450 observers|f 450 observers}. Its {commissioner for peace|r Joseph Kamau}, {Joseph Kamau|p}, will travel to {Port Sudan|l} on {March 4|d 2024-03-04} for talks with both sides. {Kamau|p} said a cease-fire of {ten days|d P10D} would be "a start, no more."',
    '## Largest displacement in the world',
    'The war between the army and a paramilitary force broke out on {April 15, 2023|d 2023-04-15}. About {7.9 million people|f 7.9e6 people} have been driven from their homes, {1.6 million|f 1.6e6 people} of them across borders. Estimates of the number of dead range from {13,000|f 13000 people} to more than {20,000|f 20000 people}.',
    '{Germany|l} promised {€36 million|f 36e6 EUR} on {Wednesday|d 2024-02-28}, {State Secretary|r Henriette Vogt} {Henriette Vogt|p} announced in {Berlin|l}. In {Geneva|l}, {{UN|o} Emergency Relief Coordinator|r Michael Thorpe} {Michael Thorpe|p} called the sum welcome but said that just {4%|f 4 percent} of the {$2.7 billion|f 2.7e9 USD} needed {this year|d 2024} had been paid.',
    'In {Adré|l}, {baker|r Ibrahim Adam} {Ibrahim Adam|p} has set up an oven of clay. He arrived {eight months ago|d 2023-06} with his wife and {five children|f 5 children} and bakes {600 loaves|f 600 loaves} a day at {100 francs|f 100 XAF} each. "In {2003|d 2003} I fled to the same tree," {Adam|p} said. "I was {nine|f? 9} then."',
    'Rain is expected from {June|d 2024-06}. Then the road from {Abéché|l}, {170 kilometers|f 170 km} away, will be impassable for up to {three months|d P3M}, warned {logistics chief|r Yves Mbemba} {Yves Mbemba|p} of the {Red Cross|o}.',
  ],
  fiveWs: {
    who: [
      '73,000 people',
      'More than 73,000 people',
      'UN',
      'UNHCR',
      'UN refugee agency UNHCR',
      'Aid workers',
    ],
    what: [
      'Fighting in Sudan drives 73,000 people into Chad in two weeks',
      'drives 73,000 people into Chad in two weeks',
      'More than 73,000 people have fled from western Sudan to Chad',
      'have fled from western Sudan to Chad',
    ],
    when: ['since February 14', 'February 14', 'in two weeks'],
    where: ['Sudan', 'Chad', 'western Sudan', 'Adré', 'from western Sudan to Chad'],
  },
  summary: [
    [0, 0],
    [2, 0],
  ],
};
