import type { Properties, RootContent } from 'hast';
import { type ComponentChildren, type ComponentType, h, type JSX } from 'preact';
import { attributeName } from '../tree/attribute-name.ts';

/** What draws an element of a name, in place of the element itself; gets its attributes and its children. */
export type Components = Readonly<Record<string, (attributes: never) => JSX.Element | null>>;

/**
 * Draws a sanitised tree. Its vocabulary is closed (`tree/sanitise`): for the dozen properties in it no table of all
 * that HTML and SVG have is needed, which would be a quarter of what the popup loads before it shows anything.
 */
export function drawTree(node: RootContent, components: Components): ComponentChildren {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  const children = node.children.map((child) => drawTree(child, components));
  const component = Object.hasOwn(components, node.tagName) ? components[node.tagName] : undefined;
  const attributes = toAttributes(node.properties);
  if (!component) return h(node.tagName, attributes, ...children);
  return h(component as unknown as ComponentType<Record<string, unknown>>, attributes, ...children);
}

function toAttributes(properties: Properties): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    attributes[attributeName(name)] = Array.isArray(value) ? value.join(' ') : value;
  }
  return attributes;
}
