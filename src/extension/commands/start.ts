import type { Article } from '../../article.ts';
import { toHtml } from '../../export/html.ts';
import { selectionWithAttribution } from '../../export/selection.ts';
import { toText } from '../../export/text.ts';
import { toBlocks } from '../../tree/blocks.ts';
import browser from '../browser.ts';
import { createSettingsKeeper, type StorageChanges, type SyncStorage } from '../keeping/settings-keeper.ts';
import { articles, pageAge, tabReader } from '../pages/kept-articles.ts';
import { createSureReading } from '../reading/sure-reading.ts';
import type { Tab } from '../reading/tab-reader.ts';
import { panelOpener, type SidePanelApi } from '../side-panel.ts';
import { createSitePermissions, type PermissionsApi } from '../sites/site-permissions.ts';
import { words } from '../words.ts';
import { type AlwaysOpen, createAlwaysOpen } from './always-open.ts';
import { type AnswerApi, createAnswer } from './answer.ts';
import { ownClipboard, pageClipboard } from './clipboard.ts';
import { type Deeds, onCommand } from './commands.ts';
import { type CopyFailure, createBackgroundCopier } from './copy.ts';
import { createMenus, type MenusApi, onMenu } from './menus.ts';
import { createReaderOpener, type ReaderTabApi } from './reader.ts';

/**
 * Listens to keys, context menus and the installation. Called once, when the background starts: both browsers wake it
 * only for what was listened to by then. A phone has neither keys nor menus.
 */
export function startCommands(): AlwaysOpen {
  const { commands, contextMenus, permissions, runtime, scripting, storage, tabs } = browser;
  const settings = createSettingsKeeper(
    storage.sync as unknown as SyncStorage,
    storage.onChanged as unknown as StorageChanges,
  );
  const readSurely = createSureReading({
    read: (tab) => tabReader.read(tab),
    now: (tabId) => tabs.get(tabId),
    keeper: articles,
    age: pageAge,
  });
  const copier = createBackgroundCopier(
    async (tab) => (await readSurely(tab)).reading,
    typeof document === 'undefined'
      ? pageClipboard(scripting as unknown as Parameters<typeof pageClipboard>[0])
      : ownClipboard(navigator.clipboard, ClipboardItem),
  );
  const reader = createReaderOpener(
    readSurely,
    articles,
    tabs as unknown as ReaderTabApi,
    runtime.getURL as (path: string) => string,
  );
  const answer = createAnswer(browser.action as unknown as AnswerApi);
  const say = (tab: Tab, failure: CopyFailure | null, done: string | null): void => {
    if (tab.id === undefined || (failure === null && done === null)) return;
    void answer.say(tab.id, failure === null, failure === null ? (done ?? '') : sentenceOf(failure));
  };

  const copyArticle = async (article: Article): Promise<{ text: string; html: string }> => {
    const options = (await settings.load()).settings;
    const blocks = toBlocks(article.body);
    return { text: toText(article, blocks, options), html: toHtml(article, blocks, options) };
  };
  const deeds: Deeds = {
    copyArticle(tab) {
      void copier.copy(tab, copyArticle).then((failure) => say(tab, failure, words('copied')));
    },
    openReader(tab) {
      void reader.open(tab, true).then((failure) => say(tab, failure, null));
    },
    openPanel(tab) {
      void panelOpener(browser as unknown as SidePanelApi, tab.windowId)?.().catch(ignore);
    },
    copySelection(tab, frame, text) {
      const selected = selectionIn(tab.id ?? -1, frame).catch(() => '');
      const make = async (article: Article) => {
        const everything = toBlocks(article.body).map((block) => block.text);
        return selectionWithAttribution((await selected) || text, article, everything.join('\n'));
      };
      void copier.copy(tab, make).then((failure) => say(tab, failure, words('copied')));
    },
  };

  commands?.onCommand.addListener((name, tab) => onCommand(deeds, name, tab));
  if (contextMenus) {
    const menus = createMenus(contextMenus as unknown as MenusApi, (key) => words(key));
    const renew = (): void => void menus.renew().catch(ignore);
    runtime.onInstalled.addListener(renew);
    runtime.onStartup.addListener(renew);
    contextMenus.onClicked.addListener((click, tab) => onMenu(deeds, click, tab));
  }
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });

  const sitePermissions = createSitePermissions(permissions as unknown as PermissionsApi);
  return createAlwaysOpen({
    storage: storage.session,
    sites: async () => (await settings.load()).settings.alwaysOpen,
    allowed: (site) => sitePermissions.has(site),
    open: (tab, active) => reader.open(tab, active),
  });
}

function sentenceOf(failure: CopyFailure): string {
  return failure === 'clipboard' ? words('copyFailedByKey') : words(`failure_${failure}`);
}

/** The selection with its lines, which the menu's own text has lost. */
async function selectionIn(tabId: number, frame: number): Promise<string> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame] },
    func: () => String(getSelection() ?? ''),
  });
  return typeof answer?.result === 'string' ? answer.result : '';
}

/** What it does and how to reach it, once. */
async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).catch(ignore);
}

function ignore(): void {}
