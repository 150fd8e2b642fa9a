import type { Plugin } from 'esbuild';

export const languagesByThemselves: Plugin;
