import type { Case } from '../case.ts';
import { answers } from './answers.ts';
import { claims } from './claims.ts';
import { exported } from './exports.ts';
import { hiddenWords } from './hidden-words.ts';
import { markup } from './markup.ts';
import { scripts } from './scripts.ts';

export const CASES: readonly Case[] = [
  ...scripts,
  ...markup,
  ...claims,
  ...hiddenWords,
  ...exported,
  ...answers,
];
