import type { ElementContent } from 'hast';
import { property } from '../tree/query.ts';
import { webAddress } from './address.ts';

/**
 * Content whose links lead to the web alone; the words of all others stay.
 *
 * @param all whether no link stays at all
 */
export function withoutLinks(children: readonly ElementContent[], all: boolean): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const inner = withoutLinks(child.children, all);
    if (child.tagName === 'a' && (all || webAddress(property(child, 'href')) === '')) return inner;
    return [{ ...child, children: inner }];
  });
}
