export default {
  title: 'Bangladesh ferry disaster: Dozens feared dead after collision',
  standfirst:
    'A ferry with more than 200 passengers sank in the Meghna river south of Dhaka. Authorities and rescuers give different numbers of victims.',
  published: '2024-05-13T08:25:00.000Z',
  language: 'en',
  blocks: [
    'At least {37 people|f 37 people} have died and more than {60|f 60 people} are missing after a ferry collided with a cargo ship in {Bangladesh|l} late on {Sunday|d 2024-05-12}, police said on {Monday|d 2024-05-13}.',
    'The "MV Shapla 7" was on its way from {Dhaka|l} to {Barisal|l}, about {170 kilometers|f 170 km} to the south, when it was hit at around {9:40 p.m.|d 2024-05-12T21:40} and sank within {four minutes|d PT4M}. The {Meghna|l} river is {14 meters|f 14 m} deep at the place of the accident.',
    '{Fire service chief|r Mahbub Alam} {Mahbub Alam|p} put the number of dead at {41|f 41 people}. {District police chief|r Rezaul Karim} {Rezaul Karim|p} spoke of {37 bodies|f 37 bodies}, {22|f 22 bodies} of them women and children. "We count what we have seen," {Karim|p} told the {AFP|o} news agency.',
    'It was also unclear how many people had been on board. The ferry was licensed for {150 passengers|f 150 passengers}, but the {operator|r Nazrul Haque}, {Nazrul Haque|p}, sold {203 tickets|f 203 tickets}. Survivors said there were nearly {260 people|f 260 people}, many of them on the roof.',
    '"I held on to a plastic barrel for {two hours|d PT2H}," said {Shirin Akter|p}, a {garment worker|r Shirin Akter} who lost her {two sisters|f 2 sisters}. {Akter|p} was one of {119 people|f 119 people} pulled from the water by fishermen.',
    '## Captain arrested',
    'The {captain of the cargo ship|r Abdul Jalil}, {Abdul Jalil|p}, was arrested early on {Monday|d 2024-05-13} together with {three crew members|f 3 crew members}. The ship was carrying {900 tons|f 900 t} of sand. {Shipping Minister|r Farida Hossain} {Farida Hossain|p} said its radar had not worked since {March|d 2024-03}.',
    '{Hossain|p} promised the families {200,000 taka ($1,710)|f 200000 BDT = 1710 USD} for each victim and announced a report within {15 days|d P15D}. A similar commission had been set up {three years ago|d 2021}; {eleven|f 11 proposals} of its {14 proposals|f 14 proposals} were never carried out.',
    '{Navy|o} divers found the wreck on {Monday morning|d 2024-05-13TMO}. {Commander|r Tanvir Rahman} {Tanvir Rahman|p} said {12 divers|f 12 divers} were working in shifts of {30 minutes|d PT30M} because visibility was less than {50 centimeters|f 50 cm}.',
    '## A deadly record',
    "Ferries carry about {a quarter|f? 0.25} of all travelers in the country of {170 million people|f 170e6 people}, which has {24,000 kilometers|f 24000 km} of waterways. Between {2010|d 2010} and {2023|d 2023}, some {1,900 people|f 1900 people} died in accidents, says the {Bangladesh Passengers' Union|o}.",
    'The worst accident in {recent years|d PAST_REF} happened in {August 2014|d 2014-08}, when more than {100 people|f 100 people} drowned in the {Padma|l}. The union\'s {secretary|r Mozammel Chowdhury}, {Mozammel Chowdhury|p}, wants a ban on night trips before the monsoon begins in {June|d 2024-06}. "{Today|d? 2024-05-13} we mourn, and {tomorrow|d? 2024-05-14} we forget," {Chowdhury|p} said.',
  ],
  fiveWs: {
    who: ['A ferry', 'ferry', 'At least 37 people', 'Dozens', 'more than 200 passengers'],
    what: [
      'Dozens feared dead after collision',
      'ferry disaster',
      'At least 37 people have died and more than 60 are missing after a ferry collided with a cargo ship',
      'a ferry collided with a cargo ship',
      'sank in the Meghna river',
    ],
    when: ['late on Sunday', 'on Sunday', 'Sunday'],
    where: ['Bangladesh', 'in Bangladesh', 'Meghna river', 'south of Dhaka', 'Dhaka'],
  },
  summary: [
    [0, 0],
    [3, 1],
  ],
};
