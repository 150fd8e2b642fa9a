import type { Anchor, Article, Block, Entity, Facts, Person } from '../../article.ts';
import type { NamedEntity, NameKind, Names } from './names.ts';

type Context = Pick<Article, 'title' | 'standfirst' | 'language' | 'kicker'>;

/** What a mention in the headline, and in the standfirst or the lead, adds to an entity's count. */
const HEADLINE = 3;
const LEAD = 1.5;

/**
 * The people, organisations, places and other names of an article, what matters first: by the count of
 * mentions, with a bonus for headline and lead.
 *
 * @param dates what of the text is a date, and so no other name: "Jan." in "Jan. 6"
 */
export function nameFacts(
  names: Names,
  blocks: Block[],
  article: Context,
  dates: readonly Anchor[] = [],
): Pick<Facts, 'people' | 'organisations' | 'places' | 'names'> {
  const lead = blocks.findIndex(({ type, text }) => type === 'paragraph' && text !== '');
  const ranked = names.entities
    .map((entity) => ({ entity, score: scoreOf(entity, lead, article) }))
    .sort((a, b) => b.score - a.score)
    .map(({ entity }) => entity);
  const ofKind = (kind: NameKind): NamedEntity[] => ranked.filter((entity) => entity.kind === kind);
  return {
    people: ofKind('person').map(toPerson),
    organisations: ofKind('organisation').map(toEntity),
    places: ofKind('place').map(toEntity),
    names: ofKind('unknown')
      .filter(({ mentions }) => !mentions.every((mention) => dates.some((date) => holds(date, mention))))
      .map(toEntity),
  };
}

const holds = (outer: Anchor, inner: Anchor): boolean =>
  outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;

function scoreOf(entity: NamedEntity, lead: number, { title, standfirst }: Context): number {
  const forms = new Set([entity.name, ...entity.mentions.map(({ text }) => text)]);
  const isIn = (text: string): boolean => [...forms].some((form) => text.includes(form));
  return (
    entity.mentions.length +
    (isIn(title) ? HEADLINE : 0) +
    (isIn(standfirst) ? LEAD : 0) +
    (entity.mentions.some(({ block }) => block === lead) ? LEAD : 0)
  );
}

function toEntity({ name, mentions }: NamedEntity): Entity {
  return { name, anchors: mentions.map(({ block, start, end }) => ({ block, start, end })) };
}

function toPerson(entity: NamedEntity): Person {
  return { ...toEntity(entity), roles: entity.roles.map(({ text }) => text) };
}
