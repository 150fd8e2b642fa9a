export default {
  title: "Europe's comet probe lifts off after two-week delay",
  standfirst:
    'The Halo spacecraft is to reach its target in 2031. It carries ten instruments and the hopes of 600 scientists.',
  published: '2026-01-23T15:45:00.000Z',
  language: 'en',
  blocks: [
    'An Ariane 6 rocket carrying the comet probe "Halo" lifted off from {Kourou|l} in {French Guiana|l} at {10:04 a.m.|d 2026-01-23T10:04} local time on {Friday|d 2026-01-23}, the {European Space Agency|o} ({ESA|o European Space Agency}) said. The start had been postponed {twice|f? 2} since {January 9|d 2026-01-09} because of a leaking valve.',
    'The probe weighs {1,460 kilograms (3,219 pounds)|f 1460 kg = 3219 lb} and separated from the rocket after {27 minutes|d PT27M}. {Flight director|r Giulia Santoro} {Giulia Santoro|p} confirmed at {11:12 a.m.|d 2026-01-23T11:12} that both solar panels, each {eight meters|f 8 m} long, had unfolded.',
    '"{Today|d 2026-01-23} we sleep well, for the first time in {18 months|d P18M}," said {Santoro|p} in the control center in {Darmstadt|l}, {Germany|l}, where {250 guests|f 250 guests} watched.',
    '## {Five years|d? P5Y} on the road',
    '"Halo" is to fly past {Venus|l?} in {November 2027|d 2027-11} and in {the summer of 2029|d 2029-SU} before it meets comet 78P in {2031|d 2031}. By then it will have traveled {4.1 billion kilometers|f 4.1e9 km}.',
    'The comet is {3.2 kilometers|f 3.2 km} across and needs {6.6 years|d P6.6Y} for one orbit. {Project scientist|r Mikael Strand} {Mikael Strand|p} of the {University of Uppsala|o} expects temperatures of {minus 120 degrees Celsius|f -120 °C} on its surface. A lander of only {28 kilograms|f 28 kg} is to work there for {60 hours|d PT60H}.',
    'The probe carries {ten instruments|f 10 instruments}. {Four|f? 4 instruments} of them come from {France|l}, {three|f? 3 instruments} from {Germany|l} and {one|f? 1 instruments} from {Japan|l}, said {Hélène Aubry|p}, {research minister of {France|l}|r Hélène Aubry}.',
    '## A costly mission',
    'The mission costs {€1.3 billion ($1.5 billion)|f 1.3e9 EUR = 1.5e9 USD}, {240 million euros|f 240e6 EUR} more than planned in {2018|d 2018}. {Germany|l} pays {21.5 percent|f 21.5 percent} of it. {Green lawmaker|r Stefan Bühler} {Stefan Bühler|p} called this "a lot of money for {two days|d P2D} of pictures."',
    '{{ESA|o European Space Agency} director general|r Anders Holm} {Anders Holm|p} disagreed. "{600 scientists|f 600 scientists} in {19 countries|f 19 countries} have waited {a decade|d P10Y} for this," {Holm|p} said on {Thursday|d 2026-01-22}. Industry had earned {€870 million|f 870e6 EUR}, he added.',
    'In {1986|d 1986}, the probe "Giotto" came within {596 kilometers|f 596 km} of Halley\'s comet. In {November 2014|d 2014-11}, a lander first touched down on a comet, and bounced {two times|f? 2 times}. "{Now|d PRESENT_REF} we have {four|f? 4} legs and {two|f? 2} harpoons," said {engineer|r Noor van Dijk} {Noor van Dijk|p}, who built the lander in {Delft|l}.',
    'The next test is due on {February 2|d 2026-02-02}, when the main engine will fire for {95 seconds|d PT95S}. {NASA|o}, whose antennas in {Australia|l} help to track the probe, congratulated its partners; {deputy administrator|r Lamar Jefferson} {Lamar Jefferson|p} spoke of "a perfect morning." The first pictures are expected {next month|d 2026-02}.',
  ],
  fiveWs: {
    who: [
      "Europe's comet probe",
      'The Halo spacecraft',
      'European Space Agency',
      'An Ariane 6 rocket',
      'ESA',
    ],
    what: [
      "Europe's comet probe lifts off after two-week delay",
      'lifts off after two-week delay',
      'An Ariane 6 rocket carrying the comet probe "Halo" lifted off from Kourou',
      'lifted off from Kourou in French Guiana',
    ],
    when: ['on Friday', 'Friday', '10:04 a.m.', '10:04 a.m. local time on Friday'],
    where: ['Kourou', 'French Guiana', 'Kourou in French Guiana', 'from Kourou in French Guiana'],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
