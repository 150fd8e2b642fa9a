import { figure, h2, p, readMorePlain, signOff, ul, video } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2023',
  lang: 'de',
  slug: 'wie-ein-dorf-sein-moor-zurückholt',
  number: 66310877,
  kicker: [['Natur und Umwelt', '/de/natur-und-umwelt/s-12296'], 'Deutschland'],
  title: 'Wie ein Dorf sein Moor zurückholt',
  standfirst:
    'Hundert Jahre lang wurde das Wendelmoor entwässert. Jetzt schließen die Bauern die Gräben wieder - gegen Geld und mit Zweifeln. ',
  published: '2023-07-27T09:15:32.158Z',
  modified: '2023-07-27T11:11:01.412Z',
  printed: ['vor 3 Stunden'],
  authors: [{ name: 'Friederike Aumann' }, { name: 'Jonas Tietjen' }],
  lead: {
    id: 66310880,
    alt: 'Ein Mann steht knietief im Wasser zwischen Schilf',
    caption: 'Landwirt Hinrich Behrens prüft den Wasserstand im Wendelmoor.',
    credit: 'Sina Falk/dpa/picture alliance',
    by: ['Sina Falk', ['dpa'], 'picture alliance'],
  },
  body: [
    p(
      'Hinrich Behrens hat sein Leben lang Wasser von seinen Feldern geholt. Seit April holt er es zurück. Der 61-jährige Landwirt aus Wendel hat 14 von 22 Gräben verschlossen,~und auf 80 Hektar stehen nun Rohrkolben statt Mais.',
    ),
    p(
      '"Mein Großvater würde mich vom Hof jagen", sagt Behrens und lacht. Dann wird er ernst: "Aber er hat auch nie einen Sommer ohne Regen erlebt."',
    ),
    video({
      id: 66290114,
      title: 'Was ein Moor dem Klima nützt',
      duration: '03:38',
      file: 'dwtv_video/flv/umw/umw20230720_moor',
    }),
    h2('Ein Prozent der Fläche, sieben Prozent der Emissionen'),
    p(
      'Trockengelegte Moore verursachen nach [Angaben des Umweltbundesamts](https://www.example.org/uba/moore) rund sieben Prozent der deutschen Treibhausgase. Das Land zahlt den Bauern deshalb 450 Euro pro Hektar und Jahr, wenn sie ihre Flächen vernässen.~',
    ),
    ul(
      '450 Euro pro Hektar und Jahr über 20 Jahre',
      'ein Zuschuss von 60 Prozent für neue Maschinen',
      'kostenlose Beratung durch die [Moorstation Wendel](/de/moorstation/t-66001222)',
    ),
    video({
      id: 66290118,
      title: 'Rohrkolben als Baustoff',
      duration: '02:05',
      file: 'dwtv_video/flv/umw/umw20230721_rohr',
    }),
    figure({
      id: 66310885,
      alt: 'Luftbild von Gräben in einem Moor',
      caption: 'Aus der Luft sind die alten Gräben noch gut zu sehen',
      credit: 'Jonas Tietjen/DW',
      by: ['Jonas Tietjen', ['DW'], null],
    }),
    p(
      'Die Agrarökonomin Tabea Lorenz von der Universität Rostock hält das für zu wenig. "Wer heute umstellt, verzichtet auf rund 900 Euro Gewinn pro Hektar", rechnet sie vor. Die Moorkommission der Landesregierung will die Summe erst 2025 überprüfen.',
    ),
    readMorePlain('Mehr dazu', 'Finnlands Moore als Vorbild', '/de/finnlands-moore-als-vorbild/a-65991733'),
    h2('"Wir sind das Versuchsfeld"'),
    p(
      'Im Dorf ist die Stimmung geteilt. Von 31 Höfen machen bisher neun mit. Bürgermeisterin Anke Wilms sagt, viele fühlten sich als "Versuchsfeld der Nation".',
    ),
    video({
      id: 66290121,
      title: 'Streit ums Wasser in der Lausitz',
      duration: '05:20',
      file: 'dwtv_video/flv/umw/umw20230612_lausitz',
    }),
    p(
      'Behrens will trotzdem weitermachen. Im Herbst kommt die erste Ernte: 40 Tonnen Rohrkolben für eine Fabrik in Bremen, die daraus Dämmplatten presst.',
    ),
    signOff('fa/jti (dpa,~epd)'),
  ],
  desk: { initials: ['fa', 'jti'], agencies: ['dpa', 'epd'] },
  absent: ['vor 3 Stunden'],
};
