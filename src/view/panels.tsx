/** What nobody sees at first: panels, bars and dialogs, loaded after the first paint. */
export { AttributionsPanel } from './attributions-panel.tsx';
export { FactsPanel } from './facts-panel.tsx';
export { FindBar } from './find/find-bar.tsx';
export { HideBar } from './hiding/hide-bar.tsx';
export { ShortcutSheet } from './shortcut-sheet.tsx';
export { WrongDialog } from './wrong-dialog.tsx';
