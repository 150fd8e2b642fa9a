import type { Root } from 'hast';
import type { Removal } from '../article.ts';
import { excerpt } from '../dom/text.ts';
import { find, isElement, property } from '../tree/query.ts';

/** Drops a picture that stands again in the body right after the lead, as some DW pages print it. */
export function dropRepeatedLead(body: Root, removed: Removal[]): Root {
  const seen = new Set<string>();
  body.children = body.children.filter((child) => {
    if (!isElement(child) || child.tagName !== 'figure') return true;
    const image = find(child, 'img');
    const identity = image ? pictureIdentity(property(image, 'src')) : '';
    if (identity === '' || !seen.has(identity)) {
      seen.add(identity);
      return true;
    }
    removed.push({
      step: 'lead',
      reason: 'picture that stands there already',
      excerpt: excerpt(image ? property(image, 'alt') : ''),
    });
    return false;
  });
  return body;
}

/** One picture has many addresses, one a size: what names it is the address without format and size. */
function pictureIdentity(address: string): string {
  if (address === '') return '';
  const { hostname, pathname } = new URL(address);
  return hostname + pathname.replace(/_\d+\.(?:jpe?g|webp|png)$/i, '').replace(/-\d+x\d+(?=\.\w+$)/, '');
}
