/**
 * The format of DW's pictures that Byline asks for: 605 is 1199 pixels wide at 16:9, and every picture has it.
 * The page's scripts would fill `${formatId}` with one that fits the window.
 */
const FORMAT = '605';

/** Fills the placeholder of a DW picture's address. */
export function dwImage(address: string): string | null {
  const filled = address.replace(/\$\{formatId\}/g, FORMAT);
  return filled.includes('${') ? null : filled;
}
