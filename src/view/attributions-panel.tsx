import type { JSX } from 'preact';
import type { Attributions, Author, DeskLine, ImageCredit, NamedSource, Quotation } from '../article.ts';
import { Anchored, OwnWords, Section, useArticleDirection } from './anchors.tsx';
import { useWords } from './words.ts';

/** Who wrote and edited, who made the pictures, who is quoted, and which sources the text names. */
export function AttributionsPanel({ attributions }: { attributions: Attributions }): JSX.Element {
  const words = useWords();
  const { authors, desk, images, quotations, sources } = attributions;
  const parts = [authors, ...Object.values(desk), images, quotations, sources];
  if (parts.every((part) => part.length === 0)) return <p class="notice">{words('noAttributions')}</p>;
  return (
    <>
      <AuthorsSection authors={authors} />
      <DeskSection desk={desk} />
      <QuotationsSection quotations={quotations} />
      <SourcesSection sources={sources} />
      <ImagesSection images={images} />
    </>
  );
}

function AuthorsSection({ authors }: { authors: readonly Author[] }): JSX.Element {
  return (
    <Section title={useWords()('authors')} empty={authors.length === 0}>
      <ul class="people">
        {authors.map(({ name, role, place }) => (
          <li key={name}>
            <OwnWords>
              <span class="name">{name}</span>
            </OwnWords>
            {(role !== null || place !== null) && (
              <span class="roles">
                <OwnWords>{[role, place].filter((part) => part !== null).join(', ')}</OwnWords>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DeskSection({ desk }: { desk: DeskLine }): JSX.Element {
  const words = useWords();
  const { initials, agencies, editors, notes } = desk;
  const rows: [string, string[]][] = [
    [words('deskInitials'), initials.length === 0 ? [] : [initials.join(', ')]],
    [words('deskAgencies'), agencies.map(({ code, name }) => (code === name ? code : `${code} — ${name}`))],
    [words('deskEditors'), editors.length === 0 ? [] : [editors.join(', ')]],
    [words('deskNotes'), notes],
  ];
  const filled = rows.filter(([, lines]) => lines.length > 0);
  return (
    <Section title={words('desk')} empty={filled.length === 0}>
      <Pairs rows={filled} />
    </Section>
  );
}

function Pairs({ rows }: { rows: readonly [string, string[]][] }): JSX.Element {
  return (
    <dl class="pairs">
      {rows.map(([label, lines]) => (
        <div key={label}>
          <dt>{label}</dt>
          {lines.map((line) => (
            <dd key={line}>
              <OwnWords>{line}</OwnWords>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function QuotationsSection({ quotations }: { quotations: readonly Quotation[] }): JSX.Element {
  return (
    <Section title={useWords()('quotations')} empty={quotations.length === 0}>
      <ul class="quotations" dir={useArticleDirection()}>
        {quotations.map((quotation) => (
          <li key={`${quotation.block}-${quotation.start}`} class={`quotation quotation-${quotation.kind}`}>
            <blockquote>
              <Anchored anchors={quotation.spans.length === 0 ? [quotation] : quotation.spans}>
                {quotation.kind === 'indirect' ? quotation.text : <q>{quotation.text}</q>}
              </Anchored>
            </blockquote>
            <SpeakerLine quotation={quotation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who said it, in what role, by which word, and whether these are the speaker's own words. */
function SpeakerLine({ quotation }: { quotation: Quotation }): JSX.Element {
  const words = useWords();
  const { speaker, role, cue, kind } = quotation;
  return (
    <p class="speaker-line">
      {speaker === null ? (
        <span class="unsure">{words('speakerUnsure')}</span>
      ) : (
        <OwnWords>
          <span class="name">{speaker}</span>
          {role !== null && <span class="roles">{role}</span>}
        </OwnWords>
      )}
      <span class="kind">
        {words(`quotation_${kind}`)}
        {cue !== null && (
          <>
            {' · '}
            <OwnWords>
              <i>{cue}</i>
            </OwnWords>
          </>
        )}
      </span>
    </p>
  );
}

function SourcesSection({ sources }: { sources: readonly NamedSource[] }): JSX.Element {
  const words = useWords();
  return (
    <Section title={words('sources')} empty={sources.length === 0}>
      <ul class="people">
        {sources.map(({ name, kind, anchors }) => (
          <li key={name}>
            <Anchored anchors={anchors}>
              <span class="name">{name}</span>
            </Anchored>
            <span class="roles">{words(`source_${kind}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ImagesSection({ images }: { images: readonly ImageCredit[] }): JSX.Element {
  const words = useWords();
  return (
    <Section title={words('images')} empty={images.length === 0}>
      <ul class="images">
        {images.map((image) => (
          <li key={image.block}>
            <Anchored anchors={[{ block: image.block, start: 0, end: 0 }]}>
              {image.caption || words('imageWithoutCaption')}
            </Anchored>
            <Pairs rows={creditRows(image, words)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The credit taken apart, or as it stands where its parts are not known. */
function creditRows(image: ImageCredit, words: ReturnType<typeof useWords>): [string, string[]][] {
  const rows: [string, string[]][] = [
    [words('imagePhotographer'), image.photographer === null ? [] : [image.photographer]],
    [words('imageAgencies'), image.agencies.length === 0 ? [] : [image.agencies.join(', ')]],
    [words('imageDistributor'), image.distributor === null ? [] : [image.distributor]],
  ];
  const known = rows.filter(([, lines]) => lines.length > 0);
  return known.length === 0 && image.credit !== '' ? [[words('imageCredit'), [image.credit]]] : known;
}
