import type { Root, Element as TreeElement } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { useWords } from './words.ts';

interface WithChildren {
  children?: ComponentChildren;
}

/** Links lead out of the popup, and tell the other side nothing. */
function Link({ children, ...rest }: JSX.IntrinsicElements['a']): JSX.Element {
  return (
    <a {...rest} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** A picture that cannot be loaded leaves its caption standing alone. */
function Picture({ src, alt }: { src?: string; alt?: string }): JSX.Element | null {
  const [broken, setBroken] = useState(false);
  if (broken) return null;
  return (
    <img
      src={src}
      alt={alt ?? ''}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
}

/** The `small` of a caption is the picture's credit. */
function Credit({ children }: WithChildren): JSX.Element {
  return <small class="credit">{children}</small>;
}

/** Wide tables scroll on their own. */
function Table({ children, ...rest }: JSX.IntrinsicElements['table']): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={useWords()('table')}>
      <table {...rest}>{children}</table>
    </section>
  );
}

/** Something from another site is a link with its provider over it. */
function Division({ children, ...rest }: JSX.IntrinsicElements['div']): JSX.Element {
  const words = useWords();
  const provider = String((rest as Record<string, unknown>)['data-embed'] ?? '');
  return (
    <div {...rest} class="embed">
      <span data-furniture class="embed-provider">
        {words('embed', provider)}
      </span>
      {children}
    </div>
  );
}

const COMPONENTS = { a: Link, img: Picture, small: Credit, table: Table, div: Division };

/** The body's blocks; `data-block` says which is which. */
export function ArticleBody({ body }: { body: Root }): JSX.Element {
  const numbered: Root = {
    type: 'root',
    children: body.children.map((child, index) =>
      child.type === 'element'
        ? ({ ...child, properties: { ...child.properties, dataBlock: index } } satisfies TreeElement)
        : child,
    ),
  };
  return toJsxRuntime(numbered, {
    Fragment,
    jsx: jsx as never,
    jsxs: jsxs as never,
    components: COMPONENTS as never,
    elementAttributeNameCase: 'html',
  }) as unknown as JSX.Element;
}
