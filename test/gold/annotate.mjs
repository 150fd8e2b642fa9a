// node test/gold/annotate.mjs: makes test/gold/<id>.json of test/gold/source/<id>.mjs, offsets counted by machine.
// The marks of the sources: see README.md.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The ids of all sources, in order. */
export function sourceIds() {
  return readdirSync(path.join(here, 'source'))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.slice(0, -'.mjs'.length))
    .sort();
}

/** The annotated article that a source file says. Throws where a mark is unclear. */
export async function readSource(id) {
  const { default: source } = await import(pathToFileURL(path.join(here, 'source', `${id}.mjs`)).href);
  return annotate(source);
}

/** Marked text → article and facts. */
export function annotate(source) {
  const { title, standfirst, published, language } = source;
  const marks = [];
  const blocks = source.blocks.map((marked, block) => {
    const heading = marked.startsWith('## ');
    const { text, found } = readMarks(heading ? marked.slice(3) : marked);
    for (const mark of found) marks.push({ ...mark, block });
    return heading ? { type: 'heading', level: 2, text } : { type: 'paragraph', text };
  });
  marks.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  const of = (kind) => marks.filter((mark) => mark.kind === kind);
  return {
    article: { title, standfirst, published, language, blocks },
    dates: of('d').map((mark) => ({ ...anchored(mark), value: mark.note, ...optional(mark) })),
    figures: of('f').map((mark) => ({ ...anchored(mark), ...amount(mark.note), ...optional(mark) })),
    people: people(of('p'), of('r')),
    organisations: entities(of('o')),
    places: entities(of('l')),
    fiveWs: checkedWs(source.fiveWs, [title, standfirst, ...blocks.map(({ text }) => text)].join('\n')),
    summary: source.summary.map(([block, sentence]) => sentenceAt(blocks, block, sentence, language)),
  };
}

/** `{words|k note}`, nested as they may be: the bare text, and each mark with its place in it. */
function readMarks(marked) {
  const open = [];
  const found = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i];
    if (char === '{') open.push(text.length);
    else if (char === '|') {
      const close = marked.indexOf('}', i);
      const parts = /^([dfprol])(\??)(?: (.+))?$/u.exec(marked.slice(i + 1, close));
      const start = open.pop();
      if (!parts || start === undefined) throw new Error(`No mark: ${marked.slice(i - 30, close + 1)}`);
      const [, kind, unsure, note = ''] = parts;
      found.push({ kind, optional: unsure === '?', note, start, end: text.length, text: text.slice(start) });
      i = close;
    } else text += char;
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${marked}`);
  return { text, found };
}

const anchored = ({ block, start, end, text }) => ({ block, start, end, text });
const optional = (mark) => (mark.optional ? { optional: true } : {});

/** `8000 people`, `20..30 people` (a range), `48e6 EUR = 52e6 USD`, `null score` (no single value). */
function amount(note) {
  const [main = '', other] = note.split(' = ');
  const { value, to, unit } = quantity(main);
  return { value, ...(to === null ? {} : { to }), unit, also: other ? also(other) : null };
}

function also(note) {
  const { value, unit } = quantity(note);
  return { value, unit };
}

function quantity(note) {
  const [number = '', ...unit] = note.split(' ');
  const [value, to = null] = number.split('..').map((part) => (part === 'null' ? null : Number(part)));
  if (Number.isNaN(value) || Number.isNaN(to)) throw new Error(`No amount: ${note}`);
  return { value, to, unit: unit.length > 0 ? unit.join(' ') : null };
}

/** Mentions of the same name; a part of an earlier name ("Anvari") is a mention of it. */
function people(mentions, roles) {
  const list = [];
  for (const mark of mentions) {
    const name = mark.note || nameOf(mark.text, list);
    let person = list.find((one) => one.name === name);
    if (!person) {
      person = { name, roles: [], mentions: [] };
      list.push(person);
    }
    person.mentions.push(anchored(mark));
  }
  for (const mark of roles) {
    const person = list.find(({ name }) => name === nameOf(mark.note, list));
    if (!person) throw new Error(`Nobody is "${mark.note}", whose role is "${mark.text}"`);
    person.roles.push({ ...anchored(mark), ...optional(mark) });
  }
  return list;
}

function nameOf(words, list) {
  const names = list.map(({ name }) => name);
  if (names.includes(words)) return words;
  const longer = names.filter((name) => ` ${name} `.includes(` ${words} `));
  if (longer.length > 1) throw new Error(`"${words}" may be ${longer.join(' or ')}`);
  return longer[0] ?? words;
}

function entities(mentions) {
  const list = [];
  for (const mark of mentions) {
    const name = mark.note || mark.text;
    let entity = list.find((one) => one.name === name);
    if (!entity) {
      entity = { name, mentions: [], ...optional(mark) };
      list.push(entity);
    }
    entity.mentions.push(anchored(mark));
  }
  return list;
}

/** Every acceptable answer stands in the article word for word. */
function checkedWs(fiveWs, text) {
  for (const answer of Object.values(fiveWs).flat())
    if (!text.includes(answer)) throw new Error(`The article does not say "${answer}"`);
  return fiveWs;
}

function sentenceAt(blocks, block, sentence, language) {
  const text = blocks[block]?.text ?? '';
  const found = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)][sentence];
  if (!found) throw new Error(`Block ${block} has no sentence ${sentence}`);
  const words = found.segment.trimEnd();
  return { block, sentence, start: found.index, end: found.index + words.length, text: words };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const id of sourceIds()) {
    const gold = await readSource(id).catch((error) => {
      throw new Error(`${id}: ${error.message}`);
    });
    writeFileSync(path.join(here, `${id}.json`), `${JSON.stringify(gold, null, 2)}\n`);
  }
  spawnSync('npx', ['biome', 'format', '--write', here], { stdio: 'inherit' });
}
