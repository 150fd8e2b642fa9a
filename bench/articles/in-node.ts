import { fork } from 'node:child_process';
import { check, checkedPage } from '../self-check/extractors.ts';
import { OURS, PEERS } from './peers.ts';
import { type PageResult, progress, type Run, SECONDS_A_PAGE } from './run.ts';
import type { GoldPage, PageSet } from './sets.ts';

/** So many pages a process: extractors and parsers keep pages in memory, and a process's end gives it back. */
const PAGES_A_PROCESS = 32;

/** What a child process is told to read, and what it answers for each page. */
interface Task {
  peer: string;
  ids: string[];
}
interface Answer {
  id: string;
  result: PageResult;
  /** The most memory that the process has taken so far, in bytes. */
  memory: number;
}

/** What a child says when it can be told. */
const READY = 'ready';

/** The argument that makes a process a child of the bench. */
export const CHILD = '--child';

/**
 * Lets each peer read every page, in processes of their own, one after the other.
 *
 * @param hasBrowser whether those that work in a browser are read there: then only Byline stands here beside the others
 * @throws Error where a peer does not run as it should
 */
export async function readInNode(
  sets: readonly PageSet[],
  names: readonly string[] | null,
  hasBrowser: boolean,
): Promise<Run[]> {
  const runs: Run[] = [];
  const page = checkedPage();
  const peers = PEERS.filter(
    ({ name }) => !names || names.some((one) => name.toLowerCase().includes(one)),
  ).filter(({ name, inBrowser }) => !hasBrowser || !inBrowser || name === OURS);
  for (const { name, read } of peers) check(name, page, (await read(page.html(), page.url)).text);
  for (const { name } of peers) {
    const run: Run = { name, results: new Map(), memory: 0 };
    for (const set of sets) {
      const left = set.pages.map(({ id }) => id);
      while (left.length > 0) {
        progress(`Node, ${name}: ${set.name}, ${left.length} of ${set.pages.length} pages are left`);
        await readSome(run, left);
      }
    }
    runs.push(run);
  }
  return runs;
}

/** Reads the first of the pages that are left, and takes them from the list; one that is too slow ends its process. */
async function readSome(run: Run, left: string[]): Promise<void> {
  const ids = left.slice(0, PAGES_A_PROCESS);
  const end = await inChild({ peer: run.name, ids }, ({ id, result, memory }) => {
    run.results.set(id, result);
    run.memory = Math.max(run.memory ?? 0, memory);
  });
  const unread = ids.find((id) => !run.results.has(id));
  if (unread !== undefined) {
    progress(
      `${run.name}, ${unread}: ${end === 'late' ? `not read within ${SECONDS_A_PAGE} s` : 'its process failed'}`,
    );
    const milliseconds = end === 'late' ? Number.POSITIVE_INFINITY : Number.NaN;
    run.results.set(unread, { text: '', milliseconds });
  }
  left.splice(0, ids.filter((id) => run.results.has(id)).length);
}

/** @returns how the process came to its end, by itself or where a page took too long */
function inChild(task: Task, onAnswer: (answer: Answer) => void): Promise<'by itself' | 'late'> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', [CHILD], { serialization: 'advanced' });
    let clock: NodeJS.Timeout | undefined;
    let isLate = false;
    const onLate = (): void => {
      isLate = true;
      child.kill('SIGKILL');
    };
    child.on('message', (message: typeof READY | Answer) => {
      if (message === READY) child.send(task);
      else onAnswer(message);
      // To start a process takes its time too, which is not the page's.
      clearTimeout(clock);
      clock = setTimeout(onLate, SECONDS_A_PAGE * 1000);
    });
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(clock);
      resolve(isLate ? 'late' : 'by itself');
    });
  });
}

/** A child's whole work: reads the pages that it is told, answers for each and ends. */
export function serveAsChild(pages: ReadonlyMap<string, GoldPage>): void {
  // What extractors say of a page would hide how far the bench is.
  console.error = console.warn = () => {};
  process.once('message', async (message) => {
    const { peer: name, ids } = message as Task;
    const peer = PEERS.find((one) => one.name === name);
    for (const id of ids) {
      const page = pages.get(id);
      if (!peer || !page) throw new Error(`There is no ${name}, or no page ${id}.`);
      const result = await peer.read(page.html(), page.url).catch((error: unknown) => {
        progress(`${name}, ${id}: ${String(error).slice(0, 200)}`);
        return { text: '', milliseconds: Number.NaN };
      });
      // Kilobytes, by Node's documentation.
      await answer({ id, result, memory: process.resourceUsage().maxRSS * 1024 });
    }
    process.exit(0);
  });
  process.send?.(READY);
}

const answer = (one: Answer): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(one, () => resolve());
  });
