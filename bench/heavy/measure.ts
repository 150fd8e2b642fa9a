import fs from 'node:fs';

/** @returns the renderers of this program's browser: of pages, or of the extension's own pages */
export function renderers(of: 'page' | 'extension'): number[] {
  const parents = new Map<number, number>();
  const commands = new Map<number, string>();
  for (const name of fs.readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      commands.set(Number(name), fs.readFileSync(`/proc/${name}/cmdline`, 'utf8'));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (pid: number): boolean => {
    for (let one = parents.get(pid); one; one = parents.get(one)) if (one === process.pid) return true;
    return false;
  };
  return [...commands.keys()].filter((pid) => {
    const command = commands.get(pid) ?? '';
    const isExtension = command.includes('--extension-process');
    return command.includes('--type=renderer') && isExtension === (of === 'extension') && isOurs(pid);
  });
}

/** Lets the kernel count each process' peak anew. @returns what each holds now: megabytes by process */
export function resetPeaks(pids: readonly number[]): Map<number, number> {
  for (const pid of pids) fs.writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return new Map(pids.map((pid) => [pid, held(pid, 'VmRSS')]));
}

/** @returns the most that a process held since its peak was reset, or since it began: megabytes */
export function peakOf(pid: number): number {
  return Math.round(held(pid, 'VmHWM'));
}

/** @returns 0 for a process that has ended */
function held(pid: number, field: string): number {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** What a process' main thread did: processor time in milliseconds, so that other work on the machine does not count. */
export interface Work {
  /** The longest task, in which nothing else could happen. */
  block: number;
  all: number;
}

/** @returns what the main threads of processes did in a trace */
export function workOf(trace: string, pids: readonly number[]): Work {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const times = traceEvents
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .filter(({ pid, tid }) => pids.includes(pid) && mains.has(`${pid} ${tid}`))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  const all = times.reduce((sum, one) => sum + one, 0);
  return { block: Math.round(Math.max(0, ...times)), all: Math.round(all) };
}
