import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, loadLanguage } from '../../src/language/load.ts';

/** The README without the spaces that align its tables. */
const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8').replace(/ +/g, ' ');

/** What each language file holds, as the README's table says it. */
async function languageRow(tag: string): Promise<string> {
  const { common, dates, figures, names, speech } = await loadLanguage(tag);
  const mark = (words: unknown) => (words ? '●' : '–');
  const speechMark = !speech || speech.say.length === 0 ? 'marks only' : '●';
  return `| ${common.name} (${common.tag}) | ${speechMark} | ${mark(names)} | ${mark(dates)} | ${mark(figures)} |`;
}

test("the README's table of languages says what the language files hold", async () => {
  const rows = await Promise.all([...LANGUAGES].sort().map(languageRow));
  for (const row of rows) expect(readme, `README lacks:\n${rows.join('\n')}`).toContain(row);
});

test('the README names a reason for every dependency, and a feature for every permission', () => {
  const { dependencies } = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
  );
  for (const name of Object.keys(dependencies)) expect(readme).toContain(`\`${name}\``);
  const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../manifest.json'), 'utf8'));
  for (const permission of manifest.permissions) expect(readme).toContain(`| \`${permission}\` |`);
});
