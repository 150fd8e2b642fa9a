import type { SpeechApi, Utterance } from './speaker.ts';
import type { Voice } from './voices.ts';

/** The browser's own speech, with one voice. */
export function browserSpeech(synthesis: SpeechSynthesis, voice: Voice): SpeechApi {
  return {
    utterance(text) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice as SpeechSynthesisVoice;
      utterance.lang = voice.lang.replaceAll('_', '-');
      return utterance as unknown as Utterance;
    },
    speak(utterance) {
      // Paused by whatever spoke before, both browsers would keep this one waiting.
      if (synthesis.paused) synthesis.resume();
      synthesis.speak(utterance as unknown as SpeechSynthesisUtterance);
    },
    cancel: () => synthesis.cancel(),
    busy: () => synthesis.speaking || synthesis.pending,
    later(work, milliseconds) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** The part of a `BroadcastChannel` that is used. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((this: BroadcastChannel, event: MessageEvent) => unknown) | null;
  close(): void;
}

export interface Turn {
  /** Tells the other open pages that this one speaks now. */
  take(): void;
  end(): void;
}

/** Of all open pages only one speaks: the one that took its turn last. */
export function takeTurns(channel: Channel, othersSpeak: () => void): Turn {
  channel.onmessage = ({ data }) => {
    if (data === 'speaking') othersSpeak();
  };
  return { take: () => channel.postMessage('speaking'), end: () => channel.close() };
}
