/**
 * Bounds the depth of a cloned document's body, for recursive code must not meet a hostile page's ten thousand
 * nested elements: below `limit` an element keeps its text and loses its children. Works with a loop.
 */
export function boundDepth(root: Element, limit = 120): void {
  const deepest: Element[] = [];
  let depth = 0;
  let element: Element | null = root;
  while (element) {
    const child: Element | null = element.firstElementChild;
    if (child && depth === limit) deepest.push(element);
    if (child && depth < limit) {
      element = child;
      depth++;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth--;
    }
    element = element && element !== root ? element.nextElementSibling : null;
  }
  for (const one of deepest) one.replaceChildren(one.textContent ?? '');
}
