/** A peer, and its own figure on one known page or text of ours. */
export interface PeerCheck {
  peer: string;
  /** What the figure is of. */
  what: string;
  /** An F1 that it reaches, or the words that it finds, right or wrong. */
  known: number | string;
  find(): Promise<number | string>;
}

/** A little less may come of another version of the parser below it. */
const TOLERANCE = 0.03;

/**
 * A peer that is broken, or set up wrongly, would be beaten by accident: its figures count only where it finds what it
 * is known to find.
 *
 * @throws Error with one sentence where it does not
 */
export function judge(peer: string, what: string, known: number | string, found: number | string): void {
  const isKnown =
    typeof known === 'number' && typeof found === 'number' ? found >= known - TOLERANCE : found === known;
  if (isKnown) return;
  const [told, should] = [found, known].map((one) => (typeof one === 'number' ? one.toFixed(3) : `"${one}"`));
  throw new Error(`${peer}, ${what}: ${told} where ${should} is known: it does not run as it should.`);
}

/**
 * Lets a peer find what it is known to.
 *
 * @returns what it found, as a table shows it
 * @throws Error with one sentence where that is not what is known of it, or it does not run
 */
export async function verify({ peer, what, known, find }: PeerCheck): Promise<string> {
  const found = await find().catch((error: unknown) => {
    throw new Error(`${peer}, ${what}: it does not run (${error instanceof Error ? error.message : error}).`);
  });
  judge(peer, what, known, found);
  return typeof found === 'number' ? found.toFixed(3) : found;
}
