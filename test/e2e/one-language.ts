import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The built extension with one language and no other, for a Chromium that came without that language's own words, as
 * Debian's does without chromium-l10n.
 *
 * @param locale a folder of `_locales`
 * @returns a folder that the caller removes
 */
export function extensionIn(locale: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `byline-${locale}-`));
  fs.cpSync('dist/chrome', folder, { recursive: true });
  const locales = path.join(folder, '_locales');
  for (const other of fs.readdirSync(locales))
    if (other !== locale) fs.rmSync(path.join(locales, other), { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
  fs.writeFileSync(file, JSON.stringify({ ...manifest, default_locale: locale }));
  return folder;
}
