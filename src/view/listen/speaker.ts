import type { Spoken } from './spoken.ts';

/** An utterance, as the browser has it. */
export interface Utterance {
  rate: number;
  onstart: (() => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
}

/** What speaking needs of the browser. */
export interface SpeechApi<U extends Utterance = Utterance> {
  /** Makes an utterance with the chosen voice and its language. */
  utterance(text: string): U;
  speak(utterance: U): void;
  cancel(): void;
  /** Whether anything is spoken or waits, also of another page. */
  busy(): boolean;
  /** @returns what calls it off */
  later(work: () => void, milliseconds: number): () => void;
}

export type SpeakerState = 'stopped' | 'playing' | 'paused' | 'ended' | 'failed';

export interface Speaker {
  /** Begins, goes on after a pause, or begins again after the end. */
  play(): void;
  pause(): void;
  /** Back to the beginning. */
  stop(): void;
  sentence(step: 1 | -1): void;
  section(step: 1 | -1): void;
  /** Heard at once: the sentence is said again at the new rate. */
  setRate(rate: number): void;
}

/** Told after each change; `index` is the sentence that is spoken or would be. */
export type SpeakerListener = (state: SpeakerState, index: number) => void;

/** Silence before the next sentence, in milliseconds. */
const PAUSES = { heading: 600, section: 300 };

/** After `cancel` both browsers lose what is said at once: milliseconds. */
const AFTER_CANCEL = 80;

/** An engine that has not begun after so many milliseconds does not work. */
const TO_BEGIN = 6000;

/** Engines lose the end of an utterance now and then; after so many milliseconds, and as many a letter, it has ended. */
const TO_END = { least: 8000, letter: 250 };

/**
 * Reads sentences out, one utterance each.
 *
 * A pause is a `cancel`, and going on says the sentence again: the browsers' own `pause` stays `speaking` for ever with
 * some engines, and ends the utterance with others.
 *
 * @param sentences at least one
 */
export function createSpeaker(
  api: SpeechApi,
  sentences: readonly Spoken[],
  tell: SpeakerListener,
  { rate = 1, start = 0 }: { rate?: number; start?: number } = {},
): Speaker {
  let index = start;
  let state: SpeakerState = 'stopped';
  /** Kept here, for Chrome forgets the events of an utterance that nobody holds. */
  let current: Utterance | null = null;
  let callOff = (): void => {};

  const become = (next: SpeakerState): void => {
    state = next;
    tell(state, index);
  };
  const wait = (work: () => void, milliseconds: number): void => {
    callOff();
    callOff = api.later(work, milliseconds);
  };
  /** Whatever the cancelled utterance still tells is of no interest. */
  const silence = (): void => {
    callOff();
    current = null;
    if (api.busy()) api.cancel();
  };
  const halt = (next: 'paused' | 'failed'): void => {
    silence();
    become(next);
  };

  const say = (): void => {
    const spoken = sentences[index];
    if (!spoken) return;
    const utterance = api.utterance(spoken.text);
    utterance.rate = rate;
    const mine = (work: () => void) => () => {
      if (current === utterance) work();
    };
    const patience = TO_END.least + (spoken.text.length * TO_END.letter) / rate;
    utterance.onstart = mine(() => wait(mine(passOver), patience));
    utterance.onend = mine(() => goOn());
    utterance.onerror = ({ error }) => {
      if (current !== utterance) return;
      // Another page of the browser took the voice.
      if (error === 'interrupted' || error === 'canceled') halt('paused');
      else halt('failed');
    };
    current = utterance;
    wait(
      mine(() => halt('failed')),
      TO_BEGIN,
    );
    api.speak(utterance);
  };
  /** The engine says nothing more of this sentence. */
  const passOver = (): void => {
    silence();
    goOn(AFTER_CANCEL);
  };
  const goOn = (least = 0): void => {
    callOff();
    current = null;
    const before = sentences[index];
    const next = sentences[index + 1];
    if (!before || !next) {
      silence();
      index = 0;
      become('ended');
      return;
    }
    index++;
    become('playing');
    const between = before.heading ? PAUSES.heading : PAUSES.section;
    const pause = Math.max(least, before.section === next.section ? 0 : between);
    if (pause === 0) say();
    else wait(say, pause);
  };
  /** Says the current sentence from its beginning, whatever is being said. */
  const begin = (): void => {
    const wasBusy = api.busy();
    silence();
    become('playing');
    if (wasBusy) wait(say, AFTER_CANCEL);
    else say();
  };
  const moveTo = (wanted: number): void => {
    index = Math.max(0, Math.min(sentences.length - 1, wanted));
    if (state === 'playing') begin();
    else become(state === 'paused' ? 'paused' : 'stopped');
  };

  return {
    play() {
      if (state !== 'playing' && sentences.length > 0) begin();
    },
    pause() {
      if (state === 'playing') halt('paused');
    },
    stop() {
      silence();
      index = 0;
      become('stopped');
    },
    sentence: (step) => moveTo(index + step),
    section(step) {
      moveTo(step === 1 ? nextSection(sentences, index) : previousSection(sentences, index));
    },
    setRate(next) {
      rate = next;
      if (state === 'playing') begin();
    },
  };
}

/** At the end there is none: the last sentence. */
function nextSection(sentences: readonly Spoken[], index: number): number {
  const section = sentences[index]?.section;
  const next = sentences.findIndex((one, at) => at > index && one.section !== section);
  return next === -1 ? sentences.length - 1 : next;
}

/** The beginning of this section, or from there the one of the section before. */
function previousSection(sentences: readonly Spoken[], index: number): number {
  const beginningOf = (at: number): number => {
    const section = sentences[at]?.section;
    let first = at;
    while (first > 0 && sentences[first - 1]?.section === section) first--;
    return first;
  };
  const own = beginningOf(index);
  return own < index || index === 0 ? own : beginningOf(index - 1);
}
