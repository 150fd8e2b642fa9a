import type { Removal } from '../../article.ts';
import { CALLS, DISCLOSURES } from '../../language/page-lists.ts';
import { elements, property } from '../../tree/query.ts';
import { drop, type Line, type LinedBody } from './lines.ts';

/** A call is at most this long; a disclosure may say more. */
const LONGEST_CALL = 350;
const LONGEST_DISCLOSURE = 500;

/** A line that is linked for so much of it, or that is so short and at the end, is what its links are. */
const MOSTLY = 0.5;
const PARTLY = 0.3;
const SHORT = 140;

/** A call without a link stands within so many blocks of the end, a disclosure of the beginning or the end. */
const REACH_END = 5;
const REACH_START = 4;

/** Where a call leads: newsletters, app stores, an outlet's own page on a network (a post has more in its path). */
const CALLING =
  /newsletter|subscri(?:be|ption)|\/abo(?:s|nnement)?(?:\/|$)|donat|^mailto:|apps\.apple\.com|play\.google\.com|preferences\/source|\/\/(?:www\.)?(?:facebook|twitter|x|instagram|tiktok|youtube|t|whatsapp|linkedin|threads|news\.google)\.(?:com|me|net)\/(?:channel\/)?[^/?#]*\/?(?:[?#]|$)/i;

/**
 * Drops lines that ask to subscribe, follow, donate or write, and lines on how the outlet earns or whose views these
 * are: told by where their links lead or by where they stand, and by the words of any language.
 */
export function dropCalls(body: LinedBody, removed: Removal[]): void {
  const { lines } = body;
  const { calls, disclosures } = words();
  const isShort = ({ kind, text }: Line, longest: number): boolean =>
    (kind === 'paragraph' || kind === 'heading') && text.length <= longest;
  const fromEnd = (index: number): number => lines.length - index;
  const asking = lines.filter((line, index) => {
    if (!isShort(line, LONGEST_CALL)) return false;
    const addresses = elements(line.element, 'a').map((link) => property(link, 'href'));
    const leads = addresses.some((address) => CALLING.test(address));
    const atEnd = fromEnd(index) <= REACH_END;
    if (leads && (line.linked > MOSTLY || (atEnd && line.text.length <= SHORT))) return true;
    return calls.test(line.text) && (leads || atEnd || line.linked > PARTLY);
  });
  const disclosing = lines.filter(
    (line, index) =>
      isShort(line, LONGEST_DISCLOSURE) &&
      (index < REACH_START || fromEnd(index) <= REACH_END) &&
      disclosures.test(line.text),
  );
  const contact = lines.filter(
    (line, index) =>
      fromEnd(index) <= 3 && isShort(line, LONGEST_CALL) && /\S@\S+\.\p{L}{2}/u.test(line.text),
  );
  drop(body, asking, 'calls', 'asks to subscribe, follow or write', removed);
  drop(body, disclosing, 'calls', 'disclosure of the outlet', removed);
  drop(body, contact, 'calls', 'address to write to', removed);
}

let known: { calls: RegExp; disclosures: RegExp } | null = null;

function words(): { calls: RegExp; disclosures: RegExp } {
  const pattern = (parts: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${parts.join('|')})`, 'iu');
  known ??= { calls: pattern(CALLS), disclosures: pattern(DISCLOSURES) };
  return known;
}
