/**
 * Puts what stands in open shadow roots into a clone, which comes without it: each slot gives way to what the host
 * holds for it. Pages without shadow roots cost one look at each element.
 *
 * @param live the page
 * @param page its clone, element for element the same
 */
export function flattenShadowRoots(live: Document, page: Document): void {
  const originals = live.body.getElementsByTagName('*');
  const copies = page.body.getElementsByTagName('*');
  // Asked once: outside of browsers a live list goes through all its elements for its length.
  const count = originals.length;
  if (copies.length !== count) return;
  const hosts: number[] = [];
  for (let index = 0; index < count; index++) if (originals[index]?.shadowRoot) hosts.push(index);
  if (hosts.length === 0) return;
  const clones = [...copies];
  for (const index of hosts) {
    const root = originals[index]?.shadowRoot;
    const host = clones[index];
    if (root && host) flatten(root, host, page);
  }
}

function flatten(root: ShadowRoot, host: Element, page: Document): void {
  const held = [...host.childNodes];
  const shown = page.createElement('div');
  for (const child of root.childNodes) shown.append(page.importNode(child, true));
  host.replaceChildren(shown);
  for (const slot of shown.querySelectorAll('slot')) {
    const name = slot.getAttribute('name');
    const own = held.filter((node) => slotOf(node) === name);
    if (own.length > 0) slot.replaceWith(...own);
    else slot.replaceWith(...slot.childNodes);
  }
}

/** The name of the slot that a host's child asks for, null for the one without a name. */
function slotOf(node: Node): string | null {
  return node.nodeType === 1 ? (node as Element).getAttribute('slot') : null;
}
