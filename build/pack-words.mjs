/**
 * Shortens the long word lists of the language files for the bundle; the sources stay lists that a person can read.
 *
 * A word that begins like the one before it is written as a digit, the number of letters they share, and the
 * rest: "alba|albano|albert" is "alba4no3ert". `unpack` in `src/language/list.ts` undoes it when the file loads.
 */
import path from 'node:path';
import { ROOT } from './paths.mjs';

const LIST = path.join(ROOT, 'src/language/list.ts');
/** A shorter list saves less than the call costs. */
const LONG = 60;
/** Comments and strings, whichever begins first, so that a quote inside one of them opens nothing. */
const LITERALS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

/** @returns how many letters, 9 at most, two words share at their beginning */
function sharedLength(a, b) {
  let length = 0;
  while (length < 9 && length < a.length && a[length] === b[length]) length++;
  return length;
}

/** @returns words without digits, each without what it shares with the one before it */
export function prefixed(words, divider) {
  let packed = words[0];
  for (let i = 1; i < words.length; i++) {
    const shared = sharedLength(words[i - 1], words[i]);
    packed += shared > 0 ? shared + words[i].slice(shared) : divider + words[i];
  }
  return packed;
}

/** @returns the shortened list, and its divider; null where it would be no shorter, or has digits of its own */
export function pack(line) {
  const divider = line.includes('|') ? '|' : ' ';
  const words = line.split(divider);
  if (line.length < LONG || words.length < 6 || /[0-9\\`$]/.test(line)) return null;
  const packed = prefixed(words, divider);
  return packed.length + 8 < line.length ? { packed, divider } : null;
}

/** @returns the source of a file of words with its long lists shortened */
export function packSource(source, file) {
  if (file === LIST) return source;
  let used = false;
  const code = source.replace(LITERALS, (literal, at) => {
    const short = /^['`]/.test(literal) ? pack(literal.slice(1, -1)) : null;
    if (!short) return literal;
    used = true;
    const call = `/* @__PURE__ */ unpack(${JSON.stringify(short.packed)}, '${short.divider}')`;
    const isKey = source[at + literal.length] === ':';
    return isKey ? `[${call}]` : call;
  });
  return used ? `import { unpack } from ${JSON.stringify(LIST)};\n${code}` : source;
}
