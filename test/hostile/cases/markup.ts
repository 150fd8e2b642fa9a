import { type Case, casesOf, TRIP } from '../case.ts';
import { node, tree, words } from './scripts.ts';

const base = casesOf('base');
const template = casesOf('template');
const mutation = casesOf('mutation XSS');
const clobbering = casesOf('DOM clobbering');
const captions = casesOf('breaking captions');
const restyling = casesOf('restyling');

const PICTURE = 'https://news.example/quay.jpg';
const LINE = '<p>The <a href="more">crew</a> of eleven had been at home for two winters.</p>';

/** What tries to get around a parser, a sanitiser or a style sheet. */
export const markup: Case[] = [
  base.page('in the head, to a script', { head: `<base href="javascript:${TRIP}//">`, body: LINE }),
  base.page('in the article, to another site', `<base href="https://evil.example/">${LINE}`),
  base.page('to data', { head: '<base href="data:text/html,">', body: LINE }),
  base.page('that opens links in the same window', `<base target="_self">${LINE}`),
  base.page('to a file', { head: '<base href="file:///etc/">', body: LINE }),
  base.sent('in the tree', { body: tree('base', { href: 'https://evil.example/', target: '_self' }) }),

  template.page(
    'a script inside',
    `<template><script>${TRIP}</script><p>The hidden crew of eleven.</p></template>`,
    { gone: ['hidden crew'] },
  ),
  template.page('a handler inside', `<template><img src="x" onerror="${TRIP}"></template>`),
  template.page(
    'a shadow tree with a script',
    `<div><template shadowrootmode="open"><script>${TRIP}</script><p onclick="${TRIP}">In the shadow</p></template></div>`,
  ),
  template.page(
    'within a template',
    `<template><template><svg onload="${TRIP}"></svg></template></template>`,
  ),
  template.page(
    'within a table',
    `<table><template><td onclick="${TRIP}">Hidden cell</td></template><tr><td>One</td><td>Two</td></tr></table>`,
    { gone: ['Hidden cell'] },
  ),
  template.sent(
    'in the tree',
    { body: tree('template', {}, [node('script', {}, [words(TRIP)]), words('Hidden words')]) },
    { gone: ['Hidden words'] },
  ),

  mutation.page(
    'noscript and a title',
    `<noscript><p title="</noscript><img src=x onerror=${TRIP}>"></p></noscript>`,
  ),
  mutation.page('SVG and a style', `<svg></p><style><a id="</style><img src=1 onerror=${TRIP}>">`),
  mutation.page(
    'a form in a form in MathML',
    `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${TRIP}></style></mglyph></form></mtext></math></form>`,
  ),
  mutation.page(
    'a title that ends early',
    `<svg><title><style><img src="</style><img src=x onerror=${TRIP}>"></title></svg>`,
  ),
  mutation.page(
    'a comment that ends early',
    `<!--><img src=x onerror=${TRIP}>--><p>The crew of eleven had been at home.</p>`,
  ),
  mutation.page('CDATA in foreign content', `<svg><![CDATA[><img src=x onerror=${TRIP}>]]></svg>`),
  mutation.page(
    'select, xmp and plaintext',
    `<select><xmp><script>${TRIP}</script></xmp></select><noembed><img src=x onerror=${TRIP}></noembed>`,
  ),
  mutation.sent(
    'a name of an element that is markup',
    { body: tree(`img src=x onerror=${TRIP}`, {}) },
    { kept: ['words of the tree'] },
  ),
  mutation.sent('a name of a property that is markup', {
    body: tree('p', { [`lang"><img src=x onerror=${TRIP}`]: 'x' }),
  }),
  mutation.sent('raw HTML as a node', {
    body: {
      type: 'root',
      children: [
        { type: 'raw', value: `<img src=x onerror=${TRIP}>` },
        { type: 'comment', value: `--><img src=x onerror=${TRIP}>` },
      ],
    },
  }),

  clobbering.page(
    'a form named body',
    `<form name="body"><p>Write to us and we will read it.</p><input name="firstChild"></form>`,
  ),
  clobbering.page(
    'an element named title',
    `<img name="title" id="title" src="${PICTURE}" alt=""><p id="title">The crew of eleven had been at home.</p>`,
  ),
  clobbering.page(
    'pictures named after what reads the page',
    [
      'querySelector',
      'querySelectorAll',
      'cloneNode',
      'documentElement',
      'createElement',
      'baseURI',
      'readyState',
    ]
      .map((name) => `<img name="${name}" src="${PICTURE}" alt="">`)
      .join(''),
  ),
  clobbering.page(
    'a form whose fields are its own properties',
    '<form><p>Write to us and we will read it.</p><input name="nextSibling"><input name="parentNode"><input name="nextElementSibling"><input name="attributes"><input name="children"></form>',
  ),
  clobbering.page(
    'a form around the article’s next line',
    '<form id="x"><input name="nextElementSibling"><input name="parentElement"><input name="tagName"><p>The crew of eleven had been at home for two winters.</p></form>',
  ),
  clobbering.page(
    'frames that are windows',
    '<iframe name="defaultView"></iframe><object name="head" id="head"></object><embed name="implementation">',
  ),
  clobbering.page(
    'a collection of the same id',
    '<a id="config" href="https://evil.example/"></a><a id="config" name="url" href="https://evil.example/x">The crew</a>',
  ),
  clobbering.page('fields that stand elsewhere', {
    body: '<form id="far"><p>Write to us and we will read it.</p></form>',
    after:
      '<input form="far" name="firstElementChild"><input form="far" name="textContent"><input form="far" name="localName">',
  }),
  clobbering.page('after the article', {
    after:
      '<form name="cloneNode"></form><form name="body"></form><img name="querySelectorAll"><img name="location">',
    body: '<p id="cloneNode">The crew of eleven had been at home.</p>',
  }),
  clobbering.sent('ids and names in the tree', {
    body: tree('span', { id: 'page', name: 'body', className: ['reader'] }),
  }),

  captions.page(
    'an alternative text that closes its attribute',
    `<figure><img src="${PICTURE}" alt='"><img src=x onerror=${TRIP}>'><figcaption>The quay at dawn</figcaption></figure>`.replace(
      'alt=\'"',
      'alt="x" title=\'"',
    ),
  ),
  captions.page(
    'a caption with a picture in it',
    `<figure><img src="${PICTURE}" alt=""><figcaption>The quay <img src=x onerror="${TRIP}"> at dawn</figcaption></figure>`,
  ),
  captions.page(
    'a credit with a script in it',
    `<figure><img src="${PICTURE}" alt=""><figcaption>The quay<small>Image: <script>${TRIP}</script>P. Lindqvist/AFP</small></figcaption></figure>`,
  ),
  captions.page(
    'an address that closes its attribute',
    `<figure><img src='${PICTURE}"onerror="${TRIP}' onerror="${TRIP}" alt=""><figcaption>The quay at dawn</figcaption></figure>`,
  ),
  captions.page(
    'a table’s caption',
    `<table><caption onclick="${TRIP}"><a href="javascript:${TRIP}">Fares</a></caption><tr><th>Way</th><th>Price</th></tr><tr><td>Ferry</td><td>18</td></tr></table>`,
  ),
  captions.page(
    'a provider that closes its attribute',
    `<iframe src='https://film.example/"onload="${TRIP}' title='"><img src=x onerror=${TRIP}>' onload="${TRIP}"></iframe>`,
  ),
  captions.sent('an alternative text in the tree', {
    body: {
      type: 'root',
      children: [
        node('figure', {}, [
          node('img', { src: `${PICTURE}"onerror="${TRIP}`, alt: `"><img src=x onerror=${TRIP}>` }, []),
        ]),
      ],
    },
  }),
  captions.sent('a provider in the tree', {
    body: {
      type: 'root',
      children: [
        node('div', { dataEmbed: `"><img src=x onerror=${TRIP}>` }, [
          node('a', { href: 'https://film.example/' }, [words('Film')]),
        ]),
      ],
    },
  }),

  restyling.page(
    'a style sheet in the article',
    '<style>.reader, .article { display: none } body::after { content: "Subscribe" }</style><p>The crew of eleven had been at home.</p>',
    { gone: ['display: none'] },
  ),
  restyling.page(
    'a style sheet of another site',
    '<link rel="stylesheet" href="https://evil.example/x.css"><p>The crew of eleven had been at home.</p>',
  ),
  restyling.page(
    'a cover over everything',
    '<div style="position:fixed;inset:0;z-index:2147483647;background:red"><p>The crew of eleven had been at home for two winters.</p></div>',
  ),
  restyling.page(
    'classes of Byline’s own',
    '<p class="toolbar copy-button notice" id="page">The crew of eleven had been at home for two winters.</p>',
  ),
  restyling.page(
    'a toolbar like Byline’s',
    '<div class="toolbar" role="toolbar"><button class="copy-button" aria-label="Copy">Copy</button></div><p role="alert" aria-live="assertive">The crew of eleven had been at home.</p>',
  ),
  restyling.page(
    'attributes of old',
    '<p align="right" bgcolor="red" background="https://evil.example/x.png"><font color="white" size="9">The crew of eleven</font> had been at home.</p>',
  ),
  restyling.page(
    'parts, slots and data for Byline',
    '<p slot="x" part="y" data-block="0" data-furniture data-post="7" contenteditable tabindex="-1" accesskey="c" hidden="until-found">The crew of eleven had been at home.</p>',
  ),
  restyling.page(
    'a page that is a popover',
    '<div popover="auto" id="pop"><p>The crew of eleven had been at home for two winters.</p></div><dialog open><p>Subscribe now</p></dialog>',
    { gone: ['Subscribe now'] },
  ),
  restyling.sent('classes and styles in the tree', {
    body: tree('span', {
      className: ['toolbar'],
      class: 'toolbar',
      style: 'position:fixed',
      tabIndex: 1,
      ariaLabel: 'x',
    }),
  }),
];
