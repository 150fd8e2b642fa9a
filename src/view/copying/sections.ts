import type { Attributions } from '../../article.ts';
import type { Section } from '../../export/document.ts';
import type { Words } from '../words.ts';

/** The attributions as sections of a saved file, titled in the reader's language. */
export function attributionSections(
  { authors, desk, images, quotations, sources }: Attributions,
  words: Words,
): Section[] {
  const deskLines: [string, string[]][] = [
    [words('deskInitials'), desk.initials],
    [words('deskAgencies'), desk.agencies.map(({ name }) => name)],
    [words('deskEditors'), desk.editors],
    [words('deskNotes'), desk.notes],
  ];
  const sections: Section[] = [
    { title: words('authors'), lines: authors.map(({ name, role, place }) => joined([name, role, place])) },
    {
      title: words('desk'),
      lines: deskLines
        .filter(([, lines]) => lines.length > 0)
        .map(([label, lines]) => `${label}: ${lines.join(', ')}`),
    },
    {
      title: words('voices'),
      lines: quotations.map(({ kind, text, speaker, role }) => {
        const said = kind === 'indirect' ? text : `“${text}”`;
        return `${said} — ${speaker === null ? words('speakerUnsure') : joined([speaker, role])}`;
      }),
    },
    { title: words('sources'), lines: sources.map(({ name }) => name) },
    {
      title: words('images'),
      lines: images.map(({ caption, credit }) => joined([caption, credit && `© ${credit}`])),
    },
  ];
  return sections
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => line !== '') }))
    .filter(({ lines }) => lines.length > 0);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
