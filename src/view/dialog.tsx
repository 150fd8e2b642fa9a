import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useInterface, useWords } from './words.ts';

interface DialogProps {
  title: string;
  name: string;
  close(): void;
  children: ComponentChildren;
}

/** A modal dialog with its title and Close. It is there only while it is open. */
export function Dialog({ title, name, close, children }: DialogProps): JSX.Element {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    const before = document.activeElement;
    if (current?.showModal) current.showModal();
    else current?.setAttribute('open', '');
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  // Escape would close a browser's popup with everything in it.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <dialog
      ref={dialog}
      class={`dialog dialog-${name}`}
      aria-labelledby={`dialog-${name}`}
      onClose={close}
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === event.currentTarget && close()}
      {...useInterface()}
    >
      <div class="dialog-content">
        <header>
          <h2 id={`dialog-${name}`}>{title}</h2>
          <button type="button" class="icon-button" aria-label={words('close')} onClick={close}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
