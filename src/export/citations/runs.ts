import { toHtml } from '../to-html.ts';
import type { TwoForms } from '../two-forms.ts';

/** A piece of a citation; in plain text its italics are lost. */
export interface Run {
  text: string;
  italic?: true;
  /** The text is an address, or stands for this one. */
  href?: string;
}

export function italic(text: string): Run {
  return { text, italic: true };
}

/** Joins entries of one style; each is a paragraph. */
export function citation(...entries: readonly (readonly (Run | string)[])[]): TwoForms {
  const runs = entries.map((entry) => entry.map((run) => (typeof run === 'string' ? { text: run } : run)));
  return {
    text: runs.map((entry) => entry.map(({ text }) => text).join('')).join('\n\n'),
    html: toHtml({
      type: 'root',
      children: runs.map((entry) => ({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: entry.map(runElement),
      })),
    }),
  };
}

function runElement({ text, italic, href }: Run): import('hast').ElementContent {
  const words = { type: 'text' as const, value: text };
  if (italic) return { type: 'element', tagName: 'i', properties: {}, children: [words] };
  return href ? { type: 'element', tagName: 'a', properties: { href }, children: [words] } : words;
}

/** A sentence's full stop, unless a mark already ends it. */
export function stopped(text: string): string {
  return /[.?!…。？！؟।]["”’»]*$/.test(text) ? text : `${text}.`;
}

/** Double marks within a title in double marks become single ones. */
export function withSingleMarks(title: string): string {
  let open = false;
  return title.replace(/[“”"]/g, (mark) => {
    open = mark === '“' || (mark === '"' && !open);
    return open ? '‘' : '’';
  });
}
