import { beforeEach, expect, test, vi } from 'vitest';
import {
  createSpeaker,
  type Speaker,
  type SpeakerState,
  type Utterance,
} from '../../../src/view/listen/speaker.ts';
import type { Spoken } from '../../../src/view/listen/spoken.ts';

/** A browser's voice that does what the test says. */
interface Voice extends Utterance {
  text: string;
}

let said: Voice[];
let busy: boolean;
let cancelled: number;
let state: SpeakerState;
let index: number;
let speaker: Speaker;

const sentence = (text: string, section: number, heading = false): Spoken => ({
  text,
  at: 'title',
  section,
  heading,
});

const SENTENCES = [
  sentence('Title', 0, true),
  sentence('One.', 1),
  sentence('Two.', 1),
  sentence('Three.', 2),
];

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  busy = false;
  cancelled = 0;
  speaker = createSpeaker(
    {
      utterance: (text): Voice => ({ text, rate: 1, onstart: null, onend: null, onerror: null }),
      speak(utterance) {
        busy = true;
        said.push(utterance as Voice);
      },
      cancel() {
        cancelled++;
        const last = said.at(-1);
        busy = false;
        // As Chrome does, and late.
        setTimeout(() => last?.onerror?.({ error: 'interrupted' }));
      },
      busy: () => busy,
      later(work, milliseconds) {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    SENTENCES,
    (now, at) => {
      state = now;
      index = at;
    },
  );
  return () => vi.useRealTimers();
});

/** The voice comes to the end of what it says. */
function end(): void {
  const last = said.at(-1);
  last?.onstart?.();
  busy = false;
  last?.onend?.();
}

const texts = (): string[] => said.map(({ text }) => text);

test('one sentence after the other, to the end', () => {
  speaker.play();
  expect(texts()).toEqual(['Title']);
  end();
  vi.advanceTimersByTime(600);
  end();
  end();
  vi.advanceTimersByTime(300);
  expect([state, index]).toEqual(['playing', 3]);
  end();
  expect(texts()).toEqual(['Title', 'One.', 'Two.', 'Three.']);
  expect([state, index]).toEqual(['ended', 0]);
});

test('after a heading there is a pause', () => {
  speaker.play();
  end();
  vi.advanceTimersByTime(599);
  expect(texts()).toEqual(['Title']);
  vi.advanceTimersByTime(1);
  expect(texts()).toEqual(['Title', 'One.']);
});

test('a pause cancels, and going on says the sentence again', () => {
  speaker.play();
  speaker.pause();
  expect([state, cancelled]).toEqual(['paused', 1]);
  vi.advanceTimersByTime(100_000);
  expect(texts()).toEqual(['Title']);
  speaker.play();
  expect(texts()).toEqual(['Title', 'Title']);
  vi.advanceTimersByTime(1);
  expect(state).toBe('playing');
});

test('a pause in the silence after a heading', () => {
  speaker.play();
  end();
  speaker.pause();
  vi.advanceTimersByTime(1000);
  expect(texts()).toEqual(['Title']);
  speaker.play();
  expect(texts()).toEqual(['Title', 'One.']);
});

test('nothing is said at once after a cancel', () => {
  speaker.play();
  speaker.sentence(1);
  expect([cancelled, texts()]).toEqual([1, ['Title']]);
  vi.advanceTimersByTime(80);
  expect(texts()).toEqual(['Title', 'One.']);
});

test('by sentences and by sections, there and back', () => {
  const places: number[] = [];
  for (const step of [1, 1, 1, 1, -1] as const) {
    speaker.sentence(step);
    places.push(index);
  }
  expect(places).toEqual([1, 2, 3, 3, 2]);
  speaker.section(-1);
  expect(index).toBe(1);
  speaker.section(-1);
  expect(index).toBe(0);
  speaker.section(-1);
  expect(index).toBe(0);
  speaker.section(1);
  speaker.section(1);
  expect(index).toBe(3);
  speaker.section(1);
  expect([index, texts()]).toEqual([3, []]);
});

test('a new rate is heard at once', () => {
  speaker.play();
  speaker.setRate(1.5);
  vi.advanceTimersByTime(80);
  expect(said.map(({ text, rate }) => [text, rate])).toEqual([
    ['Title', 1],
    ['Title', 1.5],
  ]);
});

test('stopped, it begins at the beginning', () => {
  speaker.play();
  speaker.sentence(1);
  speaker.stop();
  expect([state, index]).toEqual(['stopped', 0]);
});

test('what another page left in the browser’s queue is cancelled first', () => {
  busy = true;
  speaker.play();
  expect([cancelled, texts()]).toEqual([1, []]);
  vi.advanceTimersByTime(80);
  expect(texts()).toEqual(['Title']);
});

test('another page that takes the voice is a pause', () => {
  speaker.play();
  said[0]?.onerror?.({ error: 'interrupted' });
  expect(state).toBe('paused');
});

test('an engine that fails, or never begins', () => {
  speaker.play();
  said[0]?.onerror?.({ error: 'synthesis-failed' });
  expect(state).toBe('failed');
  speaker.play();
  expect(state).toBe('playing');
  vi.advanceTimersByTime(7000);
  expect(state).toBe('failed');
});

test('an engine that loses the end of a sentence does not stop the reading', () => {
  speaker.play();
  said[0]?.onstart?.();
  vi.advanceTimersByTime(8000 + 5 * 250 + 600);
  expect(texts()).toEqual(['Title', 'One.']);
  expect(state).toBe('playing');
});

test('what a cancelled utterance still tells changes nothing', () => {
  speaker.play();
  const [first] = said;
  speaker.sentence(1);
  vi.advanceTimersByTime(80);
  first?.onend?.();
  expect([state, index]).toEqual(['playing', 1]);
});
