import type { Author } from '../../article.ts';
import { collapse } from '../../dom/text.ts';

type Dictionary = Record<string, unknown>;

/** What the page state (`__APOLLO_STATE__`, later `__APP_STATE__`) says of the page's own content. */
export interface DwState {
  title: string;
  teaser: string;
  /** HTML of the body, the same as in `.rich-text`. */
  text: string;
  opinion: boolean;
  published: string;
  modified: string;
  authors: Author[];
}

const START = /window\.__(?:APOLLO|APP)_STATE__\s*=\s*/;

/**
 * Reads the page state's entry of the article itself. The state also holds the whole texts of other teasers, so
 * only the entry with the address' id counts.
 *
 * @param id the number at the end of the article's address
 * @returns null where there is no state, or none of this article
 */
export function readState(document: Document, id: string): DwState | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const source = script.textContent ?? '';
    const start = START.exec(source);
    if (!start) continue;
    const state = parseObject(source.slice(start.index + start[0].length));
    const content = state && ownContent(state, id);
    if (state && content) return readContent(content, state);
  }
  return null;
}

/** Parses a script's assignment: the object, whatever stands behind it. */
function parseObject(source: string): Dictionary | null {
  for (const text of [source.trim().replace(/;$/, ''), source.slice(0, source.lastIndexOf('}') + 1)]) {
    try {
      const parsed: unknown = JSON.parse(text);
      return isDictionary(parsed) ? parsed : null;
    } catch {
      // Another statement may follow the object: the second form ends at its last brace.
    }
  }
  return null;
}

function ownContent(state: Dictionary, id: string): Dictionary | null {
  for (const type of ['Article', 'Liveblog', 'Video', 'Audio', 'ImageGallery']) {
    const content = own(state, `${type}:${id}`);
    if (isDictionary(content)) return content;
  }
  return null;
}

function readContent(content: Dictionary, state: Dictionary): DwState {
  const persons = list(own(content, 'persons')).map((person) => resolve(person, state));
  return {
    title: string(own(content, 'title')),
    teaser: string(own(content, 'teaser')),
    text: rawString(own(content, 'text')),
    opinion: own(content, 'isOpinion') === true,
    published: string(own(content, 'firstPublicationDate')),
    modified: string(own(content, 'lastModifiedDate')) || string(own(content, 'lastPublicationDate')),
    authors: persons
      .map((person) => string(own(person, 'fullName')))
      .filter((name) => name !== '')
      .map((name) => ({ name, role: null, place: null })),
  };
}

/** Follows `{"__ref": "Person:123"}` to the entry that it names. */
function resolve(value: unknown, state: Dictionary): Dictionary {
  const reference = isDictionary(value) ? own(value, '__ref') : undefined;
  const target = typeof reference === 'string' ? own(state, reference) : value;
  return isDictionary(target) ? target : {};
}

function own(item: Dictionary, key: string): unknown {
  return Object.hasOwn(item, key) ? item[key] : undefined;
}

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : [];
}

function rawString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function string(value: unknown): string {
  return collapse(rawString(value));
}
