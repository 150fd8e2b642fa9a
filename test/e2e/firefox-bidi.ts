import type { Browser } from 'puppeteer-core';

/** WebDriver BiDi with Firefox's privileged side, which knows the views that BiDi does not list. */
export interface Bidi {
  /** Runs a function in a context; arguments and result go as JSON. */
  call<Args extends unknown[], T>(
    context: string,
    work: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Runs a function in the browser's own window. */
  chrome<Args extends unknown[], T>(work: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** @returns the context of one of the extension's views */
  view(type: 'popup' | 'background' | 'tab' | 'sidebar'): Promise<string>;
  run(context: string, source: string): Promise<void>;
  click(context: string, selector: string): Promise<void>;
  press(context: string, key: string): Promise<void>;
  screenshot(context: string): Promise<Uint8Array>;
}

type Send = (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>;

export async function createBidi(browser: Browser, id: string): Promise<Bidi> {
  const send = sender(browser);
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { url: string; context: string }[];
  };
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  if (window === undefined) throw new Error('Firefox has no window.');
  const call: Bidi['call'] = async (context, work, ...args) => {
    const answer = await send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify(await (${work})(...JSON.parse(json)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
    });
    const { type, exceptionDetails, result } = answer as {
      type: string;
      exceptionDetails?: { text: string };
      result?: { value?: string };
    };
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return result?.value === undefined ? undefined : JSON.parse(result.value);
  };
  const chrome: Bidi['chrome'] = (work, ...args) => call(window, work, ...args);
  await chrome(listExtensionViews, id);
  return {
    call,
    chrome,
    async view(type) {
      const context = await chrome(findView, id, type, 8000);
      if (context === null) throw new Error(`The extension shows no ${type}.`);
      return context;
    },
    async run(context, source) {
      await send('script.evaluate', { expression: `${source};0`, target: { context }, awaitPromise: false });
    },
    click: (context, selector) => click(send, context, selector),
    async press(context, value) {
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async screenshot(context) {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(data), 'base64');
    },
  };
}

/** puppeteer's own connection, which its types do not show. */
function sender(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: { send: (method: string, params: object) => Promise<{ result: Record<string, unknown> }> };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

/** Lets BiDi find any browser element that shows a view of the extension; it looks at tabs only. */
function listExtensionViews(id: string): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const original = NavigableManager.getBrowserById;
  const browsers = () =>
    [...WebExtensionPolicy.getByID(id).extension.views].map((view) => view.xulBrowser).filter(Boolean);
  NavigableManager.getBrowserById = function (wanted: string) {
    return (
      original.call(this, wanted) ?? browsers().find((one) => this.getIdForBrowser(one) === wanted) ?? null
    );
  };
}

/** Waits for a view; a popup counts once its panel is open, for it is loaded before. */
async function findView(id: string, type: string, patience: number): Promise<string | null> {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const views = [...WebExtensionPolicy.getByID(id).extension.views];
    const browser = views.find((view) => view.viewType === type && view.xulBrowser)?.xulBrowser;
    const open =
      type !== 'popup' ||
      (browser?.closest('panel')?.state === 'open' && browser.getBoundingClientRect().width > 0);
    if (browser && open) {
      browser.permanentKey ??= {};
      return NavigableManager.getIdForBrowser(browser);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return null;
}

async function click(send: Send, context: string, selector: string): Promise<void> {
  const { nodes } = (await send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: selector },
  })) as { nodes: { sharedId: string }[] };
  const element = nodes[0];
  if (!element) throw new Error(`There is no ${selector}.`);
  const origin = { type: 'element', element: { sharedId: element.sharedId } };
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}
