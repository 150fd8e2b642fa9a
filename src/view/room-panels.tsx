import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ArticleView } from './article-view.tsx';
import { Attributions, Facts, type Panels } from './lazy-panels.tsx';
import { Panel } from './panel.tsx';
import { RoomTabs } from './toolbar.tsx';
import { type Room, sideOf } from './use-room.ts';
import type { QuotationActions } from './voices-section.tsx';

/** The article and, under tabs or beside it, its key facts and attributions. */
export function RoomPanels({ room, panels }: { room: Room; panels: Panels | null }): JSX.Element {
  const { article, analysis, reading, beside, scrolls, place, hiding } = room;
  const side = sideOf(room);
  const options = { scrolls, place: place.here.current, scrolled: place.scrolled };
  const quotationActions = useQuotationActions(panels);
  const content = { article, analysis, panels, quotationActions };
  return (
    <main>
      <Panel
        name="article"
        selected={beside || place.tab === 'article'}
        tabbed={!beside}
        panelRef={room.panel}
        {...options}
      >
        {panels && <panels.DeviceSummary article={article} />}
        <div ref={room.frame} class={room.marking ? 'article-frame marking' : 'article-frame'}>
          <ArticleView
            article={article}
            blocks={room.blocks}
            time={reading?.time ?? null}
            hiddenBlocks={hiding.hidden}
          />
          {panels && <panels.ArticleLayer room={room} quotationActions={quotationActions} />}
        </div>
      </Panel>
      <div class="side">
        {beside && <RoomTabs room={room} />}
        <Panel name="facts" selected={side === 'facts'} tabbed {...options}>
          <Facts {...content} />
        </Panel>
        <Panel name="attributions" selected={side === 'attributions'} tabbed {...options}>
          <Attributions {...content} />
        </Panel>
      </div>
    </main>
  );
}

function useQuotationActions(panels: Panels | null): QuotationActions | undefined {
  return useMemo(() => {
    if (!panels) return undefined;
    return (quotation) => <panels.QuotationActions quotation={quotation} />;
  }, [panels]);
}
