import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** The Mozilla Public License asks for no copy of itself with a program, but for where it and the source can be had. */
const MPL =
  'This package is subject to the terms of the Mozilla Public License, v. 2.0, which can be had at https://mozilla.org/MPL/2.0/. Its unmodified source can be had at';

/** The licences of all packages whose code is in the bundles, in one file, as those licences ask. */
export function licences(inputs) {
  const names = new Set();
  for (const input of inputs) {
    const match = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) names.add(match[1]);
  }
  /** The packages, and their own copyright notices, under each text: many share one but for where its lines end. */
  const packages = new Map();
  for (const name of [...names].sort()) {
    const folder = path.join(ROOT, 'node_modules', name);
    const { version, license, homepage, author } = JSON.parse(
      fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    const file = fs.readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
    const by = typeof author === 'string' ? author : author?.name;
    const own = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `${license}. ${by ?? ''}`;
    const text = license === 'MPL-2.0' ? `${MPL} ${homepage}` : own;
    const at = Math.max(0, text.indexOf('Permission is hereby granted, free of charge'));
    const key = text.slice(at).replace(/\s+/g, ' ');
    const notice = `${name} ${version} (${license}) ${homepage ?? ''}\n${text.slice(0, at).trim()}`.trim();
    const { notices } = packages.get(key) ?? { notices: [] };
    packages.set(key, { text: text.slice(at), notices: [...notices, notice] });
  }
  const parts = [...packages.values()].map(({ text, notices }) => `${notices.join('\n\n')}\n\n${text}\n`);
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return `Byline holds these packages, minified, without the parts that it does not use.\n${rule}${parts.join(rule)}`;
}
