import type { JSX } from 'preact';
import type { Quotation } from '../article.ts';
import { ArticlePane } from './article-pane.tsx';
import { QuotationActions } from './copying/quotation-actions.tsx';
import { DeviceSummary } from './device-summary/device-summary.tsx';
import { Attributions, Facts, type Panels } from './lazy-panels.tsx';
import { Panel } from './panel.tsx';
import { RoomTabs } from './toolbar.tsx';
import { type Room, sideOf } from './use-room.ts';

/** The article and, under tabs or beside it, its key facts and attributions. */
export function RoomPanels({ room, panels }: { room: Room; panels: Panels | null }): JSX.Element {
  const { article, analysis, reading, beside, scrolls, place, hiding } = room;
  const side = sideOf(room);
  const options = { scrolls, place: place.here.current, scrolled: place.scrolled };
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
        <DeviceSummary article={article} />
        <ArticlePane
          article={article}
          time={reading?.time ?? null}
          places={room.places}
          marking={room.marking}
          hiddenBlocks={hiding.hidden}
          frame={room.frame}
          hide={hiding.hide}
          show={room.link.show}
          showInPanel={room.showInPanel}
          quotationActions={quotationActions}
        />
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

function quotationActions(quotation: Quotation): JSX.Element {
  return <QuotationActions quotation={quotation} />;
}
