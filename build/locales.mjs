import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** A message with its values as "$1" where translators have names for them; one that is written "$$" stays. */
function numbered({ message, placeholders = {} }) {
  const text = message.replace(
    /\$(\w+)\$/g,
    (named, name) => placeholders[name.toLowerCase()]?.content ?? named,
  );
  return { message: text };
}

/** The interface's words, without what is there for translators alone. */
export function copyLocales(outdir) {
  const locales = path.join(ROOT, 'src/_locales');
  for (const locale of fs.readdirSync(locales)) {
    const messages = JSON.parse(fs.readFileSync(path.join(locales, locale, 'messages.json'), 'utf8'));
    const short = Object.entries(messages).map(([key, message]) => [key, numbered(message)]);
    const folder = path.join(outdir, '_locales', locale);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'messages.json'), JSON.stringify(Object.fromEntries(short)));
  }
}
