import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Reading } from '../article.ts';
import { toJson } from '../export/json.ts';
import { toReport } from '../export/report.ts';
import { createCollector } from './memory.ts';
import { NoArticle, readHtml, readText, UnreadableFile } from './reader.ts';

const USAGE = `Usage: npm run --silent read -- FILE.html [--url URL] [--json]
       npm run --silent read -- --jsonl FILE…
       npm run --silent read -- FILE.txt [--lang TAG] [--date YYYY-MM-DD] [--body] [--json]
FILE may be - for standard input.`;

interface Options {
  url?: string | undefined;
  lang?: string | undefined;
  date?: string | undefined;
  body?: boolean | undefined;
  text?: boolean | undefined;
}

/** Reads one file, or standard input for "-", as page or as text. */
async function readOne(file: string, options: Options): Promise<Reading> {
  const content = file === '-' ? await standardInput() : await readFile(file).catch(() => unreadable(file));
  const isText = options.text === true || options.body === true || /\.txt$/i.test(file);
  if (!isText) return readHtml(content, options.url);
  return readText(content.toString('utf8'), {
    ...(options.lang === undefined ? {} : { language: options.lang }),
    ...(options.date === undefined ? {} : { published: options.date }),
    body: options.body === true,
  });
}

function unreadable(file: string): never {
  throw new UnreadableFile(`The file ${file} cannot be read.`);
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** One object a line, in order; a file that fails gives its sentence and the rest goes on. */
async function readMany(files: readonly string[], options: Options): Promise<number> {
  const collect = createCollector();
  for (const file of files) {
    const line = await readOne(file, options).then(
      (reading) => ({ file, ...toJson(reading) }),
      (error: unknown) => ({ file, error: sentenceOf(error) }),
    );
    await write(`${JSON.stringify(line)}\n`);
    collect();
  }
  return 0;
}

/** Waits where the reader of our output is slower than we are, so that memory stays flat. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

function sentenceOf(error: unknown): string {
  return error instanceof NoArticle || error instanceof UnreadableFile
    ? error.message
    : 'The file could not be read.';
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      lang: { type: 'string' },
      date: { type: 'string' },
      body: { type: 'boolean' },
      text: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const file = positionals[0];
  if (values.help || file === undefined) {
    console.error(USAGE);
    return values.help ? 0 : 1;
  }
  if (values.jsonl) return readMany(positionals, values);
  const reading = await readOne(file, values);
  await write(values.json ? `${JSON.stringify(toJson(reading), null, 2)}\n` : toReport(reading));
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const wrongOption = error instanceof TypeError && 'code' in error;
    console.error(wrongOption ? `${error.message}\n${USAGE}` : sentenceOf(error));
    process.exitCode = error instanceof NoArticle ? 2 : 1;
  },
);
