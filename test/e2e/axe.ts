import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Popup } from './driver.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** @returns what axe-core finds wrong with a page: the rule and the elements */
export async function violations(view: Popup): Promise<string[]> {
  await view.addScript(AXE);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(of: Document): Promise<{ violations: Violation[] }> };
    };
    const found = (await axe.run(document)).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
  });
}
