import type { Article } from '../../src/article.ts';

const SYLLABLES = [
  'ba',
  'den',
  'fi',
  'gor',
  'hal',
  'ki',
  'lun',
  'mer',
  'no',
  'rim',
  'sta',
  'tov',
  'ul',
  'ves',
];
const FORENAMES = ['Anna', 'Marta', 'Peter', 'Henrik', 'Laura', 'David', 'Maria', 'Thomas'];
const ROLES = ['mayor', 'minister', 'spokesperson', 'director', 'engineer'];
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

/** A made-up surname, another for each number. */
function surname(index: number): string {
  const parts: string[] = [];
  for (let rest = index + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    parts.push(pick(SYLLABLES, rest));
  const name = parts.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A paragraph with people, a place, an organisation, quotations, a date and figures. */
function paragraph(index: number, isNew: boolean): string {
  const who = isNew ? index : index % 20;
  const last = surname(who);
  const town = `${surname(who + 7)}stad`;
  const name = `${pick(FORENAMES, who)} ${last}`;
  return (
    `"We will rebuild the harbor of ${town} before the winter," said ${name}, the ${pick(ROLES, index)} of ${town}, ` +
    `on ${pick(MONTHS, index)} ${1 + (index % 28)}. The work costs $${1 + (index % 90)} million and takes ${2 + (index % 9)} years. ` +
    `According to ${last}, the ${last} Institute had warned of the storm, which left ${100 + index} people without power. ` +
    `"Nobody listened to us," he told reporters in ${town}. "The sea did not wait for the council."`
  );
}

/**
 * Paragraphs of about so many words together.
 *
 * @param isNew whether each names other people, as a long list does; else the same twenty come again and again
 */
export function paragraphsOf(words: number, isNew: boolean): string[] {
  const texts: string[] = [];
  for (let count = 0, index = 0; count < words; index++) {
    const text = paragraph(index, isNew);
    texts.push(text);
    count += text.split(' ').length;
  }
  return texts;
}

/** An article of {@link paragraphsOf}. */
export function articleOf(words: number, isNew: boolean): Article {
  const texts = paragraphsOf(words, isNew);
  return {
    url: 'https://www.dw.com/en/the-harbors-of-the-north/a-90000100',
    site: 'dw.com',
    language: 'en',
    direction: 'ltr',
    kind: 'article',
    title: 'The harbors of the north are rebuilt',
    kicker: ['Europe'],
    standfirst: 'After the storm the towns of the coast begin anew.',
    published: '2026-10-15T08:00:00.000Z',
    modified: null,
    partial: null,
    authors: [],
    desk: { initials: [], agencies: [], editors: [], notes: [] },
    signOff: [],
    body: {
      type: 'root',
      children: texts.map((value) => ({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value }],
      })),
    },
    posts: [],
    media: { duration: null, transcript: null },
    removed: [],
    provenance: {},
  };
}
