export default {
  title: 'Hochwasser in Bayern: Mindestens sechs Tote, Tausende fliehen',
  standfirst:
    'Nach tagelangem Regen sind an der Donau zwei Dämme gebrochen. Die Bundesregierung verspricht schnelle Hilfe.',
  published: '2024-12-02T13:20:00.000Z',
  language: 'de',
  blocks: [
    'Bei dem schweren Hochwasser im Süden von {Bayern|l} sind mindestens {sechs Menschen|f 6 Menschen} ums Leben gekommen. {Vier Menschen|f 4 Menschen} werden noch vermisst, wie das {Innenministerium|o} in {München|l} am {Montag|d 2024-12-02} mitteilte.',
    'In der Nacht zum {Sonntag|d 2024-12-01} brach bei {Neuburg|l} neben der Bundesstraße 16 ein Damm auf einer Länge von {80 Metern|f 80 m}. Rund {7.400 Einwohner|f 7400 Einwohner} mussten ihre Häuser verlassen. Der Pegel der {Donau|l} stieg auf {8,12 Meter|f 8.12 m}, {1,40 Meter|f 1.4 m} mehr als im {Juni 2013|d 2013-06}.',
    '"So etwas haben wir hier noch nie erlebt", sagte {Landrätin|r Monika Haslinger} {Monika Haslinger|p}. Seit {Freitag|d 2024-11-29} seien {190 Liter|f 190 l} Regen pro Quadratmeter gefallen. {Haslinger|p} rief um {4.30 Uhr|d 2024-12-01T04:30} den Katastrophenfall aus.',
    '## {Bundeswehr|o} hilft mit Booten',
    'Nach Angaben von {Oberst|r Frank Rieger} {Frank Rieger|p} sind {1.200 Soldaten|f 1200 Soldaten} und {35 Boote|f 35 Boote} im Einsatz. Das {Technische Hilfswerk|o} ({THW|o Technische Hilfswerk}) füllte in {48 Stunden|d PT48H} {260.000 Sandsäcke|f 260000 Sandsäcke}. {{THW|o Technische Hilfswerk}-Sprecherin|r Anja Kolb} {Anja Kolb|p} sprach vom größten Einsatz seit {2021|d 2021}.',
    '{Bundeskanzlerin|r Ursula Bergmann} {Ursula Bergmann|p} will am {Dienstag|d 2024-12-03} nach {Passau|l} reisen. Ihr {Finanzminister|r Olaf Kremer} {Olaf Kremer|p} stellte {50 Millionen Euro|f 50e6 EUR} Soforthilfe in Aussicht. Jeder Haushalt soll bis zu {3.000 Euro|f 3000 EUR} erhalten, sagte {Kremer|p} am {Montagmorgen|d 2024-12-02TMO}.',
    'Die Versicherer rechnen mit Schäden von {1,8 bis 2,3 Milliarden Euro|f 1.8e9..2.3e9 EUR}. Nur {47 Prozent|f 47 percent} der Gebäude im Freistaat seien gegen Hochwasser versichert, erklärte der Branchenverband {GDV|o} in {Berlin|l}.',
    '## Züge fallen aus',
    'Die {Deutsche Bahn|o} sperrte die Strecke zwischen {Ingolstadt|l} und {Regensburg|l} bis zum {9. Dezember|d 2024-12-09}. Auf {22 Kilometern|f 22 km} seien die Gleise unterspült, sagte {Bahnvorstand|r Peter Lindner} {Peter Lindner|p}. In {14.000 Haushalten|f 14000 Haushalte} fiel der Strom aus.',
    'Unter den Toten ist ein Feuerwehrmann, dessen Boot kenterte. Seine Kollegen hatten zuvor {120 Menschen|f 120 Menschen} gerettet. "Er war {zwölf Jahre|d P12Y} bei uns", sagte {Kommandant|r Josef Ebner} {Josef Ebner|p}.',
    'Beim Hochwasser im {August 2002|d 2002-08} waren in {Deutschland|l} {21 Menschen|f 21 Menschen} gestorben. Im {Sommer 2021|d 2021-SU} kostete die Flut im {Ahrtal|l} {135 Menschen|f 135 Menschen} das Leben. Die {Klimaforscherin|r Svenja Ohlsen} {Svenja Ohlsen|p} von der {Universität Augsburg|o} sagte, solche Regenfälle seien {heute|d PRESENT_REF} {20 Prozent|f 20 percent} stärker als in {den 1960er Jahren|d 196}.',
    'Der {Deutsche Wetterdienst|o} erwartet in {dieser Woche|d 2024-W49} weitere {60 Liter|f 60 l} Regen. Erst am {Wochenende|d 2024-W49-WE} soll es bei Temperaturen um {minus 3 Grad|f -3 °C} trocken werden.',
  ],
  fiveWs: {
    who: ['Mindestens sechs Tote', 'mindestens sechs Menschen', 'Tausende', 'sechs Menschen'],
    what: [
      'Mindestens sechs Tote, Tausende fliehen',
      'Hochwasser in Bayern',
      'Bei dem schweren Hochwasser im Süden von Bayern sind mindestens sechs Menschen ums Leben gekommen',
      'sind an der Donau zwei Dämme gebrochen',
    ],
    when: ['In der Nacht zum Sonntag', 'Sonntag'],
    where: ['Bayern', 'im Süden von Bayern', 'an der Donau', 'Donau', 'in Bayern'],
  },
  summary: [
    [0, 0],
    [0, 1],
    [1, 1],
  ],
};
