import type { Block, ImageCredit } from '../article.ts';
import { agencyEntry } from '../language/agency-lookup.ts';
import { HANDOUT, INSTITUTION, NAME_PARTICLES, NO_MAKER } from '../language/credit-words.ts';

/** The pictures' credits of an article, taken apart; figures without a credit are left out. */
export function imageCredits(blocks: readonly Block[]): ImageCredit[] {
  return blocks.flatMap((block, index): ImageCredit[] =>
    block.type === 'figure' && block.credit !== ''
      ? [{ block: index, caption: block.caption, credit: block.credit, ...splitCredit(block.credit) }]
      : [],
  );
}

/**
 * Takes a credit apart: `Getty Images/AFP/K. Kudryavtsev`, `Federico Gambarini/dpa/picture alliance`,
 * `Imago/Jürgen Ritter`, `AP Photo/Evan Vucci`. The order of the parts tells nothing; known agencies and
 * distributors do, and what is left is the photographer where it reads as one person's name.
 */
export function splitCredit(credit: string): Pick<ImageCredit, 'photographer' | 'agencies' | 'distributor'> {
  const parts = credit
    .split(/\s*[/|;]\s*|\s+via\s+|\s*,\s+|\s+[–—-]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const agencies: string[] = [];
  const distributors: { name: string; at: number }[] = [];
  const people: { name: string; at: number }[] = [];
  for (const [at, part] of parts.entries()) {
    const entry = agencyEntry(part);
    if (!entry && isPersonName(part)) people.push({ name: part, at });
    else if (!entry) continue;
    else if (entry.distributor) distributors.push({ name: entry.name, at });
    else if (!agencies.includes(entry.code)) agencies.push(entry.code);
  }
  const handedOut = parts.some((part) => HANDOUT.test(part));
  const photographer = handedOut ? '' : people.map(({ name }) => name).join(', ');
  return {
    photographer: photographer || null,
    agencies,
    distributor: outermost(distributors, people[0]?.at ?? parts.length),
  };
}

/** Of several houses the one that stands farthest from the photographer passed the picture on last. */
function outermost(distributors: readonly { name: string; at: number }[], from: number): string | null {
  const far = [...distributors].sort((one, other) => Math.abs(other.at - from) - Math.abs(one.at - from));
  return far[0]?.name ?? null;
}

/** "K. Kudryavtsev", "Raphael Maximino dos Santos Vannuzini", "K-D.Gabbert"; never "Miraflores Palace", "@name", "DW". */
function isPersonName(part: string): boolean {
  if (NO_MAKER.test(part) || /[@\d_]|\.(?:com|org|net|de)$/i.test(part) || part.length > 60) return false;
  if (INSTITUTION.test(part)) return false;
  const words = part.split(/[\s.]+/).filter((word) => word !== '');
  if (!/\p{Lu}\p{Ll}|\p{Lo}/u.test(part)) return false;
  if (/\p{Lo}/u.test(part)) return true;
  return (
    words.length >= 2 &&
    words.every((word) => /^[\p{Lu}'’(]/u.test(word) || NAME_PARTICLES.has(word.toLowerCase()))
  );
}
