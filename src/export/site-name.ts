import { OUTLETS } from '../language/outlets.ts';

/** Host labels under which countries register names: example.co.uk, example.com.br. */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu']);

let byLabel: Map<string, string> | null = null;

/**
 * An outlet's name as a citation gives it: the known outlet whose name its host spells ("theguardian.com" is The
 * Guardian), else the host itself.
 *
 * @param site the host without `www.`
 */
export function siteName(site: string): string {
  byLabel ??= new Map(OUTLETS.map((name) => [name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), name]));
  const labels = site.toLowerCase().split('.');
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '')) labels.pop();
  return byLabel.get((labels.at(-1) ?? '').replaceAll('-', '')) ?? site;
}
