import v8 from 'node:v8';
import vm from 'node:vm';

/** So many pages' garbage may lie about. */
const PAGES = 20;

/**
 * Keeps the memory of a long run flat: left alone, the engine lets the garbage of hundreds of pages heap up before it
 * looks for it.
 *
 * @returns what is called after each page
 */
export function createCollector(): () => void {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  let pages = 0;
  return () => {
    if (++pages % PAGES === 0) collect();
  };
}
