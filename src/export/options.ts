/** What an export holds besides the words. */
export interface ExportOptions {
  /** Captions and credits of pictures. */
  captions: boolean;
  /** Addresses: of links in the text, of what is embedded, of the article itself. */
  links: boolean;
}

/** Nothing is left out. */
export const EVERYTHING: ExportOptions = { captions: true, links: true };
