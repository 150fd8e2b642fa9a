import { spawn } from 'node:child_process';

/** How a program ended, and what it wrote on standard output. */
export interface Ended {
  /** Its status; null where it took too long and was ended. */
  status: number | null;
  output: string;
}

/** A program that is told to end has so long for it: milliseconds. */
const GRACE = 10_000;

/** Runs a script in a process of its own; what it says on standard error is shown at once. */
export function run(args: readonly string[], minutes: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that what the script started ends with it.
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
    const chunks: Buffer[] = [];
    let isLate = false;
    const end = (signal: NodeJS.Signals): void => {
      try {
        if (child.pid) process.kill(-child.pid, signal);
      } catch {
        // It has ended meanwhile.
      }
    };
    const leave = (): void => {
      end('SIGTERM');
      process.exit(130);
    };
    const clock = setTimeout(() => {
      isLate = true;
      end('SIGTERM');
      setTimeout(end, GRACE, 'SIGKILL').unref();
    }, minutes * 60_000);
    process.once('SIGINT', leave).once('SIGTERM', leave);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(clock);
      process.off('SIGINT', leave).off('SIGTERM', leave);
      resolve({ status: isLate ? null : (status ?? 1), output: Buffer.concat(chunks).toString().trim() });
    });
  });
}
