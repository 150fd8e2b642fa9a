import type { Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { JSDOM } from 'jsdom';

/** The tree of a piece of HTML. */
export function fromHtml(html: string): Root {
  const { document } = new JSDOM('').window;
  const template = document.createElement('template');
  template.innerHTML = html;
  const tree = fromDom(template.content);
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
