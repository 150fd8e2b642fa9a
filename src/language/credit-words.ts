/**
 * Words of credits, bylines and sign-offs. One page mixes languages in them, whatever its own is, so that they
 * stand together and not in a language's file.
 */

/** What stands in a credit for no maker: what sort of picture it is, or that its owner is not named. */
export const NO_MAKER =
  /^(?:handout|private|privat|screenshot|public domain|archive?|archiv|undated|n\/a|-)$/i;

/** A picture that its owner gave away: who is named beside it did not take it. */
export const HANDOUT = /^handout$/i;

/** What stands in brackets after a picture's description and is no credit. */
export const PICTURE_KIND = /^(?:Symbolbild|Archivbild|Archiv|symbol|file photo)$/iu;

/** What follows an agency's name in a byline: "Reuters Staff". */
export const AGENCY_STAFF = /\s+(?:staff|news|newswire)$/i;

/** Small words inside a person's name, and between two. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|el|al|bin|ibn|y|e|ter|zu|and|und'.split('|'),
);

/** What stands between the names of a list: marks of all scripts, and the commonest words for "and". */
export const LIST_SEPARATOR = /\s*[,;/&،、，؛]\s*|\s+(?:and|und|et|y|e|i|и|та|و|和|ve|dan)\s+/u;

/** Words that only institutions' names hold, in the languages that credits are written in. */
export const INSTITUTION =
  /\b(?:Palace|Presidency|Presidential|Press|Office|Ministry|Ministerium|Government|Museum|Universit\p{L}+|Institut\p{L}*|Agency|Archives?|Archiv|Collection|Service|Police|Army|Navy|Federal|Foundation|Stiftung|Studios?|Pictures|Films?|Productions?|Entertainment|Photos?|Images?|News|Media|TV|Television|Facebook|Twitter|Instagram|Telegram|YouTube|Handout|Bundeswehr|NASA|Library|Group|GmbH|Inc|Ltd|Bild|Foto|Verlag|Zeitung)\b/iu;
