import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Article, Reading } from '../article.ts';
import { toIssueReport } from '../export/issue-report.ts';
import { toBlocks } from '../tree/blocks.ts';
import { Dialog } from './dialog.tsx';
import { usePlatform } from './platform.ts';
import { useWords, type WordKey } from './words.ts';

interface WrongDialogProps {
  article: Article;
  reading: Reading | null;
  hiddenBlocks: ReadonlySet<number>;
  close(): void;
}

const SUBJECTS = [
  'wrongMissing',
  'wrongTooMuch',
  'wrongSpeaker',
  'wrongFact',
  'wrongCredit',
  'wrongOther',
] as const satisfies readonly WordKey[];

/** "This is wrong": makes a report that the reader sees, and copies; nothing is sent. */
export function WrongDialog({ article, reading, hiddenBlocks, close }: WrongDialogProps): JSX.Element {
  const words = useWords();
  const platform = usePlatform();
  const [subject, setSubject] = useState<WordKey>('wrongMissing');
  const [note, setNote] = useState('');
  const [withText, setWithText] = useState(false);
  const [answer, setAnswer] = useState('');
  const report = toIssueReport({
    article,
    blocks: reading?.blocks ?? toBlocks(article.body),
    reading,
    hiddenBlocks,
    subject: words(subject),
    note,
    version: platform.version ?? '',
    browser: navigator.userAgent,
    withText,
  });
  const copy = async (): Promise<void> => {
    const result = await platform.copy({ text: report, html: preformatted(report) });
    setAnswer(words(result === 'failed' ? 'copyFailed' : 'reportCopied'));
  };
  return (
    <Dialog name="wrong" title={words('wrong')} close={close}>
      <p>{words('wrongExplained')}</p>
      <label class="field">
        {words('wrongSubject')}
        <select value={subject} onChange={(event) => setSubject(subjectOf(event.currentTarget.value))}>
          {SUBJECTS.map((key) => (
            <option key={key} value={key}>
              {words(key)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {words('wrongNote')}
        <textarea dir="auto" rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={withText}
          onChange={(event) => setWithText(event.currentTarget.checked)}
        />
        {words('wrongWithText')}
      </label>
      <details>
        <summary>{words('wrongPreview')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre class="report" tabIndex={0} lang="en" dir="ltr">
          {report}
        </pre>
      </details>
      <div class="dialog-actions">
        {/* The reader's own live region is out of reach while a dialog stands before it. */}
        <span class="answer" role="status">
          {answer}
        </span>
        <button type="button" class="main-button" onClick={() => void copy()}>
          {words('copyReport')}
        </button>
      </div>
    </Dialog>
  );
}

function subjectOf(value: string): WordKey {
  return SUBJECTS.find((key) => key === value) ?? 'wrongOther';
}

function preformatted(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<pre>${escaped}</pre>`;
}
