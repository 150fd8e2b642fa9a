import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { ArticleLinkContext } from './anchors.tsx';
import { Announcer } from './announcer.tsx';
import { CopyingProvider } from './copying/copying.tsx';
import { HiddenBar } from './hiding/hidden-bar.tsx';
import { usePanels } from './lazy-panels.tsx';
import { ListeningProvider } from './listen/listening.tsx';
import { usePlatform } from './platform.ts';
import type { ReaderProps } from './reader-props.ts';
import { Bars, Dialogs } from './room-overlays.tsx';
import { RoomPanels } from './room-panels.tsx';
import { ShortcutsContext } from './shortcuts.ts';
import { ShownContext } from './shown.ts';
import { Toolbar } from './toolbar.tsx';
import { useKeyboard } from './use-keyboard.ts';
import { type Bar, type RoomOptions, useRoom } from './use-room.ts';

/** The reader: article, key facts and attributions, with Copy always in view, and keys for all of it. */
export function Reader(props: ReaderProps): JSX.Element {
  const [bar, setBar] = useState<Bar>(null);
  const find = useCallback(() => setBar('find'), []);
  const handlers = useKeyboard(find);
  return (
    <ShortcutsContext.Provider value={handlers}>
      <Announcer>
        <ReadingRoom {...props} bar={bar} setBar={setBar} />
      </Announcer>
    </ShortcutsContext.Provider>
  );
}

function ReadingRoom(options: RoomOptions): JSX.Element {
  const { where, settings } = usePlatform();
  const room = useRoom(options);
  const panels = usePanels();
  const { hiding, link, shown, article, reading } = room;
  const names = [
    'reader',
    `reader-${where}`,
    ...(room.beside ? ['reader-beside'] : []),
    ...(settings.links ? [] : ['reader-without-links']),
  ];
  return (
    <ArticleLinkContext.Provider value={link}>
      <ShownContext.Provider value={shown}>
        <CopyingProvider reading={reading}>
          <div class={names.join(' ')}>
            <ListeningProvider article={article} hidden={hiding.hidden}>
              <Toolbar room={room} />
              <Bars room={room} panels={panels} />
              <RoomPanels room={room} panels={panels} />
              <HiddenBar
                count={hiding.hidden.size}
                bringBack={hiding.bringBack}
                bringAllBack={hiding.bringAllBack}
              />
            </ListeningProvider>
            <Dialogs room={room} panels={panels} />
          </div>
        </CopyingProvider>
      </ShownContext.Provider>
    </ArticleLinkContext.Provider>
  );
}
