import { pages as dwPages } from './dw/pages.ts';
import { rule as dw } from './dw/rule.ts';
import { pages as guardianPages } from './guardian/pages.ts';
import { rule as guardian } from './guardian/rule.ts';
import type { SitePages, SiteRule } from './site-rule.ts';

const PAGES = new Map<SiteRule, SitePages>([
  [dw, dwPages],
  [guardian, guardianPages],
]);

/** @returns how the pages of an outlet are made. */
export function pagesOf(rule: SiteRule): SitePages {
  return PAGES.get(rule) ?? { layouts: [] };
}
