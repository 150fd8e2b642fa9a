import { type ComponentChildren, render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { Article } from '../../article.ts';
import { Notice } from '../../view/notice.tsx';
import { beginning, type Place } from '../../view/place.ts';
import { PlatformContext, type Setting } from '../../view/platform.ts';
import { Reader } from '../../view/reader.tsx';
import type { Analysis } from '../../view/reader-props.ts';
import { readSettings, type Settings, type SettingsTrouble } from '../../view/settings.ts';
import { WordsContext } from '../../view/words.ts';
import browser from '../browser.ts';
import { followSettings, type PageSettings } from '../keeping/page-settings.ts';
import { createPlaceKeeper } from '../keeping/place-keeper.ts';
import { createSettingsKeeper, type StorageChanges, type SyncStorage } from '../keeping/settings-keeper.ts';
import type { Source } from '../reading/tab-article.ts';
import type { Failure } from '../reading/tab-reader.ts';
import { words } from '../words.ts';
import { articles } from './kept-articles.ts';
import { createPlatform } from './platform.ts';

/** What a page shows: one of these at a time. */
type State =
  | { name: 'reading' }
  | { name: 'waiting' }
  | { name: 'failure'; failure: Failure }
  /** A sentence where there is no article to show. */
  | { name: 'nothing'; sentence: string; children?: ComponentChildren }
  | ArticleState;

interface ArticleState {
  name: 'article';
  article: Article;
  analysis: Analysis;
  place: Place;
  /** The blocks that were hidden when the article was last open. */
  hidden: readonly number[];
  source: Source | null;
}

/** What else the page knows of its article; the view's controls follow it. */
interface Surroundings {
  /** False where the article could not be kept: another page would not find it. */
  kept: boolean;
  /** Whether the browser gives access to the page that the article is from. */
  access: boolean;
}

/** One of the extension's pages that show an article: popup, reader tab, side panel. */
export interface ReaderPage {
  show(state: Exclude<State, ArticleState>): void;
  /** Loads what the reader has left in an article that may be shown soon. */
  prepare(article: Article, source: Source | null): void;
  /** Shows an article, and only then loads what analyses it. */
  showArticle(article: Article, source: Source | null): Promise<void>;
  update(changes: Partial<Surroundings>): void;
}

/** How long after a move the place is kept, for many come while scrolling: milliseconds. The popup may close at any time. */
const MOVE_PAUSE = 50;

/** Draws one of the extension's pages into its `#page`. What comes later stands instead of what came before. */
export function createReaderPage(where: Setting): ReaderPage {
  const root = document.querySelector('#page') ?? document.body;
  document.documentElement.lang = words('languageTag');
  document.documentElement.dir = words('languageDirection');
  let state: State = { name: 'reading' };
  /** Counts what was shown, so that what is late does not stand instead of what is newer. */
  let turn = 0;
  let surroundings: Surroundings = { kept: true, access: where !== 'tab' };
  let settings: PageSettings | null = null;
  let settingsTrouble: SettingsTrouble | null = null;

  const draw = (): void => {
    const { dataset } = document.documentElement;
    dataset.state = state.name;
    if (state.name === 'article') dataset.analysis = state.analysis === 'pending' ? 'pending' : 'ended';
    const source = state.name === 'article' ? state.source : null;
    const platform = createPlatform({
      where,
      settings: settings?.current() ?? readSettings({}),
      settingsTrouble,
      change: (changes) => void change(changes),
      source,
      ...surroundings,
    });
    render(
      <WordsContext.Provider value={words}>
        <PlatformContext.Provider value={platform}>
          <Content state={state} where={where} />
        </PlatformContext.Provider>
      </WordsContext.Provider>,
      root,
    );
  };
  const change = async (changes: Partial<Settings>): Promise<void> => {
    const kept = await settings?.change(changes);
    const trouble = kept === 'full' || kept === 'failed' ? kept : null;
    if (trouble === settingsTrouble) return;
    settingsTrouble = trouble;
    draw();
  };
  const show = (next: State): void => {
    turn++;
    state = next;
    draw();
  };
  /** What was prepared last: the article, and the reader's place and hidden blocks in it. */
  let prepared: { article: Article; left: Promise<Left> } | null = null;
  const settled = loadSettings(draw).then((loaded) => {
    settings = loaded;
  });

  return {
    show,
    update(changes) {
      const next = { ...surroundings, ...changes };
      const same = next.kept === surroundings.kept && next.access === surroundings.access;
      surroundings = next;
      if (!same) draw();
    },
    prepare(article, source) {
      prepared = { article, left: loadLeft(where, article, source) };
    },
    async showArticle(article, source) {
      const own = ++turn;
      const ready = prepared?.article === article ? prepared.left : loadLeft(where, article, source);
      const [[place, hidden]] = await Promise.all([ready, settled]);
      if (own !== turn) return;
      const first: ArticleState = { name: 'article', article, analysis: 'pending', place, hidden, source };
      show(first);
      await nextFrame();
      performance.mark('byline-article');
      const [analysis] = await Promise.all([analyse(article), laterStyles()]);
      // Another article, or a newer reading of this one, may be on its way by now.
      if (own + 1 !== turn) return;
      const known = typeof analysis === 'string' ? article : analysis.article;
      show({ ...first, article: known, analysis });
      performance.mark('byline-analysed');
    },
  };
}

let styles: Promise<void> | undefined;

/** Loads the styles of what is shown after the article: panels, bars, dialogs. Without them it is plainer, no more. */
function laterStyles(): Promise<void> {
  styles ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'later.css';
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  return styles;
}

function analyse(article: Article): Promise<Analysis> {
  return import('../../analyse/in-language.ts')
    .then(({ analyseInLanguage }) => analyseInLanguage(article))
    .catch((): Analysis => 'failed');
}

function Content({ state, where }: { state: State; where: Setting }) {
  const [error] = useErrorBoundary();
  if (error) return <FailureNotice failure="broken" />;
  if (state.name === 'reading') return <Notice sentence={words('reading')} />;
  if (state.name === 'waiting') return <Notice sentence={words('stillLoading')} />;
  if (state.name === 'failure') return <FailureNotice failure={state.failure} />;
  if (state.name === 'nothing') return <Notice sentence={state.sentence}>{state.children}</Notice>;
  const { article, analysis, place, hidden, source } = state;
  return (
    <Reader
      // Another article begins anew, whatever was open in the one before.
      key={`${source?.tab} ${source?.address} ${article.url}`}
      article={article}
      analysis={analysis}
      place={place}
      onMove={(now) => keepPlace(placeKey(where, article), now)}
      hidden={hidden}
      onHide={(blocks) => {
        if (source) void articles.hide(source, article, blocks).catch(() => {});
      }}
    />
  );
}

function FailureNotice({ failure }: { failure: Failure }) {
  return <Notice title={words('failureTitle')} sentence={words(`failure_${failure}`)} />;
}

const places = createPlaceKeeper(browser.storage.session);
let pending: ReturnType<typeof setTimeout> | undefined;

function keepPlace(key: string, place: Place): void {
  clearTimeout(pending);
  pending = setTimeout(() => void places.save(key, place).catch(() => {}), MOVE_PAUSE);
}

/** Popup, tab and panel differ in width: each has its own place in an article. */
function placeKey(where: Setting, { url }: Article): string {
  return where === 'popup' ? url : `${where} ${url}`;
}

/** The reader's place in an article, and the blocks that are hidden in it. */
type Left = [Place, readonly number[]];

function loadLeft(where: Setting, article: Article, source: Source | null): Promise<Left> {
  return Promise.all([
    places
      .load(placeKey(where, article))
      .catch(() => null)
      .then((place) => place ?? beginning()),
    source === null ? [] : articles.hiddenIn(source, article).catch(() => []),
  ]);
}

function loadSettings(onChange: (settings: Settings) => void): Promise<PageSettings> {
  const keeper = createSettingsKeeper(
    browser.storage.sync as unknown as SyncStorage,
    browser.storage.onChanged as unknown as StorageChanges,
  );
  return followSettings(keeper, document.documentElement, localStorage, onChange);
}

/** Lets the browser paint first. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
