import type { Article } from '../article.ts';
import { webAddress } from './address.ts';
import { oneLine } from './line.ts';

/**
 * YAML that says what an article is, between lines of dashes. Every value is a double-quoted JSON string, which YAML
 * 1.2 reads as it stands (section 7.3.1), so that nothing in it is YAML.
 */
export function frontMatter(article: Article): string {
  const fields: [string, string | string[] | null][] = [
    ['title', article.title],
    ['authors', article.authors.map(({ name }) => name)],
    ['published', article.published],
    ['modified', article.modified],
    ['site', article.site],
    ['url', webAddress(article.url)],
    ['language', article.language],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value.length > 0)
    .map(([name, value]) => `${name}: ${scalar(value ?? '')}`);
  return ['---', ...lines, '---', '', ''].join('\n');
}

function scalar(value: string | string[]): string {
  return typeof value === 'string' ? JSON.stringify(oneLine(value)) : `[${value.map(scalar).join(', ')}]`;
}
