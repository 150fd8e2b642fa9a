import type { NamedEntity, Names } from '../../../src/analyse/names/names.ts';
import type { Block } from '../../../src/article.ts';

/** Who is in a text: full name → the other words that name them, and what is known of them. */
export type Cast = Record<
  string,
  { as?: string[]; kind?: NamedEntity['kind']; role?: string; gender?: NamedEntity['gender'] }
>;

/** Names as the names room would find them, for texts whose people a test knows. Longer words win. */
export function namesOf(blocks: readonly Block[], cast: Cast): Names {
  const wanted = Object.entries(cast)
    .flatMap(([name, { as = [] }]) => [name, ...as].map((words) => ({ name, words })))
    .sort((a, b) => b.words.length - a.words.length);
  const mentions = new Map<string, { block: number; start: number; end: number; text: string }[]>();
  for (const [block, { text }] of blocks.entries()) {
    const taken: [number, number][] = [];
    for (const { name, words } of wanted)
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const end = at + words.length;
        if (taken.some(([a, b]) => a < end && at < b)) continue;
        taken.push([at, end]);
        mentions.set(name, [...(mentions.get(name) ?? []), { block, start: at, end, text: words }]);
      }
  }
  const entities = Object.entries(cast).map(([name, { kind = 'person', role, gender = null }]) => ({
    name,
    kind,
    gender,
    rule: 'cast',
    roles: role ? [{ text: role, anchor: { block: 0, start: 0, end: 0 } }] : [],
    mentions: (mentions.get(name) ?? []).sort((a, b) => a.block - b.block || a.start - b.start),
  }));
  return { entities, at: () => undefined };
}
