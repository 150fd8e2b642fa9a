import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../article.ts';
import type { Analysis } from './reader-props.ts';
import type { QuotationActions } from './voices-section.tsx';
import { useWords } from './words.ts';

export type Panels = typeof import('./panels.tsx');

let loaded: Panels | null = null;

/** Loads what the panels are made of after the first paint. @returns null until it is there */
export function usePanels(): Panels | null {
  const [panels, setPanels] = useState(loaded);
  useEffect(() => {
    if (panels) return;
    void import('./panels.tsx').then((all) => {
      loaded = all;
      setPanels(all);
    });
  }, [panels]);
  return panels;
}

interface LazyPanelProps {
  article: Article;
  analysis: Analysis;
  panels: Panels | null;
}

export function Facts({ article, analysis, panels }: LazyPanelProps): JSX.Element {
  return (
    <>
      <PanelTitle article={article} />
      {typeof analysis === 'string' || !panels ? (
        <NotYet analysis={analysis} />
      ) : (
        <panels.FactsPanel reading={analysis} />
      )}
    </>
  );
}

interface QuotesProps extends LazyPanelProps {
  quotationActions?: QuotationActions | undefined;
}

export function Attributions({ article, analysis, panels, quotationActions }: QuotesProps): JSX.Element {
  return (
    <>
      <PanelTitle article={article} />
      {typeof analysis === 'string' || !panels ? (
        <NotYet analysis={analysis} />
      ) : (
        <panels.AttributionsPanel
          attributions={analysis.attributions}
          quotationActions={quotationActions}
          beginning={analysis.beginning}
        />
      )}
    </>
  );
}

function PanelTitle({ article }: { article: Article }): JSX.Element {
  return (
    <h1 class="panel-title" lang={article.language || undefined} dir={article.direction}>
      {article.title}
    </h1>
  );
}

function NotYet({ analysis }: { analysis: Analysis }): JSX.Element {
  const words = useWords();
  return <p class="notice">{words(analysis === 'failed' ? 'analysisFailed' : 'analysing')}</p>;
}
