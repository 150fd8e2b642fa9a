import { ad, figure, p, preferredSource, signOff } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  kind: 'interview',
  lang: 'en',
  slug: 'interview-why-a-judge-reads-poems-in-court',
  number: 79160700,
  kicker: ['Interview', ['Law and Justice', '/en/law-and-justice/s-58123648'], 'Uruguay'],
  title: 'Why a judge reads poems in court',
  standfirst:
    'Judge Beatriz Ansaldi opens every hearing with four lines of verse. She says it has shortened her trials.',
  published: '2026-05-04T10:00:00.000Z',
  modified: '2026-05-04T10:00:00.000Z',
  printed: ['05/04/2026', 'May 4, 2026'],
  authors: [
    { name: 'Gideon Marsh', place: 'Montevideo', role: 'DW correspondent for South America', linked: true },
  ],
  lead: {
    id: 79160702,
    alt: 'A woman in a black robe reads from a small book',
    caption: 'Ansaldi has been a judge since 1998',
    credit: 'Paula Etchart/AFP',
    by: ['Paula Etchart', ['AFP'], null],
  },
  body: [
    p('**DW: Judge Ansaldi, when did you first read a poem aloud in court?**'),
    p(
      '**Beatriz Ansaldi:** On a Monday in March 2014. Two brothers were suing each other over a tractor. They shouted so loudly that I read the first thing I found in my bag. It was a poem about rain.',
    ),
    p('**What happened?**'),
    p(
      'They stopped. People do not know how to shout after a poem. We settled the case in 40 minutes,~and the elder brother asked me for the name of the poet.',
    ),
    ad(1),
    p(
      '**Your critics say that a court is no theater. The bar association called it "an ornament that nobody ordered."**',
    ),
    p(
      'They may be right. But I have kept a list. Before 2014, my hearings took 94 minutes on average. Now they take 71. An ornament that saves 23 minutes is a tool.',
    ),
    figure({
      id: 79160706,
      alt: 'A stack of handwritten notebooks',
      caption: 'She has filled nine notebooks with verses',
      credit: 'DW/G. Marsh',
      by: ['G. Marsh', ['DW'], null],
    }),
    p('**Is there a poem that you would never read?**'),
    p('A funny one. Nobody who is waiting for a sentence should be made to laugh.'),
    p(
      '*Beatriz Ansaldi, 61, is a judge at the civil court in Montevideo. The interview was conducted by Gideon Marsh.*',
    ),
    signOff('*Edited by: Rowena Castle and Jakob Thiele*'),
    preferredSource(
      'If you rely on our team for trusted reporting, please take a moment to select us as your [Preferred Source on Google](https://www.google.com/preferences/source?q=dw.com).',
    ),
  ],
  desk: { editors: ['Rowena Castle', 'Jakob Thiele'] },
};
