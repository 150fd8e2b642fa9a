import { Fragment, type JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Quotation } from '../article.ts';
import { Anchored, type FactTarget, OwnWords, Section, useArticleDirection, useSought } from './anchors.tsx';
import { LongList } from './long-list.tsx';
import { factId, spansOf } from './marked-facts.ts';
import { type Voice, voicesOf } from './voices.ts';
import { useWords } from './words.ts';

/** What can be done with a quotation, under it. */
export type QuotationActions = (quotation: Quotation) => JSX.Element | null;

interface VoicesSectionProps {
  quotations: readonly Quotation[];
  actions?: QuotationActions | undefined;
}

/** So many quotations are all shown at once; where there are more, only those of the first voice. */
const FEW = 6;

/** Who is quoted, how much of the quoted words each has, and the quotations under each. */
export function VoicesSection({ quotations, actions }: VoicesSectionProps): JSX.Element {
  const words = useWords();
  const voices = useMemo(() => voicesOf(quotations), [quotations]);
  return (
    <Section title={words('voices')} empty={voices.length === 0}>
      <ul class="voices">
        {voices.map((voice, index) => (
          <VoiceEntry
            key={voice.speaker ?? ''}
            voice={voice}
            begins={index === 0 || quotations.length <= FEW}
            actions={actions}
          />
        ))}
      </ul>
    </Section>
  );
}

interface VoiceEntryProps {
  voice: Voice;
  /** Whether it is open at first. */
  begins: boolean;
  actions?: QuotationActions | undefined;
}

function VoiceEntry({ voice, begins, actions }: VoiceEntryProps): JSX.Element {
  const [open, setOpen] = useState(begins);
  const ids = voice.quotations.map((quotation) => factId('quotation', quotation));
  const sought = useSought(ids);
  const [left, leave] = useState<FactTarget | null>(null);
  const toggled = ({ currentTarget }: { currentTarget: HTMLDetailsElement }): void => {
    setOpen(currentTarget.open);
    if (!currentTarget.open) leave(sought);
  };
  return (
    <li class="voice">
      <details open={open || (sought !== null && sought !== left)} onToggle={toggled}>
        <summary>
          <VoiceLine voice={voice} />
        </summary>
        <LongList
          class="quotations"
          dir={useArticleDirection()}
          items={voice.quotations}
          first={8}
          idOf={(quotation) => factId('quotation', quotation)}
        >
          {(quotation) => <QuotationEntry quotation={quotation} actions={actions} />}
        </LongList>
      </details>
    </li>
  );
}

/** Name, roles, and the share of the quoted words as a bar and in words. */
function VoiceLine({ voice }: { voice: Voice }): JSX.Element {
  const words = useWords();
  const { speaker, roles, share, quotations } = voice;
  const percent = new Intl.NumberFormat(words('languageTag'), { style: 'percent' }).format(share);
  return (
    <span class="voice-line">
      <span class="voice-name">
        {speaker === null ? (
          <span class="unsure">{words('speakerUnsure')}</span>
        ) : (
          <OwnWords>
            <span class="name">{speaker}</span>
            {roles.length > 0 && <span class="roles">{roles.join('; ')}</span>}
          </OwnWords>
        )}
      </span>
      <span class="voice-share">
        {voice.words === 0 ? words('quotation_indirect') : words('shareOfWords', percent)}
        {quotations.length > 1 && ` · ${words('quotationCount', quotations.length)}`}
      </span>
      {voice.words > 0 && (
        <span class="voice-bar" aria-hidden="true">
          <span style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
        </span>
      )}
    </span>
  );
}

function QuotationEntry({
  quotation,
  actions,
}: {
  quotation: Quotation;
  actions?: QuotationActions | undefined;
}): JSX.Element {
  const words = useWords();
  const { kind, cue, role, text } = quotation;
  return (
    <div class={`quotation quotation-${kind}`}>
      <blockquote>
        <Anchored anchors={spansOf(quotation)} id={factId('quotation', quotation)}>
          {kind === 'indirect' ? text : <q>{text}</q>}
        </Anchored>
      </blockquote>
      <div class="speaker-line">
        <span class="kind">
          {words(`quotation_${kind}`)}
          {[quotation.speaker === null ? role : null, cue].map(
            (part) =>
              part !== null && (
                <Fragment key={part}>
                  {' · '}
                  <OwnWords>
                    <i>{part}</i>
                  </OwnWords>
                </Fragment>
              ),
          )}
        </span>
        {actions?.(quotation)}
      </div>
    </div>
  );
}
