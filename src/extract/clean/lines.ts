import type { Element, Root } from 'hast';
import type { Removal } from '../../article.ts';
import { excerpt } from '../../dom/text.ts';
import { textOf } from '../../tree/blocks.ts';
import { elements, isElement } from '../../tree/query.ts';
import { bare } from '../bare.ts';

/** A tidied body with its blocks as lines; both are kept alike. */
export interface LinedBody {
  root: Root;
  lines: Line[];
}

/** A block of a tidied body as the cleaning steps see it. */
export interface Line {
  element: Element;
  kind: 'paragraph' | 'heading' | 'list' | 'quote' | 'figure' | 'other';
  text: string;
  /** Its letters and digits alone, see {@link bare}. */
  readonly plain: string;
  /** The share of the text that is linked, 0 to 1. */
  linked: number;
  /** Text as articles have it: a long line, or a sentence, that does not only lead elsewhere. */
  running: boolean;
}

/** From this many units on a line is running text even without a sentence's end; dense scripts need half of it. */
const LONG = 100;
/** A sentence is at least this long. */
const SHORTEST_SENTENCE = 30;

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const SENTENCE_END = /[.!?…。！？।؟۔:;；：]["'”’»“‹›)\]）」』]*$|["”»“」』]$/u;

/** @returns whether a text is in a script that says as much in half the letters. */
export function isDense(text: string): boolean {
  return DENSE.test(text);
}

/** @returns whether a text ends as sentences do, in any script. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.trimEnd());
}

/** @returns authors' names for comparing: only full ones, for an agency or an outlet may stand as the author. */
export function fullNames(authors: readonly string[]): string[] {
  return authors
    .filter((name) => /\S\s+\S/.test(name.trim()))
    .map(bare)
    .filter((name) => name.length >= 6);
}

/** @returns a body with its blocks as lines. */
export function linedBody(root: Root): LinedBody {
  return { root, lines: root.children.filter(isElement).map(lineOf) };
}

function lineOf(element: Element): Line {
  const text = textOf(element).trim();
  const linkedLength = elements(element, 'a').reduce((sum, link) => sum + textOf(link).trim().length, 0);
  const linked = text === '' ? 0 : Math.min(1, linkedLength / text.length);
  const kind = kindOf(element);
  const factor = isDense(text) ? 2 : 1;
  const length = text.length * factor;
  const isText = kind === 'paragraph' || kind === 'quote' || kind === 'list';
  const running =
    isText && linked < 0.6 && (length >= LONG || (length >= SHORTEST_SENTENCE && endsSentence(text)));
  let plain: string | null = null;
  return {
    element,
    kind,
    text,
    linked,
    running,
    get plain() {
      plain ??= bare(text);
      return plain;
    },
  };
}

function kindOf({ tagName }: Element): Line['kind'] {
  if (tagName === 'p') return 'paragraph';
  if (/^h[2-6]$/.test(tagName)) return 'heading';
  if (tagName === 'ul' || tagName === 'ol') return 'list';
  if (tagName === 'blockquote') return 'quote';
  return tagName === 'figure' ? 'figure' : 'other';
}

/** Removes lines from a body and traces them. */
export function drop(
  body: LinedBody,
  lines: readonly Line[],
  step: string,
  reason: string,
  removed: Removal[],
): void {
  if (lines.length === 0) return;
  const gone = new Set<unknown>(lines.map(({ element }) => element));
  body.root.children = body.root.children.filter((child) => !gone.has(child));
  body.lines = body.lines.filter(({ element }) => !gone.has(element));
  for (const { text } of lines) removed.push({ step, reason, excerpt: excerpt(text) });
}
