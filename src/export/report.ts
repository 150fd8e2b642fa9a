import type { Reading } from '../article.ts';
import { isExact } from '../timex.ts';
import { toText } from './text.ts';

/** The reading as plain text for a terminal: the clean article, then key facts, then attributions. */
export function toReport(reading: Reading): string {
  const sections = [
    toText(reading.article, reading.blocks),
    factsReport(reading),
    attributionsReport(reading),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function factsReport({ facts }: Reading): string {
  const ws = Object.entries(facts.fiveWs).flatMap(([question, answer]) =>
    answer ? [`${question}: ${answer.text}`] : [],
  );
  const parts = [
    section(
      'In short',
      facts.summary.map((sentence) => sentence.text),
    ),
    section('Five Ws', ws),
    section(
      'People',
      facts.people.map(({ name, roles }) => (roles.length === 0 ? name : `${name}: ${roles.join('; ')}`)),
    ),
    section(
      'Organisations',
      facts.organisations.map(({ name }) => name),
    ),
    section(
      'Places',
      facts.places.map(({ name }) => name),
    ),
    section(
      'Names',
      facts.names.map(({ name }) => name),
    ),
    section(
      'Dates',
      facts.dates.filter(isExact).map(({ text, value }) => `${text} = ${value}`),
    ),
    section(
      'Figures',
      facts.figures.map(({ text }) => text),
    ),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ['KEY FACTS', ...parts].join('\n\n');
}

function attributionsReport({ attributions }: Reading): string {
  const { authors, desk, images, quotations, sources } = attributions;
  const byline = authors.map(({ name, role, place }) =>
    [name, role, place].filter((part) => part !== null).join(', '),
  );
  const deskLines = [
    ...(desk.initials.length > 0 ? [`Initials: ${desk.initials.join(', ')}`] : []),
    ...desk.agencies.map(({ code, name }) =>
      code === name ? `Agency: ${name}` : `Agency: ${name} (${code})`,
    ),
    ...desk.editors.map((name) => `Editor: ${name}`),
    ...desk.notes,
  ];
  const credits = images.map((image) =>
    [
      image.credit,
      image.photographer === null ? '' : `photographer ${image.photographer}`,
      image.agencies.length === 0 ? '' : `agency ${image.agencies.join(', ')}`,
      image.distributor === null ? '' : `distributor ${image.distributor}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  );
  const said = quotations.map((one) => {
    const who =
      one.speaker === null
        ? 'speaker not certain'
        : [one.speaker, one.role].filter((part) => part !== null).join(', ');
    return `${one.kind}: ${one.kind === 'indirect' ? one.text : `“${one.text}”`} — ${who}${one.cue === null ? '' : ` (${one.cue})`}`;
  });
  const parts = [
    section('Byline', byline),
    section('Desk', deskLines),
    section(
      'Picture credits',
      credits.filter((line) => line !== ''),
    ),
    section('Quotations', said),
    section(
      'Named sources',
      sources.map(({ name }) => name),
    ),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ['ATTRIBUTIONS', ...parts].join('\n\n');
}
