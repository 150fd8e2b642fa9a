import type { Anchored, Article, Block, DateFact, FiveWs } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { dayOf } from '../dates/calendar.ts';
import { firstDay } from './order.ts';
import { likeHeadline, predicateOf } from './predicate.ts';
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
  const scene: Scene = { title: article.title, headline, lead };
  const who = best(names, scene, (entity) => entity.kind !== 'place', whoWeight);
  return {
    who,
    what: whatOf(scene, blocks, who, language),
    when: whenOf(scene, dates, dayOf(article.published)),
    where: best(names, scene, (entity) => entity.kind === 'place', whereWeight),
  };
}

interface Scene {
  title: string;
  /** The block that repeats the headline, or -1. */
  headline: number;
  lead: readonly Sentence[];
}

function isHeadline(block: Block, title: string): boolean {
  return title !== '' && plain(block.text) === plain(title);
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

type Weight = (entity: NamedEntity, scene: Scene) => number;

/** The mention by which the weightiest entity is shown: in the headline, else where the lead names it first. */
function best(
  names: NamesFound,
  scene: Scene,
  fits: (entity: NamedEntity) => boolean,
  weight: Weight,
): Anchored | null {
  let top: NamedEntity | null = null;
  let most = 0;
  for (const entity of names.entities) {
    const value = fits(entity) ? weight(entity, scene) : 0;
    if (value > most) [top, most] = [entity, value];
  }
  const shown = top?.mentions.find(({ text }) => text === top?.name) ?? top?.mentions[0];
  return shown ? { text: shown.text, block: shown.block, start: shown.start, end: shown.end } : null;
}

const whoWeight: Weight = (entity, scene) => {
  const at = inTitle(entity, scene.title);
  const first = leadPlace(entity, scene);
  if (at === -1 && first === -1) return 0;
  const head = at === -1 ? 0 : 5 + (at === 0 ? 3 : 0);
  const lead = first === -1 ? 0 : 4 - first * 0.7;
  const kind = entity.kind === 'person' ? 1 : entity.kind === 'unknown' ? -3 : 0;
  return head + lead + kind + Math.min(entity.mentions.length, 6) * 0.5;
};

const whereWeight: Weight = (entity, scene) => {
  const at = inTitle(entity, scene.title);
  const first = leadPlace(entity, scene);
  if (at === -1 && first === -1) return 0;
  return (
    (at === -1 ? 0 : 4) + (first === -1 ? 0 : 4 - first * 0.7) + Math.min(entity.mentions.length, 5) * 0.5
  );
};

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
function leadPlace({ mentions }: NamedEntity, { lead }: Scene): number {
  return lead.findIndex(({ block, start, end }) =>
    mentions.some((mention) => mention.block === block && mention.start >= start && mention.end <= end),
  );
}

/** The predicate of the headline where the body repeats it, else of the lead sentence that is most like it. */
function whatOf(
  { title, headline, lead }: Scene,
  blocks: readonly Block[],
  who: Anchored | null,
  language: Language,
): Anchored | null {
  if (headline !== -1) {
    const text = blocks[headline]?.text ?? '';
    return anchored(headline, text, predicateOf(text, 0, text.length, language));
  }
  const wanted = stems(title);
  let like: Sentence | null = null;
  let most = -1;
  for (const [index, sentence] of lead.entries()) {
    const value = overlap(wanted, stems(sentence.text)) - index * 0.08;
    if (value > most) [like, most] = [sentence, value];
  }
  if (!like) return null;
  const text = blocks[like.block]?.text ?? '';
  const inside = who && who.block === like.block && who.start >= like.start && who.end < like.end;
  const span =
    likeHeadline(text, like.start, like.end, wanted) ??
    predicateOf(text, inside ? who.end : like.start, like.end, language);
  return anchored(like.block, text, span);
}

function anchored(block: number, text: string, span: { start: number; end: number } | null): Anchored | null {
  return span && { text: text.slice(span.start, span.end), block, ...span };
}

/** Days around publication within which a day is taken for that of the event. */
const NEAR = 7;

/** The lead's day that is nearest to publication, else the text's first near one, else the lead's first time. */
function whenOf({ lead }: Scene, dates: readonly DateFact[], now: number | null): Anchored | null {
  const isInLead = ({ block, start }: DateFact): boolean =>
    lead.some((sentence) => sentence.block === block && sentence.start <= start && start < sentence.end);
  const inLead = dates.filter(isInLead);
  const found =
    nearest(inLead, now) ??
    dates.find((date) => distance(date, now) <= NEAR) ??
    inLead.find(({ value }) => firstDay(value) !== null || value.startsWith('T'));
  return found ? { text: found.text, block: found.block, start: found.start, end: found.end } : null;
}

function nearest(dates: readonly DateFact[], now: number | null): DateFact | undefined {
  let best: DateFact | undefined;
  for (const date of dates)
    if (distance(date, now) <= NEAR && (!best || distance(date, now) < distance(best, now))) best = date;
  return best;
}

/** Days between a day and publication; infinite for what is less exact than a day. */
function distance({ value }: DateFact, now: number | null): number {
  const day = /^\d{4}-\d\d-\d\d/.test(value) ? firstDay(value) : null;
  return day === null ? Number.POSITIVE_INFINITY : now === null ? 0 : Math.abs(day - now);
}
