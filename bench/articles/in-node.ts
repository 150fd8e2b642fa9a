import { fork } from 'node:child_process';
import { PEERS } from './peers.ts';
import { type PageResult, progress, type Run } from './run.ts';
import { check, checkedPage } from './self-check.ts';
import type { GoldPage, PageSet } from './sets.ts';

/** So many pages a process: extractors and parsers keep pages in memory, and a process's end gives it back. */
const PAGES_A_PROCESS = 32;

/** What a child process is told to read, and what it answers. */
interface Task {
  peer: string;
  ids: string[];
}
interface Answer {
  results: [string, PageResult][];
  memory: number;
}

/** The argument that makes a process a child of the bench. */
export const CHILD = '--child';

/**
 * Lets each peer read every page, in processes of their own, one after the other.
 *
 * @throws Error where a peer does not run as it should
 */
export async function readInNode(sets: readonly PageSet[], names: readonly string[] | null): Promise<Run[]> {
  const runs: Run[] = [];
  const page = checkedPage();
  const peers = PEERS.filter(({ name }) => !names || names.some((one) => name.toLowerCase().includes(one)));
  for (const { name, read } of peers) check(name, page, (await read(page.html(), page.url)).text);
  for (const { name } of peers) {
    const run: Run = { name, results: new Map(), memory: 0 };
    for (const set of sets) {
      progress(`${name}: ${set.name}, ${set.pages.length} pages`);
      for (let first = 0; first < set.pages.length; first += PAGES_A_PROCESS) {
        const ids = set.pages.slice(first, first + PAGES_A_PROCESS).map(({ id }) => id);
        const { results, memory } = await inChild({ peer: name, ids });
        for (const [id, result] of results) run.results.set(id, result);
        run.memory = Math.max(run.memory ?? 0, memory);
      }
    }
    runs.push(run);
  }
  return runs;
}

function inChild(task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', [CHILD], { serialization: 'advanced' });
    let answer: Answer | null = null;
    child.on('message', (message) => {
      answer = message as Answer;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (answer) resolve(answer);
      else reject(new Error(`${task.peer} ended with ${code} before it had read its pages.`));
    });
    child.send(task);
  });
}

/** A child's whole work: reads the pages that it is told, answers and ends. */
export function serveAsChild(pages: ReadonlyMap<string, GoldPage>): void {
  process.once('message', async (message) => {
    const { peer: name, ids } = message as Task;
    const peer = PEERS.find((one) => one.name === name);
    const results: [string, PageResult][] = [];
    for (const id of ids) {
      const page = pages.get(id);
      if (!peer || !page) continue;
      const result = await peer.read(page.html(), page.url).catch((error: unknown) => {
        progress(`${name}, ${id}: ${String(error).slice(0, 200)}`);
        return { text: '', milliseconds: Number.NaN };
      });
      results.push([id, result]);
    }
    // Kilobytes, by Node's documentation.
    const answer: Answer = { results, memory: process.resourceUsage().maxRSS * 1024 };
    process.send?.(answer, () => process.exit(0));
  });
}
