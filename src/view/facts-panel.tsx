import type { JSX } from 'preact';
import type { DateFact, Entity, Facts, Figure, FiveWs, Person } from '../article.ts';
import { isExact } from '../timex.ts';
import { Anchored, OwnWords, Section, useArticleDirection } from './anchors.tsx';
import { timexText } from './timex.ts';
import { useWords } from './words.ts';

/** Summary, five Ws, people, organisations, places, names, dates and figures, as far as there are any. */
export function FactsPanel({ facts }: { facts: Facts }): JSX.Element {
  const words = useWords();
  const direction = useArticleDirection();
  const { summary, fiveWs, people, organisations, places, names, figures } = facts;
  const dates = facts.dates.filter(isExact);
  const lists = [
    summary,
    Object.values(fiveWs).filter(Boolean),
    people,
    organisations,
    places,
    names,
    dates,
    figures,
  ];
  if (lists.every((list) => list.length === 0)) return <p class="notice">{words('noFacts')}</p>;
  return (
    <>
      <Section title={words('summary')} empty={summary.length === 0}>
        <ul class="sentences" dir={direction}>
          {summary.map((sentence) => (
            <li key={`${sentence.block}-${sentence.start}`}>
              <Anchored anchors={[sentence]}>{sentence.text}</Anchored>
            </li>
          ))}
        </ul>
      </Section>
      <FiveWsSection fiveWs={fiveWs} />
      <PeopleSection people={people} />
      <Entities title={words('organisations')} entities={organisations} />
      <Entities title={words('places')} entities={places} />
      <Entities title={words('names')} entities={names} />
      <DatesSection dates={dates} />
      <FiguresSection figures={figures} />
    </>
  );
}

function FiveWsSection({ fiveWs }: { fiveWs: FiveWs }): JSX.Element {
  const words = useWords();
  const questions = (['who', 'what', 'when', 'where'] as const).filter(
    (question) => fiveWs[question] !== null,
  );
  return (
    <Section title={words('fiveWs')} empty={questions.length === 0}>
      <dl class="pairs">
        {questions.map((question) => {
          const answer = fiveWs[question];
          return (
            answer && (
              <div key={question}>
                <dt>{words(question)}</dt>
                <dd>
                  <Anchored anchors={[answer]}>{answer.text}</Anchored>
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </Section>
  );
}

function PeopleSection({ people }: { people: readonly Person[] }): JSX.Element {
  const words = useWords();
  return (
    <Section title={words('people')} empty={people.length === 0}>
      <ul class="people">
        {people.map((person) => (
          <li key={person.name}>
            <EntityButton entity={person} />
            {person.roles.length > 0 && (
              <span class="roles">
                <OwnWords>{person.roles.join('; ')}</OwnWords>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Entities({ title, entities }: { title: string; entities: readonly Entity[] }): JSX.Element {
  return (
    <Section title={title} empty={entities.length === 0}>
      <ul class="entities">
        {entities.map((entity) => (
          <li key={entity.name}>
            <EntityButton entity={entity} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A name, with how often it stands in the text. */
function EntityButton({ entity }: { entity: Entity }): JSX.Element {
  const words = useWords();
  const count = entity.anchors.length;
  return (
    <Anchored anchors={entity.anchors}>
      <span class="name">{entity.name}</span>
      {count > 1 && (
        <>
          <span class="count" aria-hidden="true">
            {count}
          </span>
          <span class="sr-only">, {words('mentions', String(count))}</span>
        </>
      )}
    </Anchored>
  );
}

function DatesSection({ dates }: { dates: readonly DateFact[] }): JSX.Element {
  const words = useWords();
  const language = words('languageTag');
  return (
    <Section title={words('dates')} empty={dates.length === 0}>
      <ul class="resolved">
        {sameDates(dates).map(([date, ...others]) => {
          const meaning = timexText(date.value, words, language) ?? date.value;
          return (
            <li key={`${date.block}-${date.start}`}>
              <Anchored anchors={[date, ...others]}>{date.text}</Anchored>
              {meaning !== date.text && <span class="meaning">{meaning}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Dates that the text gives in the same words and the same meaning are one. */
function sameDates(dates: readonly DateFact[]): [DateFact, ...DateFact[]][] {
  const groups = new Map<string, [DateFact, ...DateFact[]]>();
  for (const date of dates) {
    const key = `${date.text} ${date.value}`;
    const group = groups.get(key);
    if (group) group.push(date);
    else groups.set(key, [date]);
  }
  return [...groups.values()];
}

function FiguresSection({ figures }: { figures: readonly Figure[] }): JSX.Element {
  const words = useWords();
  return (
    <Section title={words('figures')} empty={figures.length === 0}>
      <ul class="resolved">
        {figures.map((figure) => (
          <li key={`${figure.block}-${figure.start}`}>
            <Anchored anchors={[figure]}>{figure.text}</Anchored>
            {figure.also && (
              <span class="meaning">{words('alsoAmount', amount(figure.also, words('languageTag')))}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function amount({ value, unit }: { value: number; unit: string }, language: string): string {
  const number = new Intl.NumberFormat(language).format(value);
  return `${number} ${unit}`;
}
