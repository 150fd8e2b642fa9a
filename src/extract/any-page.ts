import type { Extraction } from '../article.ts';
import { unclobbered } from '../dom/clobbering.ts';
import { copyPageInSteps } from '../dom/copy-in-steps.ts';
import { addressOfAmp } from './amp.ts';
import { none, refusal, toExtraction } from './article.ts';
import { detect } from './detect/detect.ts';
import { readGeneral } from './general.ts';
import { jsonLdOf } from './json-ld.ts';
import { chooseMetadata, readDeclared } from './metadata.ts';
import { addressOf, openPage } from './page.ts';

/**
 * Reads the article of any page, by no outlet's layout: detection → metadata → prepare → Readability → tidy and
 * clean → chrome lines → sign-off. The document is not changed.
 *
 * @param siteRules whether outlets' rules may tell what their addresses are and who is no author
 */
export function readAnyPage(live: Document, address: string, siteRules = true): Extraction {
  const steps = readAnyPageInSteps(live, address, siteRules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, between which the page's own scripts may run. */
export function* readAnyPageInSteps(
  live: Document,
  address: string,
  siteRules = true,
): Generator<void, Extraction> {
  const document = unclobbered(live);
  const at = addressOf(document, addressOfAmp(document, address), siteRules);
  const { rule, url, unknown } = at;
  if (rule?.address(url) === 'other') return { kind: 'none', reason: 'not-article' };
  const page = openPage(document, at, yield* copyPageInSteps(document));
  const { document: clone, parse } = page.context;
  yield;
  // The clone, for all later steps look at its elements too, and a browser makes each of them known to scripts once.
  const items = jsonLdOf(clone);
  if (!rule && detect(clone, unknown ? null : url, items).verdict === 'other')
    return none(document, refusal(document));
  yield;
  const declared = readDeclared(clone, url, rule, items);
  const metadata = chooseMetadata(clone, declared, {}, rule);
  const { base, removed } = page;
  const content = yield* readGeneral({
    live: document,
    page: clone,
    base,
    metadata,
    declared,
    parse,
    removed,
  });
  const partial = content?.partial ?? null;
  return toExtraction(page, { metadata, content, partial, media: undefined, byRule: false });
}
