import type { JSX } from 'preact';
import type { DateFact, Entity, FiveWs, Person, Reading } from '../article.ts';
import { isExact } from '../timex.ts';
import { Anchored, OwnWords, Section, useArticleDirection } from './anchors.tsx';
import { FiguresSection } from './figures-section.tsx';
import { LongList } from './long-list.tsx';
import { type FactKind, factId, sameDates } from './marked-facts.ts';
import { TimelineSection } from './timeline-section.tsx';
import { timexText } from './timex.ts';
import { useWords } from './words.ts';

/** Five Ws, summary, people, organisations, places, names, timeline, dates and figures, as far as there are any. */
export function FactsPanel({ reading: { blocks, facts, beginning } }: { reading: Reading }): JSX.Element {
  const words = useWords();
  const direction = useArticleDirection();
  const { summary, fiveWs, people, organisations, places, names, figures, timeline } = facts;
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
      {beginning && <p class="partial">{words('partial_analysis')}</p>}
      <FiveWsSection fiveWs={fiveWs} />
      <Section title={words('summary')} empty={summary.length === 0}>
        <ul class="sentences" dir={direction}>
          {summary.map((sentence) => (
            <li key={`${sentence.block}-${sentence.start}`}>
              <Anchored anchors={[sentence]}>{sentence.text}</Anchored>
            </li>
          ))}
        </ul>
      </Section>
      <PeopleSection people={people} />
      <Entities kind="organisation" title={words('organisations')} entities={organisations} />
      <Entities kind="place" title={words('places')} entities={places} />
      <Entities kind="name" title={words('names')} entities={names} />
      <FiguresSection figures={figures} blocks={blocks} />
      <TimelineSection events={timeline} />
      <DatesSection dates={dates} />
    </>
  );
}

function FiveWsSection({ fiveWs }: { fiveWs: FiveWs }): JSX.Element {
  const words = useWords();
  const questions = (['who', 'what', 'when', 'where', 'why', 'how'] as const).filter(
    (question) => fiveWs[question] != null,
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
      <LongList class="people" items={people} first={10} idOf={(person) => factId('person', person)}>
        {(person) => (
          <>
            <EntityButton kind="person" entity={person} />
            {person.roles.length > 0 && (
              <span class="roles">
                <OwnWords>{person.roles.join('; ')}</OwnWords>
              </span>
            )}
          </>
        )}
      </LongList>
    </Section>
  );
}

interface EntitiesProps {
  kind: FactKind;
  title: string;
  entities: readonly Entity[];
}

function Entities({ kind, title, entities }: EntitiesProps): JSX.Element {
  return (
    <Section title={title} empty={entities.length === 0}>
      <LongList class="entities" items={entities} first={14} idOf={(entity) => factId(kind, entity)}>
        {(entity) => <EntityButton kind={kind} entity={entity} />}
      </LongList>
    </Section>
  );
}

/** A name, with how often it stands in the text. */
function EntityButton({ kind, entity }: { kind: FactKind; entity: Entity }): JSX.Element {
  const words = useWords();
  const anchors = entity.captions ?? entity.anchors;
  const count = anchors.length;
  return (
    <Anchored anchors={anchors} id={factId(kind, entity)}>
      <span class="name">{entity.name}</span>
      {count > 1 && (
        <>
          <span class="count" aria-hidden="true">
            {count}
          </span>
          <span class="sr-only">, {words('mentions', count)}</span>
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
      <LongList class="resolved" items={sameDates(dates)} first={8} idOf={([date]) => factId('date', date)}>
        {([date, ...others]) => {
          const meaning = timexText(date.value, words, language) ?? date.value;
          return (
            <>
              <Anchored anchors={[date, ...others]} id={factId('date', date)}>
                {date.text}
              </Anchored>
              {meaning !== date.text && <span class="meaning">{meaning}</span>}
            </>
          );
        }}
      </LongList>
    </Section>
  );
}
