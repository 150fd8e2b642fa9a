import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Article } from '../../src/article.ts';
import { type Platform, PlatformContext } from '../../src/view/platform.ts';
import { Reader } from '../../src/view/reader.tsx';
import type { Analysis, ReaderProps } from '../../src/view/reader-props.ts';
import { readSettings } from '../../src/view/settings.ts';
import { WordsContext } from '../../src/view/words.ts';
import { english } from './english.ts';
import { article } from './sample.ts';

/** Words that are marked now, by the name of their mark. */
export const marks = new Map<string, { ranges: Range[] }>();

let root: HTMLElement;

/** A document with what jsdom does not have: highlights, and boxes of ranges. */
export function withReader(): void {
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
    vi.stubGlobal('CSS', { highlights: marks });
    vi.stubGlobal(
      'Highlight',
      class {
        readonly ranges: Range[];
        constructor(...ranges: Range[]) {
          this.ranges = ranges;
        }
      },
    );
    Range.prototype.getBoundingClientRect = () => new DOMRect();
  });
  afterEach(async () => {
    await act(async () => render(null, root));
    root.remove();
    marks.clear();
    vi.unstubAllGlobals();
  });
}

export function platform(part: Partial<Platform> = {}): Platform {
  return {
    where: 'popup',
    settings: readSettings({}),
    change: () => {},
    copy: async () => 'both',
    save: () => {},
    openInTab: null,
    openInPanel: null,
    openOptions: null,
    showInPage: null,
    ...part,
  };
}

interface Options extends Partial<ReaderProps> {
  on?: Partial<Platform>;
  article?: Article;
}

/** Shows the reader with its panels loaded. */
export async function show(analysis: Analysis, { on = {}, ...props }: Options = {}): Promise<void> {
  const shown = typeof analysis === 'string' ? article : analysis.article;
  await act(async () => {
    render(
      <WordsContext.Provider value={english}>
        <PlatformContext.Provider value={platform(on)}>
          <Reader article={shown} analysis={analysis} {...props} />
        </PlatformContext.Provider>
      </WordsContext.Provider>,
      root,
    );
  });
  await act(() => vi.dynamicImportSettled());
}

export function find(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export function all(selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

export async function press(selector: string): Promise<void> {
  await act(async () => find(selector).click());
}

/** Presses a key where the focus is. */
export async function key(name: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  await act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  return event;
}

/** The words that a mark is on. */
export function marked(name: string): string[] {
  return marks.get(name)?.ranges.map(String) ?? [];
}

export const textOf = (selector: string): string => find(selector).textContent ?? '';
/** What screen readers are told last. */
export const announced = (): string => textOf('.announcer').replace('\u00a0', '');

/** Types into a field. */
export async function type(selector: string, value: string): Promise<void> {
  const field = find(selector) as HTMLInputElement;
  field.value = value;
  await act(async () => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
