/** The panels that nobody sees before the article is analysed: loaded after the first paint. */
export { AttributionsPanel } from './attributions-panel.tsx';
export { FactsPanel } from './facts-panel.tsx';
