import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article.ts';
import { toBlocks } from '../../tree/blocks.ts';
import { usePlatform } from '../platform.ts';
import { useInterface, useWords } from '../words.ts';
import {
  type Availability,
  availabilityFor,
  browserSummarizer,
  type SummarizerApi,
  summarise,
} from './summarizer.ts';

type State =
  | { name: 'offered' }
  | { name: 'working'; loaded: number | null }
  | { name: 'done'; text: string }
  | { name: 'failed' };

interface DeviceSummaryProps {
  article: Article;
  api?: SummarizerApi | null;
}

/**
 * The browser's own summary in a box of its own, which says whose it is. Not there where the reader has not asked for it
 * in the options, or the browser cannot. Nothing is asked of the model, nor loaded, without a click.
 */
export function DeviceSummary({
  article,
  api = browserSummarizer(),
}: DeviceSummaryProps): JSX.Element | null {
  const { settings } = usePlatform();
  const [availability, setAvailability] = useState<Availability>('unavailable');
  const wanted = settings.deviceSummary;
  useEffect(() => {
    let left = false;
    setAvailability('unavailable');
    if (wanted) {
      void availabilityFor(api, article.language).then((answer) => {
        if (!left) setAvailability(answer);
      });
    }
    return () => {
      left = true;
    };
  }, [api, article.language, wanted]);
  if (!wanted || api === null || availability === 'unavailable') return null;
  return <Box key={article.url} article={article} api={api} here={availability === 'available'} />;
}

interface BoxProps {
  article: Article;
  api: SummarizerApi;
  /** Whether the model is on the device already. */
  here: boolean;
}

function Box({ article, api, here }: BoxProps): JSX.Element {
  const words = useWords();
  const own = useInterface();
  const [state, setState] = useState<State>({ name: 'offered' });
  const abort = useRef(new AbortController());
  useEffect(() => () => abort.current.abort(), []);
  const ask = (): void => {
    setState({ name: 'working', loaded: null });
    summarise(api, textOf(article), article.language, abort.current.signal, (loaded) =>
      setState({ name: 'working', loaded }),
    ).then(
      (text) => setState(text === '' ? { name: 'failed' } : { name: 'done', text }),
      () => setState({ name: 'failed' }),
    );
  };
  return (
    <aside class="device-summary" aria-label={words('deviceSummary')} {...own}>
      <p class="device-summary-label">{words('deviceSummary')}</p>
      {state.name === 'done' && (
        <p class="device-summary-text" lang={article.language} dir={article.direction}>
          {state.text}
        </p>
      )}
      <p role="status">
        {state.name === 'working' && <Progress loaded={state.loaded} />}
        {state.name === 'failed' && words('deviceSummaryFailed')}
      </p>
      {(state.name === 'offered' || state.name === 'failed') && (
        <button type="button" class="device-summary-ask" onClick={ask}>
          {words(here ? 'deviceSummaryAsk' : 'deviceSummaryLoad')}
        </button>
      )}
    </aside>
  );
}

function Progress({ loaded }: { loaded: number | null }): JSX.Element {
  const words = useWords();
  const { lang } = useInterface();
  if (loaded === null || loaded >= 1) return <>{words('deviceSummaryWorking')}</>;
  const part = new Intl.NumberFormat(lang, { style: 'percent' }).format(loaded);
  return <>{words('deviceSummaryLoading', part)}</>;
}

/** The words that are summarised: without captions, credits, embeds and code. */
function textOf({ title, standfirst, body }: Article): string {
  const texts = toBlocks(body).map((block) => (block.type === 'code' ? '' : block.text));
  return [title, standfirst, ...texts].filter((text) => text !== '').join('\n\n');
}
