type Dictionary = Record<string, unknown>;

/** Fewer units than this are no article's text. */
const SHORTEST = 400;

/** How deep and how far a page's data is searched. */
const DEEPEST = 14;
const MOST_VALUES = 60_000;

/**
 * Finds the article's text where the page shows none: in the data that its scripts would make the page from. It is
 * the longest piece of HTML with paragraphs, or else what JSON-LD gives as the article's body.
 *
 * @param parse makes a document of HTML, without running anything in it
 * @returns null where there is no such text
 */
export function rescue(page: Document, parse: (html: string) => Document): Element | null {
  let html = '';
  let plain = '';
  let left = MOST_VALUES;
  const visit = (value: unknown, key: string, depth: number): void => {
    if (left-- <= 0 || depth > DEEPEST) return;
    if (typeof value === 'string') {
      if (key === 'articleBody' && value.length > plain.length) plain = value;
      else if (value.length > html.length && hasParagraphs(value)) html = value;
      else if (/^\s*[[{]/.test(value) && value.length > SHORTEST) visit(parseJson(value), key, depth + 1);
    } else if (Array.isArray(value)) for (const one of value) visit(one, key, depth + 1);
    else if (isDictionary(value)) for (const name of Object.keys(value)) visit(value[name], name, depth + 1);
  };
  for (const script of page.querySelectorAll('script:not([src])')) {
    const source = script.textContent ?? '';
    if (source.length > SHORTEST) visit(dataOf(source), '', 0);
  }
  if (html.length >= SHORTEST) return parse(html).body;
  return plain.length >= SHORTEST ? paragraphs(page, plain) : null;
}

/** Whether a string is HTML with more than one paragraph. */
function hasParagraphs(value: string): boolean {
  const first = value.search(/<p[\s>]/i);
  return first !== -1 && /<p[\s>]/i.test(value.slice(first + 3));
}

/** The data in a script: all of it, or what it hands to a variable or a function. */
function dataOf(source: string): unknown {
  const whole = parseJson(source);
  if (whole !== null) return whole;
  const starts = [source.indexOf('{'), source.indexOf('[')].filter((start) => start !== -1);
  for (const start of starts.sort((one, other) => one - other)) {
    const end = source.lastIndexOf(source[start] === '{' ? '}' : ']');
    const data = parseJson(source.slice(start, end + 1));
    if (data !== null) return data;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\w{1,4}:(?=[[{])/, ''));
  } catch {
    return null;
  }
}

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text without structure as paragraphs: its lines are all that is known of them. */
function paragraphs(page: Document, text: string): Element {
  const content = page.createElement('div');
  for (const line of text.split(/\s*\n\s*/)) {
    if (line.trim() === '') continue;
    const paragraph = page.createElement('p');
    paragraph.textContent = line.trim();
    content.append(paragraph);
  }
  return content;
}
