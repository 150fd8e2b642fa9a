import type { Article, Block, Entity, Facts } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { nameFacts } from './facts.ts';
import { findNames } from './names.ts';

type Context = Pick<Article, 'title' | 'standfirst' | 'language' | 'kicker'>;
type NameFacts = Pick<Facts, 'people' | 'organisations' | 'places' | 'names'>;

/** Whether an article tells its story in captions: a gallery without a paragraph. */
export function isAllCaptions(blocks: readonly Block[]): boolean {
  return (
    blocks.some((block) => block.type === 'figure' && block.caption !== '') &&
    blocks.every(({ type, text }) => type === 'heading' || text === '')
  );
}

/** The people, organisations, places and other names of its captions, what matters first. */
export function captionNames(blocks: readonly Block[], language: Language, article: Context): NameFacts {
  const captions = blocks.map(
    (block): Block => ({ type: 'paragraph', text: block.type === 'figure' ? block.caption : '' }),
  );
  const { people, organisations, places, names } = nameFacts(
    findNames(captions, language, article),
    captions,
    article,
  );
  const moved = <T extends Entity>(entity: T): T => ({ ...entity, anchors: [], captions: entity.anchors });
  return {
    people: people.map(moved),
    organisations: organisations.map(moved),
    places: places.map(moved),
    names: names.map(moved),
  };
}
