import type { DocumentOptions } from '../../export/document.ts';
import { toText } from '../../export/text.ts';
import type { Shown } from '../shown.ts';
import { jsonText } from './copies.ts';
import { fileName } from './file-name.ts';
import { loadPictures, pictureAddresses } from './pictures.ts';

/** The kinds of files, by their endings, in the order in which they are offered. */
export const FILE_KINDS = ['md', 'txt', 'html', 'json', 'epub'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

const TYPES: Readonly<Record<FileKind, string>> = {
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  epub: 'application/epub+zip',
};

export interface SavedFile {
  name: string;
  type: string;
  content: string | Uint8Array;
  /** How many pictures could not be put in though they were to be. */
  missing: number;
}

export interface FileOptions extends Omit<DocumentOptions, 'pictures'> {
  /** Whether pictures are put into the kinds of files that can hold them. */
  withPictures: boolean;
}

/**
 * Makes a file of the article.
 *
 * @throws Error where the kind is not possible: JSON of an article that is not analysed
 */
export async function makeFile(
  kind: FileKind,
  shown: Shown,
  { withPictures, ...options }: FileOptions,
  load: typeof loadPictures = loadPictures,
): Promise<SavedFile> {
  const holds = withPictures && (kind === 'html' || kind === 'epub');
  const pictures = holds ? await load(shown.blocks) : new Map<string, string>();
  const wanted = holds ? new Set(pictureAddresses(shown.blocks)).size : 0;
  const { article } = shown;
  return {
    name: fileName(article.title, kind, article.site),
    type: TYPES[kind],
    content: await contentOf(kind, shown, { ...options, pictures }),
    missing: wanted - pictures.size,
  };
}

async function contentOf(
  kind: FileKind,
  { article, blocks, reading }: Shown,
  options: DocumentOptions,
): Promise<string | Uint8Array> {
  switch (kind) {
    case 'md': {
      const { toMarkdown } = await import('../../export/markdown.ts');
      return toMarkdown(article, blocks, { ...options, frontMatter: true });
    }
    case 'txt':
      return `${toText(article, blocks, options)}\n`;
    case 'html': {
      const { toHtmlFile } = await import('../../export/html-file.ts');
      return toHtmlFile(article, blocks, options);
    }
    case 'json':
      if (reading === null) throw new Error('The article is not analysed.');
      return jsonText(reading);
    case 'epub': {
      const { toEpub } = await import('../../export/epub.ts');
      return toEpub(article, blocks, options);
    }
  }
}
