export default {
  title: 'Nachtzug nach Stockholm: Fahrgastzahlen übertreffen alle Erwartungen',
  standfirst:
    'Ein Jahr nach dem Start ist der Zug von Basel nach Schweden meist ausgebucht. Der Betreiber will 90 neue Wagen kaufen.',
  published: '2025-05-21T09:00:00.000Z',
  language: 'de',
  blocks: [
    'Der private Nachtzug zwischen {Basel|l} und {Stockholm|l} hat in seinem {ersten Jahr|d? P1Y} {214.000 Fahrgäste|f 214000 Fahrgäste} befördert, {38 Prozent|f 38 percent} mehr als geplant. Das teilte das Unternehmen {Nordstern|o} am {Mittwoch|d 2025-05-21} in {Hamburg|l} mit.',
    '"Wir haben mit {155.000|f 155000 Fahrgäste} gerechnet", sagte {Geschäftsführerin|r Lena Wiedemann} {Lena Wiedemann|p}. Der Umsatz lag {2024|d 2024} bei {31,5 Millionen Euro|f 31.5e6 EUR}, der Verlust bei {1,2 Millionen Euro|f 1.2e6 EUR}. In {diesem Jahr|d 2025} will {Wiedemann|p} erstmals Gewinn machen.',
    'Die Fahrt dauert {17 Stunden|d PT17H} und kostet im Sitzwagen {59 Euro|f 59 EUR}, im Schlafwagen {249 Euro|f 249 EUR}. Der Zug mit der Nummer NJ 402 fährt von Gleis 7 um {18.42 Uhr|d? T18:42} ab, legt {1.830 Kilometer|f 1830 km} zurück und erreicht bis zu {200 km/h|f 200 km/h}.',
    '## {90 neue Wagen|f? 90 Wagen} aus {Polen|l}',
    '{Nordstern|o} hat {vergangene Woche|d 2025-W20} {90 Wagen|f 90 Wagen} im polnischen {Posen|l} bestellt. Sie kosten {270 Millionen Schweizer Franken (288 Millionen Euro)|f 270e6 CHF = 288e6 EUR} und sollen ab {Herbst 2027|d 2027-FA} geliefert werden. {Zwölf|f 12 Wagen} davon bieten Platz für Rollstühle, sagte {Technikchef|r Urs Zbinden} {Urs Zbinden|p}.',
    'Die {Europäische Investitionsbank|o} ({EIB|o Europäische Investitionsbank}) gibt einen Kredit über {110 Millionen Euro|f 110e6 EUR} mit {20 Jahren|d P20Y} Laufzeit. {{EIB|o Europäische Investitionsbank}-Vizepräsidentin|r Sofia Marques} {Sofia Marques|p} nannte das Vorhaben am {Dienstag|d 2025-05-20} in {Luxemburg|l} "mutig, aber gut gerechnet".',
    '## Ärger über Verspätungen',
    'Fast {jeder vierte Zug|f? 25 percent} kam mit mehr als {60 Minuten|d PT60M} Verspätung an. Besonders schlimm war es im {Februar|d 2025-02}, als der Zug bei {minus 19 Grad|f -19 °C} {neun Stunden|d PT9H} lang vor {Linköping|l} stand. {Fahrgastvertreter|r Karl-Heinz Mertens} {Karl-Heinz Mertens|p} vom Verband {Pro Schiene|o} fordert Entschädigung schon nach {30 Minuten|d PT30M}.',
    'Schuld seien {47 Baustellen|f 47 Baustellen} in {Deutschland|l}, sagte {Zbinden|p}. Allein zwischen {Hannover|l} und {Hamburg|l} wird seit {März 2024|d 2024-03} gebaut, und das bis zum {30. Juni 2026|d 2026-06-30}. "{Früher|d? PAST_REF} fuhr man da {80 Minuten|d PT80M}", so {Zbinden|p}.',
    'Die Zahl der Nachtzüge in {Europa|l} war zwischen {2001|d 2001} und {2016|d 2016} von {1.200|f 1200 Nachtzüge} auf {450|f 450 Nachtzüge} gesunken. {Heute|d PRESENT_REF} sind es wieder rund {700|f 700 Nachtzüge}. {Verkehrsforscherin|r Ida Holmqvist} {Ida Holmqvist|p} von der {Technischen Universität Dresden|o} erklärt das mit den Flugpreisen: Sie stiegen in {den vergangenen drei Jahren|d P3Y} um {44 Prozent|f 44 percent}.',
    'Wer im {Juli|d 2025-07} reisen will, kommt zu spät: Die Züge sind bis {12. August|d 2025-08-12} ausgebucht. {Verkehrsminister|r Stefan Gruber} {Stefan Gruber|p} will am {1. Oktober|d 2025-10-01} bei einem Treffen in {Wien|l} mit {acht Kollegen|f 8 Kollegen} über niedrigere Gebühren reden. Ein Zug spare je Fahrt {52 Tonnen|f 52 t} CO2, sagte {Gruber|p}.',
  ],
  fiveWs: {
    who: [
      'Nachtzug nach Stockholm',
      'Der private Nachtzug',
      'Nordstern',
      'der Zug von Basel nach Schweden',
      'Der private Nachtzug zwischen Basel und Stockholm',
    ],
    what: [
      'Fahrgastzahlen übertreffen alle Erwartungen',
      'hat in seinem ersten Jahr 214.000 Fahrgäste befördert',
      'ist der Zug von Basel nach Schweden meist ausgebucht',
      'Der Betreiber will 90 neue Wagen kaufen',
    ],
    when: ['am Mittwoch', 'Mittwoch', 'in seinem ersten Jahr', 'Ein Jahr nach dem Start'],
    where: ['Stockholm', 'zwischen Basel und Stockholm', 'Basel', 'von Basel nach Schweden'],
  },
  summary: [
    [0, 0],
    [4, 0],
  ],
};
