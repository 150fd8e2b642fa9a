import type { Plugin } from 'esbuild';

export function pack(line: string): { packed: string; divider: string } | null;
export const packedWords: Plugin;
