/** A phrase and whether real pages are known to use it: a phrase that is not attested removes nothing by itself. */
export interface Phrase {
  text: string;
  attested: boolean;
}

/** What a news page says around its article, in one language. Compared without case, from the block's start. */
export interface PageWords {
  /** "Skip to content", "Skip next section". */
  skip: readonly Phrase[];
  advertisement: readonly Phrase[];
  /** The word before a picture's credit: "Image", "Bild". */
  imageCredit: readonly Phrase[];
  /** A line that only leads to another article: "Read more". */
  readMore: readonly Phrase[];
  /** Newsletter and "preferred source" promos, from their first words. */
  promo: readonly Phrase[];
  /** Headings and buttons around the article: "Related topics", "Send us your feedback", "Share". */
  furniture: readonly Phrase[];
  /** What stands in a player's place: DW prints it in English in every language. */
  placeholder: readonly Phrase[];
  /** Before the name of an editor in the sign-off: "Edited by", "Redaktion". */
  editedBy: readonly Phrase[];
  /** Before the name of an author in the body: "Author", "Auteur". */
  author: readonly Phrase[];
  /** First words of a closing or opening note on how the article came about. */
  note: readonly Phrase[];
  /** Lines that name contributing agencies, the list at "…": "with …", "… contributed to this report". */
  withAgencies: readonly string[];
  /** What stands in a sign-off's brackets in place of agencies, divided by `|`: that several were used. */
  compiled?: string;
  /** Words of a byline, as parts of a regular expression: before the first name, between the last two. */
  byline?: { by: readonly string[]; and: readonly string[] };
  /** Words anywhere in a line that asks to subscribe, follow, donate or write: as parts of a regular expression. */
  calls?: readonly string[];
  /** Words anywhere in a line on how the outlet earns by its links or whose views these are; likewise. */
  disclosures?: readonly string[];
  /** Kickers that tell what sort of article it is, divided by `|`: "Commentary", "Interview". */
  kinds: { opinion: string; interview: string };
  /** Labels of classic pages' metadata list. */
  classicLabels: { author: readonly string[]; date: readonly string[] };
}

/** @returns phrases that the corpus or the notes on DW's pages hold. */
export function attested(...texts: string[]): Phrase[] {
  return texts.map((text) => ({ text, attested: true }));
}

/** @returns phrases that are likely and were not seen on a page. */
export function likely(...texts: string[]): Phrase[] {
  return texts.map((text) => ({ text, attested: false }));
}
