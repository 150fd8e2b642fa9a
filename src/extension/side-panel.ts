/** What both browsers have at the side of the window: Chrome's side panel, Firefox's sidebar, nothing on a phone. */
export interface SidePanelApi {
  sidePanel?: { open(of: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * @param windowId the window that it opens in; known before the click, for the browsers open it within one alone
 * @returns null where the browser has none
 */
export function panelOpener(api: SidePanelApi, windowId: number | undefined): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = api;
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  return sidebarAction ? () => sidebarAction.open() : null;
}
