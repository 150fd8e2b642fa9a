import { inverted } from './names.ts';
import type { CitedWork, DateParts } from './work.ts';

/**
 * A RIS record of the type "newspaper article". Each field is one line, `XX  - value`, ended by CR and LF; values have no
 * line ends, so that none can bring another field along.
 */
export function ris(work: CitedWork): string {
  const { title, authors, site, issued, accessed, url, language } = work;
  const fields: [string, string][] = [
    ['TY', 'NEWS'],
    ...authors.map((name): [string, string] => ['AU', inverted(name)]),
    ['TI', title],
    ['T2', site],
    ['PY', issued ? String(issued.year) : ''],
    ['DA', issued ? slashed(issued) : ''],
    ['Y2', accessed ? slashed(accessed) : ''],
    ['UR', url],
    ['LA', language],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** "2026/06/14", as far as it is known. */
function slashed({ year, month, day }: DateParts): string {
  const two = (part: number | null): string => (part === null ? '' : String(part).padStart(2, '0'));
  return [String(year), two(month), two(day)].filter((part) => part !== '').join('/');
}
