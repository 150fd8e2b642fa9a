/** Blocks as `expected.json` has them, for pages whose markup is written out. */
export const paragraph = (text) => ({ type: 'paragraph', text });
export const heading = (text, level = 2) => ({ type: 'heading', level, text });
export const list = (...items) => ({ type: 'list', ordered: false, items, text: items.join('\n') });
export const numbered = (...items) => ({ ...list(...items), ordered: true });
export const quotation = (text) => ({ type: 'quote', text });
export const figure = (image, alt, caption, credit = '') => ({
  type: 'figure',
  text: '',
  caption,
  credit,
  image,
  alt,
});
export const author = (name) => ({ name, role: null, place: null });
