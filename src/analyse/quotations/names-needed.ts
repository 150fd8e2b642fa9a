/** What quotations need to know of a named entity: the names room's entities have it. */
export interface NamedEntity {
  name: string;
  kind: 'person' | 'organisation' | 'place' | 'unknown';
  roles: readonly { text: string }[];
  gender: 'male' | 'female' | null;
  mentions: readonly { block: number; start: number; end: number }[];
}

export interface Names {
  entities: readonly NamedEntity[];
}
