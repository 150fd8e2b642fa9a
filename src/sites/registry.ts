import { rule as dw } from './dw/rule.ts';
import { rule as guardian } from './guardian/rule.ts';
import type { SiteRule } from './site-rule.ts';

/** Every outlet that Byline knows by its own rule; how its pages are made stands in `pages.ts`. */
export const SITES: readonly SiteRule[] = [dw, guardian];

/** @returns the rule of the outlet that an address belongs to, or null. */
export function siteRule(url: URL): SiteRule | null {
  return SITES.find((rule) => rule.matches(url)) ?? null;
}
