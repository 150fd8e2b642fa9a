import type { JSX } from 'preact';
import { useInterface, useWords } from '../../view/words.ts';

/** A few lines of an article that nobody wrote, in the reader's language: it shows each choice at once. */
export function Sample(): JSX.Element {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="sample" tabIndex={0} aria-label={words('sample')}>
      <article class="article" {...useInterface()}>
        <header class="article-header">
          <p class="kicker">{words('sampleKicker')}</p>
          <h3 class="sample-title">{words('sampleTitle')}</h3>
          <p class="standfirst">{words('sampleStandfirst')}</p>
        </header>
        <div class="body">
          <p>{words('sampleFirst')}</p>
          <blockquote>
            <p>{words('sampleQuote')}</p>
          </blockquote>
          <p>{words('sampleLast')}</p>
        </div>
      </article>
    </section>
  );
}
