import type { ElementContent, Root, RootContent, Element as TreeElement } from 'hast';
import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Post } from '../article.ts';
import { property } from '../tree/query.ts';
import { type Components, drawTree } from './draw-tree.ts';
import { usePlatform } from './platform.ts';
import { postTime } from './post-time.ts';
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

/** A picture that cannot be loaded, or is not wanted, leaves its caption; what it shows is said in words. */
function Picture({ src, alt }: { src?: string; alt?: string }): JSX.Element | null {
  const [broken, setBroken] = useState(false);
  const { pictures } = usePlatform().settings;
  if (!pictures) {
    return (
      <span data-furniture class="no-picture">
        {alt}
      </span>
    );
  }
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

const COMPONENTS: Components = { a: Link, img: Picture, small: Credit, table: Table, div: Division };

interface ArticleBodyProps {
  body: Root;
  posts?: readonly Post[];
  /** BCP 47, for the posts' times. */
  language?: string;
  /** Indices of blocks that are not shown. */
  hidden?: ReadonlySet<number>;
}

/** The body's blocks; `data-block` says which is which. A live blog's posts have their headlines before them. */
export function ArticleBody({ body, posts = [], language = '', hidden }: ArticleBodyProps): JSX.Element {
  const children: RootContent[] = [];
  let current = '';
  for (const [index, child] of body.children.entries()) {
    if (child.type !== 'element' || hidden?.has(index)) continue;
    const number = property(child, 'dataPost');
    const post = number !== '' && number !== current ? posts[Number(number)] : undefined;
    if (post) children.push(postHeader(post, number, language));
    current = number;
    children.push({ ...child, properties: { ...child.properties, dataBlock: index } });
  }
  return (
    <>
      {children.map((child) => (
        // A block keeps its element when another one is hidden.
        <Fragment key={keyOf(child)}>{drawTree(child, COMPONENTS)}</Fragment>
      ))}
    </>
  );
}

function keyOf(child: RootContent): string {
  if (child.type !== 'element') return '';
  const { dataBlock, dataPostHeader } = child.properties;
  return dataBlock === undefined ? `post-${dataPostHeader}` : String(dataBlock);
}

function postHeader({ title, time, authors, href }: Post, number: string, language: string): TreeElement {
  const headline = href === null ? text(title) : element('a', { href }, text(title));
  const line = [time === null ? '' : postTime(time, language), authors.join(', ')]
    .filter((part) => part !== '')
    .join(' · ');
  const children = [
    ...(line === '' ? [] : [element('p', {}, text(line))]),
    ...(title === '' ? [] : [element('h2', {}, headline)]),
  ];
  return element('header', { className: ['post-header'], dataPostHeader: number }, ...children);
}

function element(
  tagName: string,
  properties: TreeElement['properties'],
  ...children: ElementContent[]
): TreeElement {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
