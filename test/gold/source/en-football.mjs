export default {
  title: 'Champions League: Freiburg stun Lisbon with late double',
  standfirst:
    'Two goals in stoppage time sent Freiburg into the quarterfinals for the first time. Coach Tobias Lenz called it "the craziest night of my life."',
  published: '2025-03-12T23:20:00.000Z',
  language: 'en',
  blocks: [
    '{SC Freiburg|o} beat {Sporting Lisbon|o} {3-2|f null score} on {Wednesday night|d 2025-03-12TNI} to reach the quarterfinals of the {Champions League|o?}. {Substitute|r Emre Yildiz} {Emre Yildiz|p} scored twice in stoppage time in front of {34,700 fans|f 34700 fans}.',
    '{Lisbon|o Sporting Lisbon} had won the first leg {2-1|f null score} on {February 18|d 2025-02-18} and led {2-1|f null score} until the {91st minute|f? 91}. {Freiburg|o SC Freiburg} go through {4-4|f null score} on aggregate after winning the penalty shootout {5-3|f null score}.',
    '"It is the craziest night of my life," said {{Freiburg|o SC Freiburg} coach|r Tobias Lenz} {Tobias Lenz|p}, who took over the club in {July 2022|d 2022-07}. {Lenz|p} had made {four changes|f? 4 changes} to the team that lost {1-0|f null score} in {Bremen|l} on {Saturday|d 2025-03-08}.',
    '## A poor start',
    '{Portuguese international|r Rui Tavares} {Rui Tavares|p} gave the visitors the lead from {25 meters|f 25 m} after only {six minutes|d PT6M}. {Captain|r Jan Hoferer} {Jan Hoferer|p} equalized with a header before {Tavares|p} struck again.',
    '{Freiburg|o SC Freiburg} had {61 percent|f 61 percent} of possession and {19 shots|f 19 shots}, against {eight|f? 8 shots} for {Lisbon|o Sporting Lisbon}. {Goalkeeper|r Malik Sané} {Malik Sané|p} saved {two penalties|f? 2 penalties} in the shootout, which ended shortly before {midnight|d 2025-03-12T24:00}.',
    "{Yildiz|p}, the number 10, who came on for {Hoferer|p}, has scored {11 goals|f 11 goals} in {17 games|f 17 games} {this season|d? 2024}. The club paid {€3.5 million|f 3.5e6 EUR} for him {last summer|d 2024-SU}; {Lisbon|o Sporting Lisbon}'s squad is worth {€290 million|f 290e6 EUR}, according to the website {Marktwert|o}.",
    '"We lost our heads for {three minutes|d PT3M}," said {{Lisbon|o Sporting Lisbon} coach|r Paulo Seixas} {Paulo Seixas|p}. {Seixas|p}, who has a contract until {2026|d 2026}, would not say whether he would stay.',
    '## Long way to {Munich|l}',
    'The draw takes place in {Nyon|l} on {Friday|d 2025-03-14}. The first legs are to be played on {April 8|d 2025-04-08} and {April 9|d 2025-04-09}, and the final is in {Munich|l} on {May 31|d 2025-05-31}.',
    'The win is worth {€12.5 million ($13.6 million)|f 12.5e6 EUR = 13.6e6 USD} to {Freiburg|o SC Freiburg}, said {sporting director|r Katja Amrein} {Katja Amrein|p}. The club had never before won a knockout game in the competition; in {2016|d 2016}, it played in the second division.',
    'Police said {five people|f 5 people} were arrested after fans threw flares. Around {2,200 supporters|f 2200 supporters} had traveled from {Portugal|l}, some of them on a chartered Boeing 737, and gathered at Gate 14. {Police spokesman|r Uwe Harms} {Uwe Harms|p} said {two officers|f 2 officers} were slightly injured.',
    "In the night's other game, {Glasgow|o} drew {0-0|f null score} in {Turin|l} and went out after a {3-1|f null score} defeat {three weeks ago|d 2025-W08}. {{Glasgow|o} striker|r Callum Reid} {Callum Reid|p} missed a penalty.",
  ],
  fiveWs: {
    who: ['Freiburg', 'SC Freiburg', 'Emre Yildiz', 'Substitute Emre Yildiz'],
    what: [
      'Freiburg stun Lisbon with late double',
      'stun Lisbon with late double',
      'SC Freiburg beat Sporting Lisbon 3-2',
      'beat Sporting Lisbon 3-2 on Wednesday night to reach the quarterfinals of the Champions League',
    ],
    when: ['on Wednesday night', 'Wednesday night', 'Wednesday'],
    where: [],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
