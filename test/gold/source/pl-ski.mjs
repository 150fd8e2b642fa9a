export default {
  title: 'Skoki narciarskie: Wolny wygrywa w Oberstdorfie przed 25 tysiącami kibiców',
  standfirst: 'Polak prowadzi po pierwszym konkursie Turnieju Czterech Skoczni. Niemcy mówią o katastrofie.',
  published: '2025-01-08T19:30:00.000Z',
  language: 'pl',
  blocks: [
    '{Adam Wolny|p} wygrał w {środę|d 2025-01-08} konkurs w {Oberstdorfie|l Oberstdorf} w {Niemczech|l Niemcy}. Przed {25 tysiącami kibiców|f 25000 kibiców} {Wolny|p} skoczył {139,5 metra|f 139.5 m} i {137 metrów|f 137 m}.',
    'Drugi był {mistrz świata|r Jonas Hofer} {Jonas Hofer|p} z {Austrii|l Austria}, który stracił {2,3 punktu|f 2.3 punktu}. Trzecie miejsce zajął {Ryoto Sakai|p} z {Japonii|l Japonia}. Zawodnicy z {Norwegii|l Norwegia} i {Szwajcarii|l Szwajcaria} nie weszli do finałowej {trzydziestki|f? 30}.',
    '"Czekałem na to {osiem lat|d P8Y}", powiedział {27-letni|f? 27} {Wolny|p}. {Trener kadry|r Marek Zawada} {Marek Zawada|p} dodał, że skoczek jeszcze w {listopadzie|d 2024-11} chodził o kulach.',
    '## {Pół miliona|f? 500000} za zwycięstwo',
    'Zwycięzca turnieju dostanie {100 tysięcy franków (ok. 450 tysięcy złotych)|f 100000 CHF = 450000 PLN}. {Polski Związek Narciarski|o} ({PZN|o Polski Związek Narciarski}) dołoży {80 tysięcy złotych|f 80000 PLN}, obiecał {prezes|r Tomasz Gąsienica} {Tomasz Gąsienica|p}.',
    'Konkurs oglądało w telewizji {4,1 miliona widzów|f 4.1e6 widzów}, o {18 procent|f 18 percent} więcej niż {rok temu|d 2024}. W {2001 roku|d 2001} było ich ponad {10 milionów|f 10e6 widzów}.',
    '{Niemiecki trener|r Stefan Brandl} {Stefan Brandl|p} mówił o katastrofie: najlepszy z jego {siedmiu zawodników|f 7 zawodników} był {dwunasty|f? 12}. Przy {minus 11 stopniach|f -11 °C} i wietrze {4 m/s|f 4 m/s} upadło {trzech skoczków|f 3 skoczków}. {Lekarka|r Anna Kubacka} {Anna Kubacka|p} zapewniła, że {jutro|d 2025-01-09} wyjdą ze szpitala.',
    'Następny konkurs odbędzie się w {sobotę|d 2025-01-11} o {16:00|d 2025-01-11T16:00} w {Innsbrucku|l Innsbruck}, ostatni {14 stycznia|d 2025-01-14} w {Bischofshofen|l}. Poprzedni polski triumf miał miejsce w {styczniu 2019 roku|d 2019-01}. W kadrze {Czech|l Czechy} i {Słowenii|l Słowenia} trwają spory.',
  ],
  fiveWs: {
    who: ['Wolny', 'Adam Wolny', 'Polak'],
    what: [
      'Wolny wygrywa w Oberstdorfie przed 25 tysiącami kibiców',
      'wygrywa w Oberstdorfie',
      'wygrał w środę konkurs w Oberstdorfie w Niemczech',
      'Polak prowadzi po pierwszym konkursie Turnieju Czterech Skoczni',
    ],
    when: ['w środę', 'środę'],
    where: ['w Oberstdorfie', 'Oberstdorfie', 'w Oberstdorfie w Niemczech'],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
