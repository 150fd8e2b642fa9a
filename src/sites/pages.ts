import { dwPages } from './dw/pages.ts';
import { dw } from './dw/rule.ts';
import { guardian, guardianPages } from './guardian.ts';
import type { SitePages, SiteRule } from './site-rule.ts';

const PAGES = new Map<SiteRule, SitePages>([
  [dw, dwPages],
  [guardian, guardianPages],
]);

/** @returns how the pages of an outlet are made. */
export function pagesOf(rule: SiteRule): SitePages {
  return PAGES.get(rule) ?? { layouts: [] };
}
