import type { JSX } from 'preact';
import type { Anchor, Block, Figure } from '../article.ts';
import { Anchored, OwnWords, Section, useArticleDirection } from './anchors.tsx';
import { excerpt } from './excerpt.ts';
import { LongList } from './long-list.tsx';
import { factId } from './marked-facts.ts';
import { useWords } from './words.ts';

interface FiguresSectionProps {
  figures: readonly Figure[];
  blocks: readonly Block[];
}

/** Figures by what they count, each with the words around it: those that do not agree stand side by side. */
export function FiguresSection({ figures, blocks }: FiguresSectionProps): JSX.Element {
  const words = useWords();
  return (
    <Section title={words('figures')} empty={figures.length === 0}>
      <LongList class="figures" items={byUnit(figures)} first={8} idOf={(group) => groupId(group)}>
        {(group) => <FigureGroup figures={group} blocks={blocks} />}
      </LongList>
    </Section>
  );
}

function groupId([first]: readonly Figure[]): string {
  return first ? factId('figure', first) : '';
}

/**
 * Figures that count the same stand together, and beside each other those that do not agree; one that counts nothing
 * named stands alone.
 */
function byUnit(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  const left = new Map(figures.map((figure) => [placeOf(figure), figure]));
  for (const figure of figures) {
    const place = placeOf(figure);
    if (!left.has(place)) continue;
    const others = figure.against?.flatMap((anchor) => left.get(placeOf(anchor)) ?? []) ?? [];
    const together = [figure, ...others];
    for (const one of together) left.delete(placeOf(one));
    const key = figure.unit ?? place;
    groups.set(key, [...(groups.get(key) ?? []), ...together]);
  }
  return [...groups.values()];
}

const placeOf = ({ block, start }: Anchor): string => `${block}-${start}`;

function FigureGroup({ figures, blocks }: FiguresSectionProps): JSX.Element {
  const words = useWords();
  const unit = figures[0]?.unit ?? null;
  const direction = useArticleDirection();
  return (
    <>
      {unit !== null && (
        <h3 class="unit">
          <OwnWords>{unitName(unit, words('languageTag'))}</OwnWords>
        </h3>
      )}
      <ul class="figure-group">
        {figures.map((figure) => {
          const { before, after } = excerpt(blocks[figure.block]?.text ?? '', figure.start, figure.end);
          return (
            <li key={factId('figure', figure)} dir={direction}>
              <span class="around">
                <OwnWords>{before}</OwnWords>
              </span>
              <Anchored anchors={[figure]} id={factId('figure', figure)}>
                {figure.text}
              </Anchored>
              {figure.against && (
                <span class="disagrees" title={words('figuresDisagree')}>
                  <span aria-hidden="true">≠</span>
                  <span class="sr-only">{words('figuresDisagree')}</span>
                </span>
              )}
              <span class="around">
                <OwnWords>{after}</OwnWords>
              </span>
              {figure.also && (
                <bdi class="meaning">{words('alsoAmount', amount(figure.also, words('languageTag')))}</bdi>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const CURRENCY = /^[A-Z]{3}$/;

/** ISO 4217 codes by their names; everything else is the text's own word. */
function unitName(unit: string, language: string): string {
  if (!CURRENCY.test(unit)) return unit;
  const name = new Intl.DisplayNames(language, { type: 'currency' }).of(unit);
  return name === undefined || name === unit ? unit : `${name} (${unit})`;
}

function amount({ value, unit }: { value: number; unit: string }, language: string): string {
  if (!CURRENCY.test(unit)) return `${new Intl.NumberFormat(language).format(value)} ${unit}`;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: unit,
    minimumFractionDigits: 0,
  }).format(value);
}
