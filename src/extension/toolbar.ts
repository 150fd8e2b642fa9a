/** What the toolbar button needs of the browser. */
export interface ActionApi {
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
  setTitle(details: { tabId: number; title: string }): Promise<void>;
}

/** The toolbar button of each tab: a mark and a title say that there is an article to read. */
export interface Toolbar {
  /** @throws where the tab is closed */
  show(tabId: number, article: boolean): Promise<void>;
}

export function createToolbar(action: ActionApi, message: (key: string) => string): Toolbar {
  return {
    async show(tabId, article) {
      await Promise.all([
        action.setBadgeBackgroundColor({ tabId, color: '#1d6b3a' }),
        action.setBadgeText({ tabId, text: article ? '✓' : '' }),
        action.setTitle({ tabId, title: message(article ? 'actionTitleArticle' : 'actionTitle') }),
      ]);
    },
  };
}
