import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CopyResult } from './copier.ts';
import { useWords, type WordKey } from './words.ts';

const ANSWERS: Readonly<Record<CopyResult, WordKey>> = {
  both: 'copied',
  text: 'copiedText',
  failed: 'copyFailed',
};

/** How long "Copied" stands, in milliseconds; that it failed stands until the next try. */
const ANSWER_TIME = 4000;

/** Copies the article, and says whether it did. */
export function CopyButton({ copy }: { copy(): Promise<CopyResult> }): JSX.Element {
  const words = useWords();
  const [result, setResult] = useState<CopyResult | null>(null);
  useEffect(() => {
    if (result === null || result === 'failed') return;
    const timer = setTimeout(() => setResult(null), ANSWER_TIME);
    return () => clearTimeout(timer);
  }, [result]);
  const onClick = (): void => {
    setResult(null);
    void copy().then(setResult);
  };
  return (
    <div class="copy">
      <p role="status" class={`copy-status copy-${result ?? 'idle'}`}>
        {result !== null && words(ANSWERS[result])}
      </p>
      <button type="button" class="copy-button" title={words('copyTitle')} onClick={onClick}>
        {words('copy')}
      </button>
    </div>
  );
}
