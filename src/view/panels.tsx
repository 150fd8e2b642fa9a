/** What nobody sees at first: panels, bars and dialogs, and what lies over the article, loaded after the first paint. */

export { ArticleLayer } from './article-layer.tsx';
export { AttributionsPanel } from './attributions-panel.tsx';
export { QuotationActions } from './copying/quotation-actions.tsx';
export { DeviceSummary } from './device-summary/device-summary.tsx';
export { FactsPanel } from './facts-panel.tsx';
export { FindBar } from './find/find-bar.tsx';
export { HideBar } from './hiding/hide-bar.tsx';
export { ShortcutSheet } from './shortcut-sheet.tsx';
export { WrongDialog } from './wrong-dialog.tsx';
