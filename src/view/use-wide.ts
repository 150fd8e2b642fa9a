import { useEffect, useState } from 'preact/hooks';

/** From here on facts stand beside the article, in CSS pixels. */
const WIDE = '(min-width: 1100px)';

/** Whether the window has room for two columns. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => globalThis.matchMedia?.(WIDE).matches ?? false);
  useEffect(() => {
    const query = globalThis.matchMedia?.(WIDE);
    if (!query) return;
    const changed = (): void => setWide(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return wide;
}
