import type { Root } from 'hast';
import type { Removal } from '../../article.ts';
import type { Metadata } from '../metadata.ts';

/** Cleans a tidied body of what is no article, step by step. @param body changed in place */
export function cleanBody(_body: Root, _metadata: Metadata, _removed: Removal[]): void {}
