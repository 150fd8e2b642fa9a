import type { JSX } from 'preact';
import { usePlatform } from './platform.ts';
import { useWords } from './words.ts';

/** From popup and side panel one click leads to the places where the article stays open. */
export function OpenElsewhere(): JSX.Element | null {
  const words = useWords();
  const { openInTab, openInPanel } = usePlatform();
  return (
    <>
      {openInTab && (
        <IconButton name="tab" label={words('openInTab')} onClick={openInTab}>
          <path d="M9 2.5h4.5V7M13.5 2.5 8 8M6.5 3.5h-4v10h10v-4" />
        </IconButton>
      )}
      {openInPanel && (
        <IconButton name="panel" label={words('openInPanel')} onClick={openInPanel}>
          <path d="M2.5 3h11v10h-11zM10 3v10" />
        </IconButton>
      )}
    </>
  );
}

interface IconButtonProps {
  name: string;
  label: string;
  onClick(): void;
  children: JSX.Element;
}

function IconButton({ name, label, onClick, children }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`menu-button open-${name}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg
        aria-hidden="true"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      >
        {children}
      </svg>
    </button>
  );
}
