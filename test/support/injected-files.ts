import fs from 'node:fs';
import path from 'node:path';

/** @returns the scripts that are injected into a page, in order, as a built extension has them: by outlet, and `any` */
export function injectedFiles(dist: string): { any: string[]; [outlet: string]: string[] } {
  const chunks = path.join(dist, 'chunks');
  for (const file of fs.readdirSync(chunks)) {
    const [map] = /\{\w+:\[[`"]extract-[^}]*\}/.exec(fs.readFileSync(path.join(chunks, file), 'utf8')) ?? [];
    if (map) return JSON.parse(map.replace(/`/g, '"').replace(/([{,])(\w+):/g, '$1"$2":'));
  }
  throw new Error(`No script in ${dist} names the extractors: build it first.`);
}
