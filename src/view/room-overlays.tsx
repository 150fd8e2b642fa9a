import type { JSX } from 'preact';
import { hideCurrent, stepBlock } from './hiding/block-walk.ts';
import type { Panels } from './lazy-panels.tsx';
import type { Room } from './use-room.ts';

interface OverlayProps {
  room: Room;
  panels: Panels | null;
}

/** The bar that is open under the toolbar, if any. */
export function Bars({ room, panels }: OverlayProps): JSX.Element | null {
  const { bar, frame, shown, hiding, closeBar } = room;
  if (bar === null || !panels) return null;
  if (bar === 'find')
    return <panels.FindBar article={() => frame.current} version={shown} close={closeBar} />;
  return (
    <panels.HideBar
      step={(by) => frame.current && stepBlock(frame.current, by, false)}
      hide={() => hideCurrent(frame.current, hiding.hide)}
      close={closeBar}
    />
  );
}

/** The dialog that is open, if any. */
export function Dialogs({ room, panels }: OverlayProps): JSX.Element | null {
  const { dialog, openDialog, article, reading, hiding } = room;
  if (dialog === null || !panels) return null;
  const close = (): void => openDialog(null);
  if (dialog === 'shortcuts') return <panels.ShortcutSheet close={close} />;
  return (
    <panels.WrongDialog article={article} reading={reading} hiddenBlocks={hiding.hidden} close={close} />
  );
}
