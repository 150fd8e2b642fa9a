import type { JSX } from 'preact';
import type { Attributions, Author, DeskLine, ImageCredit, NamedSource } from '../article.ts';
import { Anchored, OwnWords, Section } from './anchors.tsx';
import { LongList } from './long-list.tsx';
import { factId } from './marked-facts.ts';
import { type QuotationActions, VoicesSection } from './voices-section.tsx';
import { useWords } from './words.ts';

interface AttributionsPanelProps {
  attributions: Attributions;
  quotationActions?: QuotationActions | undefined;
  /** Whether only the article's beginning was looked through. */
  beginning?: boolean;
}

/** Who wrote and edited, who made the pictures, who is quoted, and which sources the text names. */
export function AttributionsPanel(props: AttributionsPanelProps): JSX.Element {
  const { attributions, quotationActions, beginning = false } = props;
  const words = useWords();
  const { authors, desk, images, quotations, sources } = attributions;
  const parts = [authors, ...Object.values(desk), images, quotations, sources];
  if (parts.every((part) => part.length === 0)) return <p class="notice">{words('noAttributions')}</p>;
  return (
    <>
      {beginning && <p class="partial">{words('partial_analysis')}</p>}
      <AuthorsSection authors={authors} />
      <DeskSection desk={desk} />
      <VoicesSection quotations={quotations} actions={quotationActions} />
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

function SourcesSection({ sources }: { sources: readonly NamedSource[] }): JSX.Element {
  const words = useWords();
  return (
    <Section title={words('sources')} empty={sources.length === 0}>
      <LongList class="people" items={sources} first={8} idOf={(source) => factId('source', source)}>
        {(source) => (
          <>
            <Anchored anchors={source.anchors} id={factId('source', source)}>
              <span class="name">{source.name}</span>
            </Anchored>
            <span class="roles">{words(`source_${source.kind}`)}</span>
          </>
        )}
      </LongList>
    </Section>
  );
}

function ImagesSection({ images }: { images: readonly ImageCredit[] }): JSX.Element {
  const words = useWords();
  return (
    <Section title={words('images')} empty={images.length === 0}>
      <LongList class="images" items={images} first={6} idOf={({ block }) => `image-${block}`}>
        {(image) => (
          <>
            <Anchored anchors={[{ block: image.block, start: 0, end: 0 }]}>
              {image.caption || words('imageWithoutCaption')}
            </Anchored>
            <Pairs rows={creditRows(image, words)} />
          </>
        )}
      </LongList>
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
