/** What `test/gold/<id>.json` holds: an article of our own and all facts it tells. README.md has the rules. */
export interface Gold {
  article: {
    title: string;
    standfirst: string;
    published: string;
    language: string;
    blocks: { type: 'paragraph' | 'heading'; level?: number; text: string }[];
  };
  dates: GoldDate[];
  figures: GoldFigure[];
  people: GoldPerson[];
  organisations: GoldEntity[];
  places: GoldEntity[];
  /** All answers that are right, word for word as headline, standfirst or lead give them. */
  fiveWs: Record<'who' | 'what' | 'when' | 'where', string[]>;
  /** The sentences that carry the news. */
  summary: (GoldSpan & { sentence: number })[];
}

export interface GoldSpan {
  block: number;
  start: number;
  end: number;
  text: string;
  /** One may see it otherwise: neither missed nor wrong. */
  optional?: boolean;
}

export interface GoldDate extends GoldSpan {
  value: string;
}

export interface GoldFigure extends GoldSpan {
  /** Of a range, its lower end; null for a score. */
  value: number | null;
  /** The upper end of a range. */
  to?: number;
  unit: string | null;
  /** The same amount in another currency or unit. */
  also: { value: number; unit: string | null } | null;
}

export interface GoldEntity {
  name: string;
  mentions: GoldSpan[];
  optional?: boolean;
}

export interface GoldPerson extends GoldEntity {
  roles: GoldSpan[];
}
