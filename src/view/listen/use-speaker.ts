import type { Element as TreeElement } from 'hast';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article.ts';
import { loadLanguage } from '../../language/load.ts';
import { toBlocks } from '../../tree/blocks.ts';
import type { Settings } from '../settings.ts';
import { browserSpeech, takeTurns } from './browser-speech.ts';
import { createSpeaker, type Speaker, type SpeakerState } from './speaker.ts';
import { type Spoken, spokenOf } from './spoken.ts';
import { createSpokenMark } from './spoken-mark.ts';
import { chooseVoice, loadVoices, type NoVoice, type Voice, voicesFor } from './voices.ts';

/** What the bar shows. */
export interface ListenState {
  state: SpeakerState | 'loading' | NoVoice | 'noLanguage';
  speaker: Speaker | null;
  /** Those that the reader may choose from. */
  voices: readonly Voice[];
}

const LOADING: ListenState = { state: 'loading', speaker: null, voices: [] };

const CHANNEL = 'byline-listen';

const findArticle = (): Element | null => document.querySelector('.article');

/** Reads the article out from its first words in view, as long as the bar is there. */
export function useSpeaker(
  article: Article,
  hidden: ReadonlySet<number>,
  { voice, remoteVoices, rate }: Pick<Settings, 'voice' | 'remoteVoices' | 'rate'>,
): ListenState {
  const [shown, setShown] = useState(LOADING);
  const speaker = useRef<Speaker | null>(null);
  const firstRate = useRef(rate);
  /** Another voice, or a block that was hidden, goes on at the same words. */
  const last = useRef<Spoken | null>(null);

  useEffect(() => {
    if (firstRate.current === rate) return;
    firstRate.current = rate;
    speaker.current?.setRate(rate);
  }, [rate]);

  useEffect(() => {
    let ended = false;
    let end = (): void => {};
    const start = async (): Promise<void> => {
      const { language } = article;
      if (language === '') return setShown({ ...LOADING, state: 'noLanguage' });
      const [all, { common }] = await Promise.all([loadVoices(speechSynthesis), loadLanguage(language)]);
      if (ended) return;
      const voices = voicesFor(all, { language, remote: remoteVoices });
      const chosen = chooseVoice(all, { language, voice, remote: remoteVoices });
      if (typeof chosen === 'string') return setShown({ ...LOADING, state: chosen });
      const spoken = spokenOf(article, toBlocks(article.body), hidden, new Set(common.abbreviations));
      const mark = createSpokenMark(findArticle, article.body.children as TreeElement[]);
      const turn = takeTurns(new BroadcastChannel(CHANNEL), () => made.pause());
      const made = createSpeaker(
        browserSpeech(speechSynthesis, chosen),
        spoken,
        (state, index) => {
          last.current = spoken[index] ?? null;
          if (state === 'playing' || state === 'paused') {
            const at = spoken[index]?.at;
            if (at !== undefined) mark.show(at);
          } else mark.clear();
          if (state === 'playing') turn.take();
          setShown({ state, speaker: made, voices });
        },
        { rate: firstRate.current, start: beginning(spoken, last.current) },
      );
      speaker.current = made;
      const leave = (): void => made.stop();
      addEventListener('pagehide', leave);
      end = () => {
        const place = last.current;
        removeEventListener('pagehide', leave);
        made.stop();
        last.current = place;
        mark.end();
        turn.end();
        speaker.current = null;
      };
      made.play();
    };
    void start();
    return () => {
      ended = true;
      end();
    };
  }, [article, hidden, voice, remoteVoices]);

  return shown;
}

/** @returns the sentence that was read last, else the first of the first block in view, else the first. */
function beginning(spoken: readonly Spoken[], last: Spoken | null): number {
  const known = last === null ? -1 : spoken.findIndex(({ at }) => isSame(at, last.at));
  if (known > 0) return known;
  const article = findArticle();
  const blocks = [...(article?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
  const header = article?.querySelector('.article-header')?.getBoundingClientRect();
  const top = (article?.closest('[role="tabpanel"]') ?? document.body).getBoundingClientRect().top;
  if (!header || header.height === 0 || header.bottom > Math.max(0, top)) return 0;
  const first = blocks.find((block) => block.getBoundingClientRect().top >= Math.max(0, top));
  const number = Number(first?.dataset.block);
  const found = spoken.findIndex(({ at }) => typeof at !== 'string' && 'block' in at && at.block >= number);
  return Math.max(0, found);
}

function isSame(one: Spoken['at'], other: Spoken['at']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
