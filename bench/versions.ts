import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @returns the version of the package of this name that is installed, null for none: Byline itself is what stands here. */
export function versionOf(name: string): string | null {
  const file = path.resolve('node_modules', name, 'package.json');
  return existsSync(file) ? String(JSON.parse(readFileSync(file, 'utf8')).version) : null;
}

/** A peer's name with the version that was measured. */
export function rowName(name: string): string {
  const version = versionOf(name);
  return version === null ? name : `${name} ${version}`;
}
