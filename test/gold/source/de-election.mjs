export default {
  title: 'Landtagswahl in Hessen: Rot-Grün verliert die Mehrheit',
  standfirst:
    'Die CDU gewinnt die Wahl mit 33,7 Prozent klar. Ministerpräsident Ralf Töpfer tritt noch am Abend zurück.',
  published: '2023-10-10T08:40:00.000Z',
  language: 'de',
  blocks: [
    'Die {CDU|o} hat die Landtagswahl in {Hessen|l} am {Sonntag|d 2023-10-08} mit {33,7 Prozent|f 33.7 percent} der Stimmen gewonnen. Wie {Landeswahlleiterin|r Cornelia Weber} {Cornelia Weber|p} am {Dienstag|d 2023-10-10} mitteilte, kommt die {SPD|o} nach dem amtlichen Endergebnis auf {24,1 Prozent|f 24.1 percent}, {5,8 Punkte|f 5.8 Punkte} weniger als {vor fünf Jahren|d 2018}.',
    'Die {Grünen|o} fielen auf {13,9 Prozent|f 13.9 percent}. Die {FDP|o} scheiterte mit {4,97 Prozent|f 4.97 percent} an der {Fünf-Prozent-Hürde|f? 5 percent}; ihr fehlten {868 Stimmen|f 868 Stimmen}. Die Wahlbeteiligung lag bei {66,2 Prozent|f 66.2 percent}.',
    '"Das ist ein Auftrag zum Wechsel", sagte {{CDU|o}-Spitzenkandidatin|r Birgit Neumann} {Birgit Neumann|p} vor {600 Anhängern|f 600 Anhänger} in {Wiesbaden|l}. {Neumann|p} kündigte Gespräche mit allen demokratischen Parteien noch in {dieser Woche|d 2023-W41} an.',
    '{Ministerpräsident|r Ralf Töpfer} {Ralf Töpfer|p} ({SPD|o}) erklärte am {Sonntagabend|d 2023-10-08TEV} seinen Rücktritt. Er hatte das Amt seit {Januar 2019|d 2019-01} inne. "Die Verantwortung trage ich, und zwar allein", sagte {Töpfer|p}.',
    '## Die Sitzverteilung',
    'Im neuen {Landtag|o?} mit {133 Abgeordneten|f 133 Abgeordnete} hat die {CDU|o} {49 Sitze|f 49 Sitze}, die {SPD|o} {35|f 35 Sitze} und die {Grünen|o} {20|f 20 Sitze}. Für eine Mehrheit sind {67 Stimmen|f 67 Stimmen} nötig. Erstmals seit {1999|d 1999} liegt wieder eine Partei fast {zehn Punkte|f 10 Punkte} vorn.',
    '{{Grünen|o}-Fraktionschef|r Deniz Yalçın} {Deniz Yalçın|p} nannte das Ergebnis bitter. In {Frankfurt am Main|l} verlor seine Partei {31.000 Wähler|f 31000 Wähler} an die Nichtwähler. {Yalçın|p} fordert einen Parteitag im {November|d 2023-11}.',
    'Der {Politikwissenschaftler|r Hartmut Klee} {Hartmut Klee|p} von der {Goethe-Universität|o} sieht den Streit um die Heizkosten als Grund. "{Vor einem Jahr|d 2022} lag {Töpfer|p} noch {acht Punkte|f 8 Punkte} vorn", sagte {Klee|p} der {DW|o}. {41 Prozent|f 41 percent} der Wähler hätten sich erst in {der letzten Woche|d 2023-W40} entschieden.',
    '## {Berlin|l} schaut genau hin',
    'In {Berlin|l} tagte am {Montag|d 2023-10-09} {drei Stunden|d PT3H} lang der {Bundesvorstand der {SPD|o}|o?}. {Generalsekretär|r Timo Lauterbach} {Timo Lauterbach|p} sprach danach in Raum 3.112 von einem "Weckruf", so deutlich wie nie. Die nächste Landtagswahl findet im {September 2024|d 2024-09} in {Thüringen|l} statt.',
    '{{CDU|o}-Bundesvorsitzender|r Georg Altmann} {Georg Altmann|p} sagte, seine Partei habe zwischen {2018|d 2018} und {2023|d 2023} {7.000 neue Mitglieder|f 7000 Mitglieder} gewonnen. Der Wahlkampf im Land kostete sie {2,6 Millionen Euro|f 2.6e6 EUR}.',
    'Der neue {Landtag|o?} kommt am {18. Januar 2024|d 2024-01-18} um {14 Uhr|d 2024-01-18T14} erstmals zusammen. {Alterspräsidentin|r Ingeborg Franke} wird die {79-jährige|f? 79} {Ingeborg Franke|p}, die dem Parlament seit {1991|d 1991} angehört.',
  ],
  fiveWs: {
    who: ['Die CDU', 'CDU', 'Rot-Grün', 'Ralf Töpfer', 'Ministerpräsident Ralf Töpfer'],
    what: [
      'Rot-Grün verliert die Mehrheit',
      'Die CDU gewinnt die Wahl mit 33,7 Prozent klar',
      'hat die Landtagswahl in Hessen am Sonntag mit 33,7 Prozent der Stimmen gewonnen',
      'Landtagswahl in Hessen',
    ],
    when: ['am Sonntag', 'Sonntag'],
    where: ['Hessen', 'in Hessen'],
  },
  summary: [
    [0, 0],
    [3, 0],
  ],
};
