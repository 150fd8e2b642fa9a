/**
 * The little markup that article texts are written in, and the two things made of it: HTML as DW prints it, and
 * the plain text that a reading must give.
 *
 * - `[words](/en/…)` an internal link, `[words](https://…)` an external one (DW adds an svg and a title)
 * - `*words*` emphasis, `**words**` strong
 * - `{{words}}` text that only hovering shows: on the page, never in the reading
 * - `~` a non-breaking space
 */

/** @param {string} text @returns {string} text safe inside an element or a quoted attribute */
export function escapeHtml(text) {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/~/g, '&nbsp;');
}

const ARROW = '<svg viewBox="0 0 20 20" class="extlink"><path d="M4 16 16 4M8 4h8v8"></path></svg>';

/**
 * @param {string} source
 * @param {{ external?: string, bare?: boolean }} options `external`: the words before a link's title in the
 *   page's language; `bare`: classic pages, whose links have no classes
 * @returns {string} HTML
 */
export function inline(source, { external = 'External link', bare = false } = {}) {
  return escapeContent(source)
    .replace(/\{\{([^}]+)\}\}/g, '<span class="hover-popup" role="tooltip" style="display:none">$1</span>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, href) => link(words, href, external, bare))
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');
}

function escapeContent(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/~/g, '&nbsp;');
}

function link(words, href, external, bare) {
  if (bare) return `<a href="${href}"${href.startsWith('/') ? '' : ' target="_blank"'}>${words}</a>`;
  if (href.startsWith('/')) return `<a class="internal-link" href="${href}">${words}</a>`;
  const title = escapeHtml(`${external} — ${plain(words)}`);
  return `<a rel="noopener nofollow" target="_blank" class="external-link" href="${href}" title="${title}">${words}${ARROW}</a>`;
}

/** @param {string} source @returns {string} the words that a reader of the article must get */
export function plain(source) {
  return source
    .replace(/\{\{[^}]+\}\}/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\*([^*]+)\*/g, '$1')
    .replace(/[\s~]+/g, ' ')
    .trim();
}

/** @param {string} source @returns {string[]} what hovering would show: absent from every reading */
export function hovering(source) {
  return [...source.matchAll(/\{\{([^}]+)\}\}/g)].map((match) => match[1] ?? '');
}
