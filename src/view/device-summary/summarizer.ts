/** What the model would be asked for: as a page must say it before it is asked for anything. */
export interface SummaryOptions {
  type: 'key-points' | 'tldr' | 'teaser' | 'headline';
  format: 'plain-text' | 'markdown';
  length: 'short' | 'medium' | 'long';
  /** BCP 47. */
  expectedInputLanguages: string[];
  outputLanguage: string;
}

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Model {
  summarize(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  /** How much of what it can take a text is. */
  measureInputUsage?(text: string): Promise<number>;
  inputQuota?: number;
  destroy(): void;
}

/** Chrome's `Summarizer` (138): a model of the browser's own, on the device. */
export interface SummarizerApi {
  availability(options: SummaryOptions): Promise<Availability>;
  /** Loads the model first where it is not there, so that it is called within a click alone. */
  create(
    options: SummaryOptions & {
      signal?: AbortSignal;
      monitor?(model: EventTarget): void;
    },
  ): Promise<Model>;
}

/** @returns null where the browser has none */
export function browserSummarizer(): SummarizerApi | null {
  const { Summarizer } = globalThis as { Summarizer?: SummarizerApi };
  return Summarizer ?? null;
}

export function summaryOptions(language: string): SummaryOptions {
  return {
    type: 'tldr',
    format: 'plain-text',
    length: 'medium',
    expectedInputLanguages: [language],
    outputLanguage: language,
  };
}

/** @returns whether the browser can summarise in this language, and whether its model is here already */
export async function availabilityFor(api: SummarizerApi | null, language: string): Promise<Availability> {
  if (api === null || language === '') return 'unavailable';
  // An unknown or badly written language is an error.
  return api.availability(summaryOptions(language)).catch(() => 'unavailable');
}

/**
 * Called within the click that asks for it.
 *
 * @param progress told how much of the model is loaded, from 0 to 1, where it is loaded
 * @throws what the browser throws
 */
export async function summarise(
  api: SummarizerApi,
  text: string,
  language: string,
  signal: AbortSignal,
  progress: (part: number) => void,
): Promise<string> {
  const model = await api.create({
    ...summaryOptions(language),
    signal,
    monitor(loading) {
      loading.addEventListener('downloadprogress', (event) => {
        progress('loaded' in event && typeof event.loaded === 'number' ? event.loaded : 0);
      });
    },
  });
  try {
    return (await model.summarize(await whatFits(model, text), { signal })).trim();
  } finally {
    model.destroy();
  }
}

/** A long article is cut at the end of a paragraph, for news says first what matters most. */
async function whatFits(model: Model, text: string): Promise<string> {
  const { inputQuota } = model;
  if (inputQuota === undefined || !model.measureInputUsage) return text;
  let rest = text;
  for (let turn = 0; turn < 8 && (await model.measureInputUsage(rest)) > inputQuota; turn++) {
    const end = rest.lastIndexOf('\n\n', rest.length * 0.7);
    rest = rest.slice(0, end > 0 ? end : Math.floor(rest.length * 0.7));
  }
  return rest;
}
