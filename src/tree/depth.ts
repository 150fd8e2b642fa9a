import type { Element, ElementContent, Root } from 'hast';

/** Deeper than this no article nests its words; recursive code is safe far beyond it. */
export const DEEPEST = 60;

/** An element whose children are still to be read. */
interface Open {
  source: readonly unknown[];
  target: ElementContent[];
  depth: number;
}

/**
 * Makes a tree of whatever a page sent, with a loop, so that no depth can exhaust the stack: only elements and
 * texts of the right shape are taken, and below the limit only the texts.
 *
 * @param value any JSON value; what is no tree gives an empty one
 * @param limit how many elements may stand within one another
 */
export function boundedTree(value: unknown, limit: number = DEEPEST): Root {
  const root: Root = { type: 'root', children: [] };
  const open: Open[] = [{ source: childrenOf(value), target: root.children as ElementContent[], depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { source, target, depth } = next;
    for (const child of source) {
      const text = wordsOf(child);
      if (text !== null) target.push({ type: 'text', value: text });
      else if (isNode(child, 'element') && depth > limit)
        target.push({ type: 'text', value: textBelow(child) });
      else if (isNode(child, 'element')) {
        const element = bareElement(child);
        target.push(element);
        open.push({ source: childrenOf(child), target: element.children, depth: depth + 1 });
      }
    }
  }
  return root;
}

function isNode(value: unknown, type: string): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}

function childrenOf(node: unknown): readonly unknown[] {
  if (typeof node !== 'object' || node === null || !('children' in node)) return [];
  return Array.isArray(node.children) ? node.children : [];
}

/** @returns a text node's words, null for any other node. */
function wordsOf(node: unknown): string | null {
  return isNode(node, 'text') && typeof node.value === 'string' ? node.value : null;
}

/** An element without its children, its properties only where they are plain values. */
function bareElement(node: Record<string, unknown>): Element {
  const properties: Element['properties'] = {};
  const given = node.properties;
  for (const [name, value] of Object.entries(typeof given === 'object' && given !== null ? given : {})) {
    if (typeof value === 'string' || typeof value === 'number') properties[name] = value;
  }
  const { tagName } = node;
  return { type: 'element', tagName: typeof tagName === 'string' ? tagName : '', properties, children: [] };
}

/** All text below a node in document order, by a loop. */
function textBelow(node: unknown): string {
  let text = '';
  const open: unknown[] = [node];
  while (open.length > 0) {
    const next = open.pop();
    text += wordsOf(next) ?? '';
    const children = childrenOf(next);
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index]);
  }
  return text;
}
