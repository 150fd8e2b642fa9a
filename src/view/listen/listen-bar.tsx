import type { JSX } from 'preact';
import type { Article } from '../../article.ts';
import { usePlatform } from '../platform.ts';
import { SettingsTrouble } from '../settings-trouble.tsx';
import { useInterface, useWords, type WordKey } from '../words.ts';
import type { Speaker } from './speaker.ts';
import { type ListenState, useSpeaker } from './use-speaker.ts';
import type { Voice } from './voices.ts';

export interface ListenBarProps {
  /** The whole article, with the blocks that are hidden. */
  article: Article;
  hidden: ReadonlySet<number>;
  close(): void;
}

/** The controls of reading aloud, at the window's lower edge. It begins at once. */
export function ListenBar({ article, hidden, close }: ListenBarProps): JSX.Element {
  const words = useWords();
  const { settings } = usePlatform();
  const { state, speaker, voices } = useSpeaker(article, hidden, settings);
  return (
    <section class="listen-bar" aria-label={words('listen')} data-listen={state}>
      {speaker ? (
        <Controls speaker={speaker} playing={state === 'playing'} voices={voices} />
      ) : (
        <Absence state={state} language={article.language} />
      )}
      <p class="listen-status" role="status">
        {state === 'failed' && words('listenFailed')}
      </p>
      <SettingsTrouble />
      <ControlButton name="close" onClick={close} />
    </section>
  );
}

interface Control {
  words: WordKey;
  /** In a grid of 20 by 20. */
  icon: string;
}

const CONTROLS = {
  play: { words: 'listenPlay', icon: 'M6 4l10 6-10 6z' },
  pause: { words: 'listenPause', icon: 'M5 4h3.500v12H5zM11.500 4H15v12h-3.500z' },
  previousSentence: { words: 'listenPreviousSentence', icon: 'M14 5v10l-7-5z' },
  nextSentence: { words: 'listenNextSentence', icon: 'M6 5v10l7-5z' },
  previousSection: { words: 'listenPreviousSection', icon: 'M4 5h2v10H4zM16 5v10l-8-5z' },
  nextSection: { words: 'listenNextSection', icon: 'M14 5h2v10h-2zM4 5v10l8-5z' },
  close: {
    words: 'listenClose',
    icon: 'M5.200 4L10 8.800 14.800 4 16 5.200 11.200 10l4.800 4.800-1.200 1.200L10 11.200 5.200 16 4 14.800 8.800 10 4 5.200z',
  },
} as const satisfies Record<string, Control>;

function ControlButton({ name, onClick }: { name: keyof typeof CONTROLS; onClick(): void }): JSX.Element {
  const { words: key, icon } = CONTROLS[name];
  const label = useWords()(key);
  return (
    <button
      type="button"
      class={`listen-button listen-${name}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={icon} fill="currentColor" />
      </svg>
    </button>
  );
}

interface ControlsProps {
  speaker: Speaker;
  playing: boolean;
  voices: readonly Voice[];
}

function Controls({ speaker, playing, voices }: ControlsProps): JSX.Element {
  return (
    <>
      <div class="listen-buttons">
        <ControlButton name="previousSection" onClick={() => speaker.section(-1)} />
        <ControlButton name="previousSentence" onClick={() => speaker.sentence(-1)} />
        {playing ? (
          <ControlButton name="pause" onClick={speaker.pause} />
        ) : (
          <ControlButton name="play" onClick={speaker.play} />
        )}
        <ControlButton name="nextSentence" onClick={() => speaker.sentence(1)} />
        <ControlButton name="nextSection" onClick={() => speaker.section(1)} />
      </div>
      <Rate />
      {voices.length > 1 && <VoiceChoice voices={voices} />}
    </>
  );
}

/** Multiples of a voice's own speed. */
const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

function Rate(): JSX.Element {
  const words = useWords();
  const { settings, change } = usePlatform();
  const { lang } = useInterface();
  const all = RATES.includes(settings.rate)
    ? RATES
    : [...RATES, settings.rate].sort((one, other) => one - other);
  const number = new Intl.NumberFormat(lang === 'languageTag' ? 'en' : lang);
  return (
    <label class="listen-rate">
      <span class="sr-only">{words('listenRate')}</span>
      <select
        value={String(settings.rate)}
        title={words('listenRate')}
        onChange={(event) => change({ rate: Number(event.currentTarget.value) })}
      >
        {all.map((rate) => (
          <option key={rate} value={String(rate)}>
            {`${number.format(rate)}×`}
          </option>
        ))}
      </select>
    </label>
  );
}

function VoiceChoice({ voices }: { voices: readonly Voice[] }): JSX.Element {
  const words = useWords();
  const { settings, change } = usePlatform();
  const chosen = voices.some(({ voiceURI }) => voiceURI === settings.voice) ? settings.voice : '';
  return (
    <label class="listen-voice">
      <span class="sr-only">{words('listenVoice')}</span>
      <select
        value={chosen}
        title={words('listenVoice')}
        onChange={(event) => change({ voice: event.currentTarget.value })}
      >
        <option value="">{words('listenVoiceAutomatic')}</option>
        {voices.map(({ voiceURI, name, localService }) => (
          <option key={voiceURI} value={voiceURI}>
            {localService ? name : words('listenVoiceRemote', name)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Why nothing is read. */
function Absence({ state, language }: { state: ListenState['state']; language: string }): JSX.Element {
  const words = useWords();
  const { change } = usePlatform();
  const { lang } = useInterface();
  const name = languageName(language, lang);
  return (
    <div class="listen-absence">
      <p role="status">
        {state === 'loading' && words('listenLoading')}
        {state === 'noLanguage' && words('listenNoLanguage')}
        {state === 'none' && words('listenNoVoice', name)}
        {state === 'onlyRemote' && words('listenOnlyRemote', name)}
      </p>
      {state === 'onlyRemote' && (
        <button type="button" class="listen-allow" onClick={() => change({ remoteVoices: true })}>
          {words('listenAllowRemote')}
        </button>
      )}
    </div>
  );
}

/** "Hausa" for "ha", in the interface's language; the tag where the browser knows no name. */
function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
