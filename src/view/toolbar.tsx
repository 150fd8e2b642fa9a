import type { JSX } from 'preact';
import { AppearanceControl } from './appearance/appearance-control.tsx';
import { CopyControl } from './copying/copy-control.tsx';
import { MoreMenu } from './more-menu.tsx';
import { OpenElsewhere } from './open-elsewhere.tsx';
import { usePlatform } from './platform.ts';
import { Progress } from './progress.tsx';
import { SIDE_TABS, TABS, TabList } from './tabs.tsx';
import { type Room, sideOf } from './use-room.ts';

/** Tabs, Copy and the menus, always in view. */
export function Toolbar({ room }: { room: Room }): JSX.Element {
  const { where } = usePlatform();
  const { article, beside, panel, place, scrolls, marking, toggleMarking, openBar, openDialog } = room;
  const reads = beside || place.tab === 'article';
  return (
    <header class="toolbar">
      {beside ? <p class="toolbar-site">{article.site}</p> : <RoomTabs room={room} />}
      <div class="toolbar-actions">
        <CopyControl />
        <AppearanceControl />
        <OpenElsewhere />
        <MoreMenu
          find={() => openBar('find')}
          marking={marking}
          toggleMarking={toggleMarking}
          hideParts={() => openBar('hide')}
          reportWrong={() => openDialog('wrong')}
          showShortcuts={() => openDialog('shortcuts')}
        />
      </div>
      {where !== 'popup' && reads && <Progress panel={panel} scrolls={scrolls} />}
    </header>
  );
}

/** Where the article stands beside them there are two, over their panels. */
export function RoomTabs({ room }: { room: Room }): JSX.Element {
  return <TabList tabs={room.beside ? SIDE_TABS : TABS} selected={sideOf(room)} select={room.place.select} />;
}
