import { ad, figure, h2, p, readMorePlain, signOff, video } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'sq',
  slug: 'furra-e-fundit-e-fshatit-lind',
  number: 79210011,
  kicker: [['Shoqëri', '/sq/shoqëri/s-10255'], 'Shqipëri'],
  title: 'Furra e fundit e fshatit Lind',
  standfirst:
    'Në një fshat të veriut, shtatë familje mbajnë gjallë furrën e përbashkët. Të rinjtë kthehen vetëm verës.',
  published: '2026-03-09T10:15:00.000Z',
  modified: '2026-03-09T12:01:40.000Z',
  printed: ['9.3.2026', '9 mars 2026'],
  authors: [{ name: 'Arta Gjoka', place: 'Shkodër' }],
  lead: {
    id: 79210013,
    alt: 'Duar që nxjerrin bukë nga furra',
    caption: 'Furra ndizet çdo të shtunë në orën pesë të mëngjesit',
    credit: 'Gent Shkullaku/AFP/Getty Images',
    by: ['Gent Shkullaku', ['AFP'], 'Getty Images'],
  },
  body: [
    p(
      'Çdo të shtunë, para se të zbardhë drita, Drane Pjetri ndez furrën prej guri në mes të fshatit Lind. Ajo është 72 vjeçe dhe e bën këtë~që nga viti 1978. "Nëse furra shuhet, shuhet edhe fshati", thotë ajo.',
    ),
    p(
      'Dikur këtu jetonin 64 familje. Sot kanë mbetur shtatë. Sipas [Institutit të Statistikave](https://www.example.org/instat), rrethi ka humbur 41 për qind të banorëve që nga viti 2001.',
    ),
    ad(1),
    video({
      id: 79200444,
      title: 'Një natë te furra',
      duration: '03:20',
      file: 'dwtv_video/flv/alb/alb20260305_furra',
    }),
    h2('Kthimi i verës'),
    p(
      'Në gusht fshati mbushet sërish. Të rinjtë vijnë nga Mynihu, Milanoja dhe Londra dhe marrin me vete nga një bukë. "Ajo mban erë shtëpi edhe pas tri ditësh", tregon 24-vjeçari Ndue Marku.',
    ),
    figure({
      id: 79210019,
      alt: 'Rrugë me gurë në fshat',
      caption: 'Shkolla e fshatit u mbyll në vitin 2019',
      credit: 'DW/A. Gjoka',
      by: ['A. Gjoka', ['DW'], null],
    }),
    readMorePlain(
      'Lexoni edhe',
      'Maqedonia numëron fshatrat e saj bosh',
      '/sq/maqedonia-numëron-fshatrat/a-78901177',
    ),
    p(
      'Bashkia ka premtuar 15.000 euro për riparimin e çatisë. Kryetari i bashkisë, Luan Hoti, e quan furrën "muzeun tonë të vetëm që ka erë". Punimet duhet të nisin më 4 maj.',
    ),
    signOff('ag/lm (AFP, dpa)'),
  ],
  desk: { initials: ['ag', 'lm'], agencies: ['AFP', 'dpa'] },
};
