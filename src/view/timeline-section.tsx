import type { JSX } from 'preact';
import type { TimelineEvent } from '../article.ts';
import { Anchored, Section, useArticleDirection } from './anchors.tsx';
import { LongList } from './long-list.tsx';
import { timexText } from './timex.ts';
import { useWords } from './words.ts';

/** What happened when, earliest first. */
export function TimelineSection({ events }: { events: readonly TimelineEvent[] }): JSX.Element {
  const words = useWords();
  const direction = useArticleDirection();
  return (
    <Section title={words('timeline')} empty={events.length === 0}>
      <LongList
        class="timeline"
        ordered
        items={events}
        first={8}
        idOf={({ value, block, start }) => `event-${value}-${block}-${start}`}
      >
        {(event) => (
          <>
            <span class="when">{timexText(event.value, words, words('languageTag')) ?? event.value}</span>
            <div dir={direction}>
              <Anchored anchors={[event]}>{event.text}</Anchored>
            </div>
          </>
        )}
      </LongList>
    </Section>
  );
}
