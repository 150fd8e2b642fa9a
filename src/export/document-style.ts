/** The style sheet of saved articles: a calm page by any reader's own font size, light or dark. */
export const DOCUMENT_STYLE = `:root { color-scheme: light dark; }
body { max-width: 40em; margin: 0 auto; padding: 1.5em 1em; font-family: Charter, Georgia, "Noto Serif", serif; line-height: 1.6; overflow-wrap: break-word; }
h1 { font-size: 1.8em; line-height: 1.2; }
h1:lang(ur), h1:lang(ar), h1:lang(fa), h1:lang(ps) { line-height: 1.8; }
h2, h3, h4 { line-height: 1.3; margin-block: 1.5em 0.5em; }
.kicker, .byline, figcaption, footer { font-size: 0.85em; font-family: system-ui, sans-serif; }
.standfirst { font-size: 1.1em; }
figure { margin: 1.5em 0; break-inside: avoid; }
img { max-width: 100%; height: auto; }
figcaption small { display: block; font-size: 1em; font-style: italic; }
.picture, .embed { font-family: system-ui, sans-serif; font-size: 0.85em; margin: 0; }
blockquote, aside { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
table { border-collapse: collapse; }
th, td { padding: 0.3em 0.6em; border: 1px solid; text-align: start; }
footer, section { margin-block-start: 2em; padding-block-start: 1em; border-block-start: 1px solid; }
`;
