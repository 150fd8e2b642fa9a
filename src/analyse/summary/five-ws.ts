import type { Anchored, Article, Block, DateFact, FiveWs } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { oncePer } from '../../language/once-per.ts';
import { dayOf } from '../dates/calendar.ts';
import { HOUR_ALONE } from '../dates/merge.ts';
import { findFigures } from '../figures/figures.ts';
import { countryNames } from '../names/countries.ts';
import { counterpart } from './counterpart.ts';
import { cueSentence } from './cues.ts';
import { firstDay } from './order.ts';
import { mainClause, predicateOf, smallWords } from './predicate.ts';
import { bodySentences, overlap, type Sentence, stems } from './sentences.ts';

/** What the five Ws need to know of the article's names. */
export interface NamesFound {
  readonly entities: readonly NamedEntity[];
}

export interface NamedEntity {
  name: string;
  kind: 'person' | 'organisation' | 'place' | 'unknown';
  mentions: readonly Anchored[];
}

/** Sentences of the lead, in which news puts its answers. */
const LEAD = 5;
/** Sentences among which one may say what the headline says. */
const REACH = 15;

/**
 * Who, what, when and where, from headline and lead; each is words of the body with their anchor, or null where
 * the lead does not say.
 */
export function fiveWs(
  article: Article,
  blocks: readonly Block[],
  names: NamesFound,
  dates: readonly DateFact[],
  language: Language,
): FiveWs {
  const headline = blocks.findIndex((block, index) => index < 3 && isHeadline(block, article.title));
  const lead = bodySentences(blocks, language, LEAD + 1)
    .filter((sentence) => sentence.block !== headline)
    .slice(0, LEAD);
  const scene: Scene = {
    title: article.title,
    headline,
    lead,
    reach: bodySentences(blocks, language, REACH).filter(({ block }) => block !== headline),
    blocks,
    locative: locativesOf(language),
    countries: countriesOf(language),
    starts: placeStarts(names),
  };
  const who = whoOf(names, scene, language);
  const why = cueSentence(scene.reach, language.common.reasons);
  const rest = scene.reach.filter(({ block, start }) => block !== why?.block || start !== why.start);
  return {
    who,
    what: whatOf(scene, afterSubject(who, scene.title, language), language),
    when: whenOf(scene, dates, dayOf(article.published), language),
    where: best(names, scene, whereWeight),
    why,
    how: cueSentence(rest, language.common.courses),
  };
}

const countriesOf = oncePer(({ common }: Language): ReadonlySet<string> => new Set(countryNames(common.tag)));
const locativesOf = oncePer(
  ({ names }: Language): ReadonlySet<string> => new Set(names?.locative.split('|') ?? []),
);
const verbsOf = oncePer(({ speech }: Language): ReadonlySet<string> => new Set(speech?.say ?? []));
const countedOf = oncePer(
  ({ figures }: Language): ReadonlySet<string> => new Set(figures?.people.split('|') ?? []),
);

/** Where the mentions of places begin, as "block start". */
function placeStarts(names: NamesFound): Set<string> {
  const places = names.entities.filter(({ kind }) => kind === 'place');
  return new Set(places.flatMap(({ mentions }) => mentions.map(({ block, start }) => `${block} ${start}`)));
}

/** The name that the headline is about, else the people whom the lead counts, else the lead's name. */
function whoOf(names: NamesFound, scene: Scene, language: Language): Anchored | null {
  const people = { entities: names.entities.filter(({ kind }) => kind !== 'place') };
  const inHeadline = { entities: people.entities.filter((entity) => inTitle(entity, scene.title) !== -1) };
  return (
    best(inHeadline, scene, whoWeight) ?? countedPeople(scene, language) ?? best(people, scene, whoWeight)
  );
}

/** Sentences of the lead in which people who are counted are what it is about. */
const COUNTED_IN = 2;

function countedPeople({ lead, blocks }: Scene, language: Language): Anchored | null {
  const people = countedOf(language);
  for (const { text, block, start } of lead.slice(0, COUNTED_IN)) {
    const sentence: Block = { type: 'paragraph', text };
    const figure = findFigures([sentence], language, []).find(
      ({ unit }) => unit !== null && people.has(unit),
    );
    if (!figure || blocks[block] === undefined) continue;
    return { text: figure.text, block, start: start + figure.start, end: start + figure.end };
  }
  return null;
}

interface Scene {
  title: string;
  /** The block that repeats the headline, or -1. */
  headline: number;
  lead: readonly Sentence[];
  /** Sentences in which the headline's words are looked for: more than the lead. */
  reach: readonly Sentence[];
  blocks: readonly Block[];
  /** Prepositions of place. */
  locative: ReadonlySet<string>;
  /** A country says less than the town in it. */
  countries: ReadonlySet<string>;
  /** Where places are named, as "block start". */
  starts: ReadonlySet<string>;
}

function isHeadline(block: Block, title: string): boolean {
  return title !== '' && plain(block.text) === plain(title);
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

type Weight = (entity: NamedEntity, scene: Scene) => number;

/** The mention by which the weightiest entity is shown: in the headline, else where the lead names it first. */
function best(names: NamesFound, scene: Scene, weight: Weight): Anchored | null {
  let top: NamedEntity | null = null;
  let most = 0;
  for (const entity of names.entities) {
    const value = weight(entity, scene);
    if (value > most) [top, most] = [entity, value];
  }
  const shown = top?.mentions.find(({ text }) => text === top?.name) ?? top?.mentions[0];
  return shown ? { text: shown.text, block: shown.block, start: shown.start, end: shown.end } : null;
}

const whoWeight: Weight = (entity, { title, lead }) => {
  const at = inTitle(entity, title);
  const first = leadPlace(entity, lead);
  if (at === -1 && first === -1) return 0;
  const isFirst = at === 0 || at === subjectStart(title);
  const head = at === -1 ? 0 : isFirst ? 8 : 5;
  const kind = entity.kind === 'person' ? 1 : entity.kind === 'unknown' ? -3 : 0;
  return head + leadWeight(first) + kind + Math.min(entity.mentions.length, 6) * 0.5;
};

/** The share of mentions after a preposition of place that makes a place of another name. */
const MOSTLY = 0.6;

const whereWeight: Weight = (entity, scene) => {
  const at = inTitle(entity, scene.title);
  const first = leadPlace(entity, scene.lead);
  if (at === -1 && first === -1) return 0;
  const { mentions } = entity;
  const placed = mentions.filter((mention) => isPlaced(mention, scene)).length;
  // "at the White House": no place by its kind, and used as one most of the time.
  const titled = at !== -1 && endsInLocative(scene.title.slice(0, at), scene);
  const used = titled || placed >= mentions.length * MOSTLY;
  if (entity.kind !== 'place' && (entity.kind === 'person' || !used)) return 0;
  const narrower = mentions.some((mention) => isInside(mention, scene));
  const kind = (entity.kind === 'place' ? 2 : -1) - (scene.countries.has(entity.name) ? 2 : 0);
  const use = (placed > 0 ? 2 : 0) + (narrower ? 2 : 0) + (titled ? 3 : 0);
  return (at === -1 ? 0 : 3) + leadWeight(first) + kind + use + Math.min(mentions.length, 5) * 0.4;
};

/** What the place in the lead is worth: the first sentence most. */
const leadWeight = (first: number): number => (first === -1 ? 0 : 4 - first * 0.7);

/** Where a headline's own clause begins: "Croydon crash: Police name victims" after the colon. */
function subjectStart(title: string): number {
  const colon = title.indexOf(': ');
  return colon === -1 ? 0 : colon + 2;
}

/** A preposition of place stands before the mention: "in", "at the". */
function isPlaced({ block, start }: Anchored, scene: Scene): boolean {
  return endsInLocative(scene.blocks[block]?.text.slice(Math.max(0, start - 24), start) ?? '', scene);
}

function endsInLocative(before: string, { locative }: Scene): boolean {
  const words = before.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  return locative.has(words.at(-1) ?? '') || locative.has(words.at(-2) ?? '');
}

/** The mention stands before a wider place: "Mazar-i-Sharif, Afghanistan", "Hebei in China". */
function isInside({ block, end }: Anchored, { blocks, starts, locative }: Scene): boolean {
  const after = blocks[block]?.text.slice(end, end + 12) ?? '';
  const gap = /^(?:, | (\p{L}+) )/u.exec(after);
  if (!gap || (gap[1] !== undefined && !locative.has(gap[1]))) return false;
  return starts.has(`${block} ${end + gap[0].length}`);
}

/** Where in the headline an entity is named by any of its forms, or -1. */
function inTitle({ mentions }: NamedEntity, title: string): number {
  let first = -1;
  for (const form of new Set(mentions.map((mention) => mention.text))) {
    const at = form.length > 2 ? title.indexOf(form) : -1;
    if (at !== -1 && (first === -1 || at < first)) first = at;
  }
  return first;
}

/** The index of the first lead sentence that names an entity, or -1. */
function leadPlace({ mentions }: NamedEntity, lead: readonly Sentence[]): number {
  return lead.findIndex(({ block, start, end }) =>
    mentions.some((mention) => mention.block === block && mention.start >= start && mention.end <= end),
  );
}

/**
 * Where the headline goes on after the name that it is about. Only where that can be its subject: in the first half
 * and after no preposition; else 0.
 */
function afterSubject(who: Anchored | null, title: string, language: Language): number {
  const at = who ? title.indexOf(who.text) : -1;
  if (at === -1 || !who || /^\p{Ll}/u.test(who.text)) return 0;
  const before =
    title
      .slice(0, at)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? '';
  const end = at + who.text.length;
  return end < title.length / 2 && !smallWords(language).has(before) ? end : 0;
}

/** What a sentence later in the lead loses: news says it first. */
const LATER = 0.25;

/**
 * The predicate of the headline where the body repeats it; else the words that say the same; else the main clause of
 * the lead sentence that is most like it.
 */
function whatOf(
  { title, headline, lead, reach, blocks }: Scene,
  subject: number,
  language: Language,
): Anchored | null {
  if (headline !== -1) {
    const text = blocks[headline]?.text ?? '';
    return anchored(
      headline,
      text,
      predicateOf(text, text === title ? subject : 0, text.length, language, subject > 0 ? 0 : 1),
    );
  }
  const predicate = predicateOf(title, subject, title.length, language, subject > 0 ? 0 : 1);
  const told = predicate && title.slice(predicate.start, predicate.end);
  const alike = told && counterpart(told, reach, blocks, language);
  if (alike) return anchored(alike.block, blocks[alike.block]?.text ?? '', alike);
  const wanted = stems(title);
  let like: Sentence | null = null;
  let most = -1;
  for (const [index, sentence] of lead.entries()) {
    const value = overlap(wanted, stems(sentence.text)) - index * LATER;
    if (value > most) [like, most] = [sentence, value];
  }
  if (!like) return null;
  return anchored(
    like.block,
    blocks[like.block]?.text ?? '',
    mainClause(blocks[like.block]?.text ?? '', like.start, like.end, language),
  );
}

function anchored(block: number, text: string, span: { start: number; end: number } | null): Anchored | null {
  return span && { text: text.slice(span.start, span.end), block, start: span.start, end: span.end };
}

/** Days around publication within which a day is taken for that of the event. */
const NEAR = 7;

/**
 * The first day of the lead that is near publication and not that of a statement; else what comes closest to it. A
 * clock time alone answers nothing.
 */
function whenOf(
  { lead, blocks }: Scene,
  dates: readonly DateFact[],
  now: number | null,
  language: Language,
): Anchored | null {
  const isInLead = ({ block, start }: DateFact): boolean =>
    lead.some((sentence) => sentence.block === block && sentence.start <= start && start < sentence.end);
  const verbs = verbsOf(language);
  const days = dates.filter(({ rule }) => rule !== HOUR_ALONE);
  const isNear = (date: DateFact): boolean => distance(date, now) <= NEAR;
  const isEvent = (date: DateFact): boolean => !isOfStatement(date, blocks, verbs);
  const inLead = days.filter(isInLead);
  const found =
    inLead.find((date) => isNear(date) && isEvent(date)) ??
    inLead.find(isNear) ??
    days.find(isNear) ??
    inLead.find(({ value }) => firstDay(value) !== null);
  return found ? { text: found.text, block: found.block, start: found.start, end: found.end } : null;
}

/** Words beside a date among which a verb of speech makes it the day of a statement: "police said on Monday". */
const BESIDE = 3;

function isOfStatement(
  { block, start, end }: DateFact,
  blocks: readonly Block[],
  verbs: ReadonlySet<string>,
): boolean {
  const text = blocks[block]?.text ?? '';
  const before = text.slice(Math.max(0, start - 40), start).match(/\p{L}+/gu) ?? [];
  const after = text.slice(end, end + 40).match(/\p{L}+/gu) ?? [];
  const near = [...before.slice(-BESIDE), ...after.slice(0, BESIDE)];
  return near.some((word) => verbs.has(word.toLowerCase()));
}

/** Days between a day and publication; infinite for what is less exact than a day. */
function distance({ value }: DateFact, now: number | null): number {
  const day = /^\d{4}-\d\d-\d\d/.test(value) ? firstDay(value) : null;
  return day === null ? Number.POSITIVE_INFINITY : now === null ? 0 : Math.abs(day - now);
}
