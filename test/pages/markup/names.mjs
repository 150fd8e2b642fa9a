/**
 * Class names as a build of DW's pages makes them: a word that stays beside tokens that change with each build.
 * All tokens are made here from the page's id; none is taken from a real page.
 */

/** @param {string} seed @returns {() => number} numbers from 0 to 1, the same for the same seed */
function numbers(seed) {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519);
    state = Math.imul(state ^ (state >>> 13), 3266489917);
    state ^= state >>> 16;
    return (state >>> 0) / 4294967296;
  };
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const MIXED = `${LOWER}${LOWER.toUpperCase()}`;

function token(random, letters, length) {
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
}

/**
 * @param {string} seed
 * @param {'2023' | '2026'} generation styled-components of 2023, or the shorter tokens of 2026
 * @returns {(words?: string) => string} a class attribute: the lasting words among this build's tokens
 */
export function classNames(seed, generation) {
  const random = numbers(`${seed}${generation}`);
  const made = new Map();
  const hashes = () =>
    generation === '2023'
      ? `sc-${token(random, MIXED, 6)} ${token(random, MIXED, 6)}`
      : `${token(random, LOWER, 1)}${Math.floor(random() * 90 + 10)}${token(random, LOWER, 4)} ${token(random, LOWER, 7)}`;
  return (words = '') => {
    if (!made.has(words)) made.set(words, hashes());
    return `class="${[made.get(words), words].filter((part) => part !== '').join(' ')}"`;
  };
}

/** @param {string} seed @returns {string} the end of a short address, p.dw.com/p/… */
export function shortCode(seed) {
  return `7${token(numbers(`${seed}short`), MIXED, 4)}`;
}
