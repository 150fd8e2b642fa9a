/** Single words, asked with or without a case ending. */
export interface Words {
  has(word: string): boolean;
}

/** Entries of one or more words. */
export class Phrases {
  private readonly entries: ReadonlySet<string>;
  private readonly first = new Map<string, number>();
  private readonly last = new Map<string, number>();

  constructor(
    list: Iterable<string>,
    private readonly stem: (word: string) => string = (word) => word,
  ) {
    this.entries = new Set([...list].map((entry) => stemmed(entry, stem)));
    for (const entry of this.entries) {
      const words = entry.split(' ');
      raise(this.first, words[0] ?? '', words.length);
      raise(this.last, words.at(-1) ?? '', words.length);
    }
  }

  has(entry: string): boolean {
    return this.entries.has(stemmed(entry, this.stem));
  }

  /** @returns how many words from `at` on are the longest entry, 0 where none is */
  lengthAt(at: number, word: (index: number) => string | undefined): number {
    const most = this.first.get(this.stem(word(at) ?? '')) ?? 0;
    for (let length = most; length > 0; length--) if (this.has(join(at, length, word))) return length;
    return 0;
  }

  /** @returns how many words up to and with `at` are the longest entry, 0 where none is */
  lengthBefore(at: number, word: (index: number) => string | undefined): number {
    const most = this.last.get(this.stem(word(at) ?? '')) ?? 0;
    for (let length = most; length > 0; length--)
      if (this.has(join(at - length + 1, length, word))) return length;
    return 0;
  }
}

/** @returns an entry with each of its words without case ending */
function stemmed(entry: string, stem: (word: string) => string): string {
  return entry.includes(' ') ? entry.split(' ').map(stem).join(' ') : stem(entry);
}

export function raise(map: Map<string, number>, key: string, value: number): void {
  map.set(key, Math.max(map.get(key) ?? 0, value));
}

function join(from: number, length: number, word: (index: number) => string | undefined): string {
  let text = word(from) ?? '';
  for (let i = 1; i < length; i++) text += `${text.endsWith("'") ? '' : ' '}${word(from + i) ?? ''}`;
  return text;
}
