import { absolute } from './address.ts';

/** Where lazy-loading scripts keep a picture's real address. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-hi-res-src',
  'data-full-src',
  'data-url',
  'data-image',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'];

/**
 * The best address of a picture: the largest of its own srcset, then its src, then what lazy loading keeps
 * aside, then the sources of its `<picture>`.
 *
 * @param template fills a publisher's placeholder in the address, or gives null where it knows none
 * @returns an absolute http(s) address, or null
 */
export function imageAddress(
  image: Element,
  base: string,
  template: (address: string) => string | null = () => null,
): string | null {
  const usable = (address: string | null | undefined): string | null => {
    if (!address || address.startsWith('data:')) return null;
    if (address.includes('${')) return absolute(template(address), base);
    return absolute(address, base);
  };
  const sets = [image.getAttribute('srcset'), ...LAZY_SETS.map((name) => image.getAttribute(name))];
  for (const set of sets) {
    const largest = usable(largestCandidate(set ?? ''));
    if (largest) return largest;
  }
  for (const name of [...LAZY, 'src']) {
    const address = usable(image.getAttribute(name));
    if (address && !isPlaceholder(address)) return address;
  }
  for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) {
    const set = source.getAttribute('srcset') ?? source.getAttribute('data-srcset') ?? '';
    const largest = usable(largestCandidate(set));
    if (largest) return largest;
  }
  return null;
}

function isPlaceholder(address: string): boolean {
  return /(?:placeholder|spacer|blank|transparent|1x1|pixel)[^/]*\.(?:gif|png|svg)/i.test(address);
}

/** @returns the candidate of a srcset with the greatest width or density, "" for an empty set. */
export function largestCandidate(srcset: string): string {
  let best = '';
  let most = -1;
  for (const match of srcset.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)([wxh]))?\s*(?:,|$)/g)) {
    const size = match[2] === undefined ? 1 : Number(match[2]);
    if (size > most && match[1]) {
      most = size;
      best = match[1];
    }
  }
  return best;
}
