/**
 * Bounds the depth of a cloned document's body, for recursive code must not meet a hostile page's ten thousand
 * nested elements: below `limit` an element keeps its text and loses its children. Works with a loop.
 */
export function boundDepth(root: Element, limit = 120): void {
  let level: Element[] = [root];
  for (let depth = 0; depth < limit && level.length > 0; depth++) {
    level = level.flatMap((element) => [...element.children]);
  }
  for (const element of level) element.replaceChildren(element.textContent ?? '');
}
