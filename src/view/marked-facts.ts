import type { Anchor, DateFact, Entity, Quotation, Reading } from '../article.ts';
import { isExact } from '../timex.ts';

export type FactKind =
  | 'quotation'
  | 'person'
  | 'organisation'
  | 'place'
  | 'name'
  | 'date'
  | 'figure'
  | 'source';

/** A fact as the article's words lead to it. */
export interface MarkedFact {
  kind: FactKind;
  /** The same as its entry in the panel has in `data-fact`. */
  id: string;
  /** The name, or the words; of a quotation its speaker, "" where not certain. */
  title: string;
  /** A role, or a date's TIMEX3 value; "" for none. */
  detail: string;
  anchors: readonly Anchor[];
  quotation?: Quotation;
}

/** One place in the article where a fact stands. */
export interface FactPlace {
  fact: MarkedFact;
  anchor: Anchor;
}

/** The name that a fact's entry in the panels has. */
export function factId(kind: FactKind, fact: Anchor | { name: string }): string {
  return 'name' in fact ? `${kind}-${fact.name}` : `${kind}-${fact.block}-${fact.start}`;
}

/** The places of a quotation: an utterance may be divided. */
export function spansOf(quotation: Quotation): readonly Anchor[] {
  return quotation.spans.length === 0 ? [quotation] : quotation.spans;
}

/** All facts of a reading that stand in its article. */
export function factsOf({ attributions, facts }: Reading): MarkedFact[] {
  const entities = (kind: FactKind, all: readonly Entity[], detail = (_: Entity) => ''): MarkedFact[] =>
    all.map((one) => ({
      kind,
      id: factId(kind, one),
      title: one.name,
      detail: detail(one),
      anchors: one.anchors,
    }));
  const roles = new Map(facts.people.map((person) => [person.name, person.roles.join('; ')]));
  return [
    ...attributions.quotations.map((one): MarkedFact => {
      const title = one.speaker ?? '';
      return {
        kind: 'quotation',
        id: factId('quotation', one),
        title,
        detail: title === '' ? '' : (one.role ?? ''),
        anchors: spansOf(one),
        quotation: one,
      };
    }),
    ...entities('person', facts.people, ({ name }) => roles.get(name) ?? ''),
    ...entities('organisation', facts.organisations),
    ...entities('place', facts.places),
    ...entities('name', facts.names),
    ...entities('source', attributions.sources),
    ...sameDates(facts.dates.filter(isExact)).map(
      ([date, ...others]): MarkedFact => ({
        kind: 'date',
        id: factId('date', date),
        title: date.text,
        detail: date.value,
        anchors: [date, ...others],
      }),
    ),
    ...facts.figures.map(
      (figure): MarkedFact => ({
        kind: 'figure',
        id: factId('figure', figure),
        title: figure.text,
        detail: '',
        anchors: [figure],
      }),
    ),
  ];
}

/** Every place of every fact, in reading order; of those that start together the longest first. */
export function placesOf(facts: readonly MarkedFact[]): FactPlace[] {
  return facts
    .flatMap((fact) => fact.anchors.map((anchor) => ({ fact, anchor })))
    .filter(({ anchor }) => anchor.end > anchor.start)
    .sort(
      (a, b) =>
        a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end,
    );
}

/** The facts whose words hold a place in a block's text, those with the fewest words first. */
export function factsAt(places: readonly FactPlace[], block: number, offset: number): FactPlace[] {
  const found = places.filter(
    ({ anchor }) => anchor.block === block && anchor.start <= offset && offset < anchor.end,
  );
  return found.sort((a, b) => a.anchor.end - a.anchor.start - (b.anchor.end - b.anchor.start));
}

/** Dates that the text gives in the same words and the same meaning are one. */
export function sameDates(dates: readonly DateFact[]): [DateFact, ...DateFact[]][] {
  const groups = new Map<string, [DateFact, ...DateFact[]]>();
  for (const date of dates) {
    const key = `${date.text} ${date.value}`;
    const group = groups.get(key);
    if (group) group.push(date);
    else groups.set(key, [date]);
  }
  return [...groups.values()];
}
