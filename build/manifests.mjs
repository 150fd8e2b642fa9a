import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** The manifest keys that only one browser knows are left out for the other, which would warn of them. */
function chromeManifest({ browser_specific_settings: _, sidebar_action: __, ...manifest }) {
  return manifest;
}

/** Firefox would keep the button under the extensions' button. */
function firefoxManifest({ minimum_chrome_version: _, side_panel: __, incognito: ___, ...manifest }) {
  return {
    ...manifest,
    permissions: manifest.permissions.filter((permission) => permission !== 'sidePanel'),
    action: { ...manifest.action, default_area: 'navbar' },
    background: { scripts: [manifest.background.service_worker], type: manifest.background.type },
  };
}

const MANIFESTS = { chrome: chromeManifest, firefox: firefoxManifest };

/** Writes a browser's manifest; the version stands in `package.json` alone. */
export function writeManifest(browser, outdir) {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const source = JSON.parse(fs.readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'));
  const manifest = MANIFESTS[browser]({ ...source, version });
  fs.writeFileSync(path.join(outdir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
