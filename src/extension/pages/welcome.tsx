import type { JSX } from 'preact';
import { render } from 'preact';
import type { BrowserKeys } from '../../view/platform.ts';
import { type WordKey, WordsContext } from '../../view/words.ts';
import browser from '../browser.ts';
import { readKeys } from '../commands/keys.ts';
import { followSettings } from '../keeping/page-settings.ts';
import { createSettingsKeeper, type StorageChanges, type SyncStorage } from '../keeping/settings-keeper.ts';
import { words } from '../words.ts';
import { ArticleDrawing, AttributionsDrawing, FactsDrawing } from './welcome-drawings.tsx';

/** The first-run page: what Byline does, how to reach it, and that it keeps everything to itself. */
interface WelcomeProps {
  keys: BrowserKeys | null;
  firefox: boolean;
}

function Welcome({ keys, firefox }: WelcomeProps): JSX.Element {
  const openOptions = (): void => void browser.runtime.openOptionsPage();
  return (
    <main class="welcome">
      <header>
        <img src="icons/128.png" alt="" width="48" height="48" />
        <h1>{words('welcomeTitle')}</h1>
        <p>{words('welcomeLead')}</p>
      </header>
      <ul class="welcome-things">
        {THINGS.map((thing) => (
          <Thing key={thing.title} {...thing} />
        ))}
      </ul>
      <div class="welcome-ways">
        <section>
          <h2>{words('welcomeButton')}</h2>
          <p>{words(firefox ? 'welcomePinFirefox' : 'welcomePinChrome')}</p>
        </section>
        {keys && <Keys {...keys} />}
        <section>
          <h2>{words('welcomePrivacy')}</h2>
          <p>{words('welcomePrivacyText')}</p>
          <button type="button" class="welcome-options" onClick={openOptions}>
            {words('welcomeOptions')}
          </button>
        </section>
      </div>
    </main>
  );
}

interface ThingProps {
  Drawing(): JSX.Element;
  title: WordKey;
  text: WordKey;
}

const THINGS: readonly ThingProps[] = [
  { Drawing: ArticleDrawing, title: 'welcomeArticle', text: 'welcomeArticleText' },
  { Drawing: FactsDrawing, title: 'welcomeFacts', text: 'welcomeFactsText' },
  { Drawing: AttributionsDrawing, title: 'welcomeAttributions', text: 'welcomeAttributionsText' },
];

function Thing({ Drawing, title, text }: ThingProps): JSX.Element {
  return (
    <li>
      <Drawing />
      <h2>{words(title)}</h2>
      <p>{words(text)}</p>
    </li>
  );
}

function Keys({ keys, change }: BrowserKeys): JSX.Element {
  return (
    <section>
      <h2>{words('welcomeKeys')}</h2>
      <dl class="welcome-keys">
        {keys.map(({ words: name, shortcut }) => (
          <div key={name}>
            <dt>{words(name)}</dt>
            <dd>{shortcut === '' ? words('welcomeNoKey') : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>{words(change)}</p>
    </section>
  );
}

async function open(): Promise<void> {
  document.documentElement.lang = words('languageTag');
  document.documentElement.dir = words('languageDirection');
  document.title = words('welcomeTitle');
  const keeper = createSettingsKeeper(
    browser.storage.sync as unknown as SyncStorage,
    browser.storage.onChanged as unknown as StorageChanges,
  );
  const [keys] = await Promise.all([
    readKeys().catch(() => null),
    followSettings(keeper, document.documentElement, localStorage, () => {}),
  ]);
  render(
    <WordsContext.Provider value={words}>
      <Welcome keys={keys} firefox={location.protocol === 'moz-extension:'} />
    </WordsContext.Provider>,
    document.querySelector('#page') ?? document.body,
  );
  document.documentElement.dataset.state = 'welcome';
}

void open();
