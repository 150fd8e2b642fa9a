import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The least that an extension with a popup can be: what its popup takes, the browser takes. */
const POPUP = (line: string): string =>
  `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Empty</title><p>${line}</p></html>\n`;
/** What its popup shows. */
export const LINE = 'One line.';

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1.0.0',
  action: { default_popup: 'popup.html', default_area: 'navbar' },
  permissions: ['activeTab'],
};

/** The drivers know Firefox's extensions by this. */
const GECKO = { gecko: { id: 'byline@byline.example' } };

/** A script that does nothing, on the pages on which ours is: what a world of its own takes, the browser takes. */
const SCRIPT = { matches: ['https://*.dw.com/*'], js: ['nothing.js'] };

/**
 * Writes the empty extension into a folder of its own, which the caller removes.
 *
 * @param hasScript whether it has an empty script in DW's pages
 */
export function writeEmptyExtension(browser: 'chromium' | 'firefox', hasScript = false): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-empty-'));
  const { default_area, ...action } = MANIFEST.action;
  const manifest = {
    ...MANIFEST,
    ...(browser === 'firefox' ? { browser_specific_settings: GECKO } : { action }),
    ...(hasScript && { content_scripts: [SCRIPT] }),
  };
  fs.writeFileSync(path.join(folder, 'nothing.js'), '');
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
  fs.writeFileSync(path.join(folder, 'popup.html'), POPUP(LINE));
  return folder;
}
