import type { Agency } from '../article.ts';
import { AGENCIES, type AgencyEntry } from './agencies.ts';

let bySpelling: Map<string, AgencyEntry> | null = null;

/** Spellings are compared without case, dots and spaces. */
function key(spelling: string): string {
  return spelling.toLowerCase().replace(/[.\s\u00a0\u200c]/g, '');
}

/** @returns the agency that a spelling in any language names, or null. */
export function agencyEntry(spelling: string): AgencyEntry | null {
  bySpelling ??= new Map(
    AGENCIES.flatMap((entry) =>
      [entry.code, entry.name, ...entry.spellings.split('|')].map((one): [string, AgencyEntry] => [
        key(one),
        entry,
      ]),
    ),
  );
  const known = key(spelling);
  return known === '' ? null : (bySpelling.get(known) ?? null);
}

/** @returns the agency's code and name alone, or null. */
export function agencyOf(spelling: string): Agency | null {
  const entry = agencyEntry(spelling);
  return entry ? { code: entry.code, name: entry.name } : null;
}
