export default {
  title: 'Leichtathletik-EM: Gold für Weitspringerin Mbeki, Staffel scheitert',
  standfirst:
    'Mit einem Satz auf 7,14 Meter holt die Leipzigerin den ersten deutschen Titel in Rom. Die Sprinter verlieren den Stab.',
  published: '2026-06-10T21:50:00.000Z',
  language: 'de',
  blocks: [
    '{Weitspringerin|r Johanna Mbeki} {Johanna Mbeki|p} hat bei der Europameisterschaft in {Rom|l} die erste Goldmedaille für {Deutschland|l} gewonnen. Die {24-Jährige|f? 24} sprang am {Mittwochabend|d 2026-06-10TEV} vor {42.000 Zuschauern|f 42000 Zuschauer} im vierten Versuch {7,14 Meter|f 7.14 m}.',
    'Silber ging mit {7,02 Metern|f 7.02 m} an {Titelverteidigerin|r Chiara Bellandi} {Chiara Bellandi|p} aus {Italien|l}, Bronze mit {6,97 Metern|f 6.97 m} an die {Serbin|r? Milica Petrović} {Milica Petrović|p}. {Mbekis|p Johanna Mbeki} Bestleistung stand seit {Mai 2025|d 2025-05} bei {6,99 Metern|f 6.99 m}.',
    '"Ich habe {zwei Jahre|d P2Y} lang nur an diesen Sprung gedacht", sagte {Mbeki|p}, die sich im {Sommer 2024|d 2024-SU} das Kreuzband gerissen hatte. Ihr {Trainer|r Holger Pfeiffer} {Holger Pfeiffer|p} sprach vom schönsten Tag seit {30 Jahren|d P30Y}.',
    '## Staffel ohne Stab',
    'Die Männer-Staffel über {4 x 100 Meter|f? 400 m} schied dagegen am {Dienstag|d 2026-06-09} im Vorlauf aus. Beim letzten Wechsel fiel der Stab zu Boden, {90 Meter|f 90 m} vor dem Ziel. "Das waren {0,3 Sekunden|d PT0.3S}, die {vier Jahre|d P4Y} kosten", sagte {Schlussläufer|r Marvin Osei} {Marvin Osei|p}.',
    'Im Halbfinale über {1.500 Meter|f 1500 m} lief {Europarekordler|r Lars Eikeland} {Lars Eikeland|p} aus {Norwegen|l} in {3:31,80 Minuten|d? PT211.8S} die schnellste Zeit. Der {Berliner|r? Tom Schilling} {Tom Schilling|p} wurde Siebter und steht mit der Startnummer 212 am {Freitag|d 2026-06-12} um {21.05 Uhr|d 2026-06-12T21:05} im Finale.',
    '{Kugelstoßerin|r Svetlana Braun} {Svetlana Braun|p} belegte mit {18,61 Metern|f 18.61 m} Rang fünf. Zu Bronze fehlten {23 Zentimeter|f 23 cm}. Die {Olympiasiegerin von {2024|d 2024}|r Svetlana Braun} hatte im {April|d 2026-04} noch {19,80 Meter|f 19.8 m} gestoßen.',
    '## Streit um Prämien',
    'Der {Deutsche Leichtathletik-Verband|o} ({DLV|o Deutsche Leichtathletik-Verband}) schickte {108 Athleten|f 108 Athleten} nach {Rom|l}, {19|f 19 Athleten} weniger als zur EM in {München|l} im {Jahr 2022|d 2022}. {{DLV|o Deutsche Leichtathletik-Verband}-Präsidentin|r Renate Kühn} {Renate Kühn|p} rechnet mit {zwölf Medaillen|f 12 Medaillen}. {Bisher|d? PAST_REF} sind es {drei|f? 3 Medaillen}.',
    'Für Gold zahlt der Verband {15.000 Euro|f 15000 EUR}, in {Italien|l} gibt es {60.000 Euro|f 60000 EUR}. {Athletensprecher|r Jonas Freytag} {Jonas Freytag|p} nannte das am {Montag|d 2026-06-08} peinlich. {62 Prozent|f 62 percent} der Kaderathleten verdienten weniger als {1.100 Euro|f 1100 EUR} im Monat, sagte {Freytag|p}.',
    'Bei {33 Grad|f 33 °C} brachen {sieben Läuferinnen|f 7 Läuferinnen} zusammen. Der Marathon am {Sonntag|d 2026-06-14} beginnt deshalb schon um {6.30 Uhr|d 2026-06-14T06:30}. {Wettkampfarzt|r Matteo Greco} {Matteo Greco|p} hat {20.000 Flaschen|f 20000 Flaschen} Wasser bestellt. Die nächste EM findet {2028|d 2028} in {Birmingham|l} statt.',
  ],
  fiveWs: {
    who: [
      'Weitspringerin Mbeki',
      'Johanna Mbeki',
      'Mbeki',
      'Weitspringerin Johanna Mbeki',
      'die Leipzigerin',
    ],
    what: [
      'Gold für Weitspringerin Mbeki, Staffel scheitert',
      'Gold für Weitspringerin Mbeki',
      'holt die Leipzigerin den ersten deutschen Titel in Rom',
      'hat bei der Europameisterschaft in Rom die erste Goldmedaille für Deutschland gewonnen',
    ],
    when: ['am Mittwochabend', 'Mittwochabend'],
    where: ['Rom', 'in Rom'],
  },
  summary: [
    [0, 0],
    [0, 1],
    [4, 0],
  ],
};
