/** What choosing needs to know of a voice; `SpeechSynthesisVoice` has it. */
export interface Voice {
  voiceURI: string;
  name: string;
  /** BCP 47, on Android with an underscore. */
  lang: string;
  /** Whether it speaks on this device, without a server. */
  localService: boolean;
  default: boolean;
}

/** The part of `speechSynthesis` that tells its voices. */
export interface VoiceApi {
  getVoices(): Voice[];
  addEventListener(type: 'voiceschanged', listener: () => void): void;
  removeEventListener(type: 'voiceschanged', listener: () => void): void;
}

export interface VoiceWish {
  /** BCP 47, of the article. */
  language: string;
  /** The URI of the voice that the reader chose, "" for none. */
  voice: string;
  /** Whether voices of a server may be used. */
  remote: boolean;
}

/** Why there is no voice: none for the language at all, or only such as speak through a server. */
export type NoVoice = 'none' | 'onlyRemote';

/** Browsers tell their voices late, or, where there are none, never: milliseconds. */
const PATIENCE = 1500;

/** @returns the voices of the browser, once it knows them; none after a moment */
export function loadVoices(api: VoiceApi, patience = PATIENCE): Promise<Voice[]> {
  const known = api.getVoices();
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      api.removeEventListener('voiceschanged', end);
      resolve(api.getVoices());
    };
    const timer = setTimeout(end, patience);
    api.addEventListener('voiceschanged', end);
  });
}

/** @returns the voices that may read the language, the best first */
export function voicesFor(voices: readonly Voice[], { language, remote }: Omit<VoiceWish, 'voice'>): Voice[] {
  const wanted = locale(language);
  if (wanted === null) return [];
  return voices
    .filter((voice) => voice.localService || remote)
    .map((voice) => ({ voice, rank: rank(voice, wanted) }))
    .filter(({ rank: of }) => of > 0)
    .sort((one, other) => other.rank - one.rank)
    .map(({ voice }) => voice);
}

/**
 * The voice that reads an article: the reader's own choice where it speaks the language, else one of exactly its tag, of
 * its script, of its language.
 */
export function chooseVoice(voices: readonly Voice[], wish: VoiceWish): Voice | NoVoice {
  const fitting = voicesFor(voices, wish);
  const chosen = fitting.find((voice) => voice.voiceURI === wish.voice) ?? fitting[0];
  if (chosen) return chosen;
  return voicesFor(voices, { ...wish, remote: true }).length > 0 ? 'onlyRemote' : 'none';
}

function locale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return null;
  }
}

/** How well a voice fits; 0 where it speaks another language. */
function rank(voice: Voice, wanted: Intl.Locale): number {
  const own = locale(voice.lang);
  if (own === null || own.language !== wanted.language) return 0;
  const full = own.maximize();
  const wish = wanted.maximize();
  const exact = own.baseName === wanted.baseName;
  return (
    1 +
    (voice.default ? 1 : 0) +
    // A server's voice costs the reader's privacy: only where no other speaks the language as well.
    (voice.localService ? 2 : 0) +
    (full.region === wish.region ? 4 : 0) +
    (full.script === wish.script ? 8 : 0) +
    (exact ? 16 : 0)
  );
}
