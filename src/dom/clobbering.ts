/**
 * A page can put elements in the way of the DOM's own properties: `<img name="querySelector">` is
 * `document.querySelector`, and in a form `<input name="nextSibling">` is `form.nextSibling`, in an extension's world
 * too. Code that walks such a page fails, or never ends.
 */

/** Fields named after what nothing here reads of a form; many pages have them. */
const HARMLESS = new Set(
  'name id title action method target length elements lang dir hidden style autocomplete enctype encoding reset submit novalidate rel acceptCharset draggable translate role tabIndex prefix click focus blur slot part nonce inert spellcheck'.split(
    ' ',
  ),
);

/** What is reached by name on a document, and on a form. */
const ON_DOCUMENT = 'img, form, embed, object, iframe';
const ON_FORM = 'button, fieldset, img, input, object, output, select, textarea';
const NAMED = `:is(${ON_DOCUMENT})[name], object[id], form :is(${ON_FORM}), [form]:is(${ON_FORM})`;

/** Clones, and the documents that they were made of. */
const originals = new WeakMap<Document, Document>();

/** A property of a node itself, whatever the page has put in its way. */
function own<T extends Node, Key extends keyof T>(node: T, name: Key): T[Key] {
  return Reflect.get(Object.getPrototypeOf(node) as T, name, node);
}

/** @returns the window that a document is shown in, or the one that it was cloned of; null where there is none */
export function windowOf(document: Document): (Window & typeof globalThis) | null {
  return own(originals.get(document) ?? document, 'defaultView');
}

/**
 * @returns the document itself, where nothing is in the way of its properties and of its forms'; else a clone of it in
 *   which nothing is. The document is not changed.
 */
export function unclobbered(document: Document): Document {
  if (clobbering(document).length === 0) return document;
  const clone = own(document, 'cloneNode').call(document, true) as Document;
  for (const element of clobbering(clone)) {
    for (const name of ['name', 'id']) own(element, 'removeAttribute').call(element, name);
  }
  originals.set(clone, document);
  return clone;
}

function clobbering(document: Document): Element[] {
  const form: object = own(document, 'createElement').call(document, 'form');
  const page: object = Object.getPrototypeOf(document);
  const all = own(document, 'querySelectorAll').call(document, NAMED);
  return [...all].filter((element) => {
    const names = ['name', 'id'].map((name) => own(element, 'getAttribute').call(element, name) ?? '');
    const onDocument = own(element, 'matches').call(element, ON_DOCUMENT);
    return names.some((name) => (onDocument && name in page) || (name in form && !HARMLESS.has(name)));
  });
}
