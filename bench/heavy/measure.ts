import fs from 'node:fs';

/** Processes, and the megabytes that they held together. */
export interface Held {
  pids: number[];
  megabytes: number;
}

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

/** Lets the kernel count each process' peak anew. */
export function resetPeaks(pids: number[]): Held {
  for (const pid of pids) fs.writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return { pids, megabytes: field(pids, 'VmRSS') };
}

/** @returns the peak of processes since it was reset, above what they held then: megabytes */
export function peakOf({ pids, megabytes }: Held): number {
  return Math.round(field(pids, 'VmHWM') - megabytes);
}

function field(pids: readonly number[], name: string): number {
  return pids.reduce((sum, pid) => {
    try {
      const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
      return sum + Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
    } catch {
      return sum;
    }
  }, 0);
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  dur?: number;
  tdur?: number;
}

/** @returns the longest task in a trace of these processes' main threads: processor time in milliseconds */
export function longestTask(trace: string, pids: readonly number[]): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const tasks = traceEvents.filter(
    (one) => pids.includes(one.pid) && one.ph === 'X' && one.name === 'RunTask',
  );
  return Math.round(Math.max(0, ...tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000);
}
