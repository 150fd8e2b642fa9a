import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Element } from 'hast';
import type { Article, Block } from '../article.ts';
import { elements } from '../tree/query.ts';
import { webAddress } from './address.ts';
import { articleDocument, type DocumentOptions } from './document.ts';
import { DOCUMENT_STYLE } from './document-style.ts';
import { oneLine } from './line.ts';
import { EVERYTHING } from './options.ts';
import { siteName } from './site-name.ts';
import { escapeXml, toXhtml } from './xhtml.ts';

/** The same files give the same bytes: ZIP's dates have no zone, so that this is one in all of them. */
const ZIP_DATE = new Date(2000, 0, 1);

/** A picture of the book, taken out of a `data:` address. */
interface Picture {
  name: string;
  type: string;
  bytes: Uint8Array;
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * The article as an EPUB 3 book (https://www.w3.org/TR/epub-33/) of one chapter.
 *
 * @param options `pictures` gives `data:` addresses of JPEG, PNG, GIF or WebP; all other pictures are links
 */
export function toEpub(
  article: Article,
  blocks: readonly Block[],
  options: DocumentOptions = EVERYTHING,
): Uint8Array {
  const { pictures, sources } = takeOut(options.pictures ?? new Map());
  const chapter = articleDocument(article, blocks, { ...options, pictures: sources });
  const headings = numberHeadings(chapter);
  const files: Zippable = {
    // First and stored, so that what the file is stands at its beginning (OCF, 4.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'book/package.opf': strToU8(packageDocument(article, pictures)),
    'book/contents.xhtml': strToU8(contents(article, headings)),
    'book/article.xhtml': strToU8(page(article, toXhtml(chapter))),
    'book/style.css': strToU8(DOCUMENT_STYLE),
  };
  for (const { name, bytes } of pictures) files[`book/${name}`] = [bytes, { level: 0 }];
  return zipSync(files, { level: 9, mtime: ZIP_DATE });
}

function packageDocument(article: Article, pictures: readonly Picture[]): string {
  const url = webAddress(article.url);
  const one = (name: string, value: string): string =>
    value === '' ? '' : `    <dc:${name}>${escapeXml(value)}</dc:${name}>\n`;
  const items = pictures.map(
    ({ name, type }, index) => `    <item id="picture${index}" href="${name}" media-type="${type}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${language(article)}" dir="${article.direction}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="address">${escapeXml(url || `urn:x-byline:${title(article)}`)}</dc:identifier>
    <dc:title>${escapeXml(title(article))}</dc:title>
    <dc:language>${language(article)}</dc:language>
${article.authors.map(({ name }) => one('creator', oneLine(name))).join('')}${one('publisher', siteName(article.site))}${one('date', article.published ?? '')}${one('source', url)}    <meta property="dcterms:modified">${modified(article)}</meta>
  </metadata>
  <manifest>
    <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>
    <item id="style" href="style.css" media-type="text/css"/>
${items.join('')}  </manifest>
  <spine page-progression-direction="${article.direction}">
    <itemref idref="article"/>
  </spine>
</package>
`;
}

function contents(article: Article, headings: readonly string[]): string {
  const link = (target: string, label: string): string =>
    `<a href="article.xhtml${target}">${escapeXml(label)}</a>`;
  const inner = headings.map((label, index) => `<li>${link(`#part${index}`, label)}</li>`).join('');
  const list = inner === '' ? '' : `<ol>${inner}</ol>`;
  return page(
    article,
    `<nav xmlns:epub="http://www.idpf.org/2007/ops" epub:type="toc"><ol><li>${link('', title(article))}${list}</li></ol></nav>`,
  );
}

function page(article: Article, body: string): string {
  const tag = language(article);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${tag}" xml:lang="${tag}" dir="${article.direction}">
<head><title>${escapeXml(title(article))}</title><link rel="stylesheet" href="style.css" type="text/css"/></head>
<body>
${body}
</body>
</html>
`;
}

/** Gives the headings of the second rank names to lead to; @returns their words. */
function numberHeadings(chapter: Element): string[] {
  const found = elements(chapter, 'h2').filter((heading) => words(heading) !== '');
  for (const [index, heading] of found.entries())
    heading.properties = { ...heading.properties, id: `part${index}` };
  return found.map(words);
}

function words(node: Element): string {
  const of = (child: Element['children'][number]): string =>
    child.type === 'text' ? child.value : child.type === 'element' ? child.children.map(of).join('') : '';
  return oneLine(of(node));
}

/** Pictures become files of the book. */
function takeOut(given: ReadonlyMap<string, string>): { pictures: Picture[]; sources: Map<string, string> } {
  const pictures: Picture[] = [];
  const sources = new Map<string, string>();
  for (const [address, data] of given) {
    const [, type = '', coded = ''] =
      /^data:image\/(jpeg|png|gif|webp);base64,([A-Za-z0-9+/=]+)$/.exec(data) ?? [];
    if (type === '') continue;
    const name = `picture${pictures.length}.${type}`;
    pictures.push({
      name,
      type: `image/${type}`,
      bytes: Uint8Array.from(atob(coded), (one) => one.charCodeAt(0)),
    });
    sources.set(address, name);
  }
  return { pictures, sources };
}

function title(article: Article): string {
  return oneLine(article.title) || webAddress(article.url) || article.site;
}

function language({ language: tag }: Article): string {
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : 'und';
}

/** The day of the article's last change in the form that EPUB asks for: to the second, in UTC. */
function modified({ modified: changed, published }: Article): string {
  const time = new Date(changed ?? published ?? 0);
  const known = Number.isNaN(time.getTime()) ? new Date(0) : time;
  return `${known.toISOString().slice(0, 19)}Z`;
}
