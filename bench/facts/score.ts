import type { Anchored, DateFact, Entity, Facts, Figure, FiveWs, Person } from '../../src/article.ts';
import type { Gold, GoldDate, GoldEntity, GoldFigure, GoldPerson, GoldSpan } from '../../test/gold/gold.ts';

/** How much was found, how much of what was found is right, how much of the gold was found. */
export interface Tally {
  /** What of the findings counts: those that meet an optional mark do not. */
  found: number;
  /** Findings that are right. */
  right: number;
  gold: number;
  /** Gold that was found. Differs from `right` only for roles, which may be given in two wordings. */
  met: number;
}

export type Measure = 'figures' | 'dates' | 'people' | 'roles' | 'organisations' | 'places';
export type Tallies = Record<Measure, Tally>;

interface Span {
  block: number;
  start: number;
  end: number;
}

/** Compares the facts of one article with its gold. */
export function score(facts: Facts, gold: Gold): Tallies {
  return {
    figures: spans(facts.figures, gold.figures, sameAmount, alsoSaid),
    dates: spans(facts.dates, withoutDaysOfTimes(facts.dates, gold.dates), sameDate, () => false),
    people: entities(facts.people, gold.people, isPerson),
    roles: roles(facts.people, gold.people),
    organisations: entities(facts.organisations, gold.organisations, isEntity),
    places: entities(facts.places, gold.places, isEntity),
  };
}

const overlap = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;

/**
 * Right is what overlaps a mark and has its value, one finding a mark. What overlaps an optional mark, or
 * repeats a part of a mark (`aside`), is not counted.
 */
function spans<F extends Span, G extends GoldSpan>(
  found: readonly F[],
  gold: readonly G[],
  same: (finding: F, mark: G) => boolean,
  aside: (finding: F, mark: G) => boolean,
): Tally {
  const left = new Set(found);
  const tally: Tally = { found: 0, right: 0, gold: 0, met: 0 };
  for (const mark of gold) {
    const there = found.filter((finding) => left.has(finding) && overlap(finding, mark));
    const hit = there.find((finding) => same(finding, mark));
    if (hit) left.delete(hit);
    for (const finding of there) if (mark.optional || aside(finding, mark)) left.delete(finding);
    if (mark.optional) continue;
    tally.gold++;
    if (hit) tally.right++;
  }
  tally.met = tally.right;
  tally.found = tally.right + left.size;
  return tally;
}

const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= Math.abs(b) * 1e-6;

/** A range may be given by either end or without a value; a score has none. */
function sameAmount({ value }: Figure, mark: GoldFigure): boolean {
  if (mark.value === null) return true;
  if (mark.to !== undefined) return value === null || near(value, mark.value) || near(value, mark.to);
  return near(value, mark.value);
}

/** The other currency, or the other end of a range, as a figure of its own. */
const alsoSaid = ({ value }: Figure, mark: GoldFigure): boolean =>
  near(value, mark.also?.value) || near(value, mark.to);

/** Two ways to write the same value: T08 and T08:00, a decade and ten years. */
const plain = (value: string): string =>
  value
    .replace(/T(\d\d):00$/, 'T$1')
    .replace('P1DE', 'P10Y')
    .replace('P1CE', 'P100Y');
const sameDate = ({ value }: DateFact, mark: GoldDate): boolean => plain(value) === plain(mark.value);

/** "Friday at 10" may be read as one moment: then its day is not asked for besides. */
function withoutDaysOfTimes(found: readonly DateFact[], gold: readonly GoldDate[]): GoldDate[] {
  const readTogether = (day: GoldDate): boolean =>
    found.some(
      (finding) =>
        overlap(finding, day) &&
        gold.some(
          (time) =>
            time.value.startsWith(`${day.value}T`) && overlap(finding, time) && sameDate(finding, time),
        ),
    );
  return gold.filter((mark) => !readTogether(mark));
}

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase().replace(/^the /, '');

/** By the full name, or as an inflected mention with as many words writes it. */
function isPerson({ name }: Entity, gold: GoldEntity): boolean {
  const words = (text: string): number => text.split(' ').length;
  return (
    fold(name) === fold(gold.name) ||
    gold.mentions.some(({ text }) => fold(text) === fold(name) && words(text) === words(gold.name))
  );
}

/** By the name or any of its mentions, an acronym too. */
export const isEntity = ({ name }: Entity, { name: full, mentions }: GoldEntity): boolean =>
  [full, ...mentions.map(({ text }) => text)].some((text) => fold(text) === fold(name));

/** Entities by name, one finding a mark; what meets an optional mark is not counted. */
export function entities(
  found: readonly Entity[],
  gold: readonly GoldEntity[],
  is: (finding: Entity, mark: GoldEntity) => boolean,
): Tally {
  const left = new Set(found);
  const tally: Tally = { found: 0, right: 0, gold: 0, met: 0 };
  for (const mark of gold) {
    const hit = found.find((finding) => left.has(finding) && is(finding, mark));
    if (hit) left.delete(hit);
    if (mark.optional) continue;
    tally.gold++;
    if (hit) tally.right++;
  }
  tally.met = tally.right;
  tally.found = tally.right + left.size;
  return tally;
}

/** A role is right where it shares at least half of all its words and the mark's with one of its person's marks. */
function roles(found: readonly Person[], gold: readonly GoldPerson[]): Tally {
  const tally: Tally = { found: 0, right: 0, gold: 0, met: 0 };
  const unknown = new Set(found);
  for (const mark of gold) {
    const person = found.find((finding) => unknown.has(finding) && isPerson(finding, mark));
    if (person) unknown.delete(person);
    const given = person?.roles ?? [];
    const required = mark.roles.filter(({ optional }) => !optional);
    tally.gold += required.length;
    tally.met += required.filter(({ text }) => given.some((role) => sameRole(role, text))).length;
    for (const role of given) {
      const meets = mark.roles.filter(({ text }) => sameRole(role, text));
      if (meets.length > 0 && meets.every(({ optional }) => optional)) continue;
      tally.found++;
      if (meets.length > 0) tally.right++;
    }
  }
  for (const person of unknown) tally.found += person.roles.length;
  return tally;
}

function sameRole(one: string, other: string): boolean {
  const words = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && (shared === a.size || shared / (a.size + b.size - shared) >= 0.5);
}

/** Each W that the gold answers: whether the answer is one of its, or one is within the other. */
export function answered(
  found: FiveWs,
  gold: Gold['fiveWs'],
): Record<Exclude<keyof FiveWs, 'why' | 'how'>, boolean | null> {
  const right = (answer: Anchored | null, accepted: readonly string[]): boolean | null => {
    if (accepted.length === 0) return null;
    if (!answer) return false;
    const told = fold(answer.text);
    return accepted.map(fold).some((text) => told.includes(text) || text.includes(told));
  };
  return {
    who: right(found.who, gold.who),
    what: right(found.what, gold.what),
    when: right(found.when, gold.when),
    where: right(found.where, gold.where),
  };
}

/** How many of the sentences that carry the news the summary has. */
export function summarised(summary: readonly Anchored[], gold: Gold['summary']): Tally {
  const right = summary.filter((sentence) => gold.some((mark) => overlap(sentence, mark))).length;
  const met = gold.filter((mark) => summary.some((sentence) => overlap(sentence, mark))).length;
  return { found: summary.length, right, gold: gold.length, met };
}
