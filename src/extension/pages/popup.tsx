import { render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { Article } from '../../article.ts';
import { toText } from '../../export/text.ts';
import { toBlocks } from '../../tree/blocks.ts';
import { type Copyable, copyBoth } from '../../view/copier.ts';
import { Notice } from '../../view/notice.tsx';
import { beginning, type Place } from '../../view/place.ts';
import { type Analysis, Reader } from '../../view/reader.tsx';
import { type Words, WordsContext } from '../../view/words.ts';
import browser from '../browser.ts';
import { createPlaceKeeper } from '../place-keeper.ts';
import { createTabReader, type Failure, type TabApi } from '../tab-reader.ts';

/** How long a page may take before the popup says that it waits: milliseconds. */
const PATIENCE = 600;

const words: Words = (key, ...values) => browser.i18n.getMessage(key, values) || key;

/** What the popup shows: one of these at a time. */
type State =
  | { name: 'reading' }
  | { name: 'waiting' }
  | { name: 'failure'; failure: Failure }
  | { name: 'article'; article: Article; analysis: Analysis; copyable: Copyable; place: Place };

function Popup({ state }: { state: State }) {
  const [error] = useErrorBoundary();
  if (error) return <FailureNotice failure="broken" />;
  if (state.name === 'reading') return <Notice sentence={words('reading')} />;
  if (state.name === 'waiting') return <Notice sentence={words('stillLoading')} />;
  if (state.name === 'failure') return <FailureNotice failure={state.failure} />;
  const copy = () => copyBoth(state.copyable, navigator.clipboard, ClipboardItem);
  return (
    <Reader
      article={state.article}
      analysis={state.analysis}
      copy={copy}
      place={state.place}
      onMove={moved}
    />
  );
}

/** Where the reader is, told once a moment while scrolling; the popup may close at any time. */
let keep: (place: Place) => void = () => {};
let pending: ReturnType<typeof setTimeout> | undefined;

function moved(place: Place): void {
  clearTimeout(pending);
  pending = setTimeout(() => keep(place), 50);
}

function FailureNotice({ failure }: { failure: Failure }) {
  return <Notice title={words('failureTitle')} sentence={words(`failure_${failure}`)} />;
}

/** The element of `popup.html` that everything stands in. */
const root = document.querySelector('#popup') ?? document.body;

function show(state: State): void {
  const { dataset } = document.documentElement;
  dataset.state = state.name;
  if (state.name === 'article') dataset.analysis = state.analysis === 'pending' ? 'pending' : 'ended';
  render(
    <WordsContext.Provider value={words}>
      <Popup state={state} />
    </WordsContext.Provider>,
    root,
  );
}

/** Reads the tab, shows its article, and only then loads what analyses it. */
async function open(): Promise<void> {
  document.documentElement.lang = words('languageTag');
  document.documentElement.dir = words('languageDirection');
  show({ name: 'reading' });
  const patience = setTimeout(() => show({ name: 'waiting' }), PATIENCE);
  const result = await createTabReader(browser as unknown as TabApi)
    .read()
    .catch((): { failure: Failure } => ({ failure: 'broken' }))
    .finally(() => clearTimeout(patience));
  if ('failure' in result) show({ name: 'failure', failure: result.failure });
  else await showArticle(result.article);
}

async function showArticle(article: Article): Promise<void> {
  const blocks = toBlocks(article.body);
  const copyable: Copyable = {
    text: toText(article, blocks),
    html: import('../../export/html.ts').then(({ toHtml }) => toHtml(article, blocks)),
  };
  const keeper = createPlaceKeeper(browser.storage.session);
  const place = (await keeper.load(article.url).catch(() => null)) ?? beginning();
  keep = (now) => void keeper.save(article.url, now).catch(() => {});
  show({ name: 'article', article, analysis: 'pending', copyable, place });
  await nextFrame();
  performance.mark('byline-article');
  const analysis = await import('../../analyse/in-language.ts')
    .then(({ analyseInLanguage }) => analyseInLanguage(article))
    .catch((): Analysis => 'failed');
  const known = typeof analysis === 'string' ? article : analysis.article;
  show({
    name: 'article',
    article: known,
    analysis,
    copyable: { ...copyable, html: await copyable.html },
    place,
  });
  performance.mark('byline-analysed');
}

/** Lets the browser paint first. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

void open();
