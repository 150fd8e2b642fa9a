/** @returns the processor time that this process has used, in milliseconds: other programs do not count. */
export function processorTime(): number {
  return process.cpuUsage().user / 1_000;
}
