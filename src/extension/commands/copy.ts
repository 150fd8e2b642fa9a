import type { Article } from '../../article.ts';
import type { Failure, Tab, TabReading } from '../reading/tab-reader.ts';
import type { BackgroundClipboard } from './clipboard.ts';

/** Why nothing was copied: the page has no article, or the browser did not let it happen. */
export type CopyFailure = Failure | 'clipboard';

export interface BackgroundCopier {
  /**
   * Reads a tab's article and puts it on the clipboard, or what is made of it. Called within the key press or the click.
   *
   * @returns null where it is there
   */
  copy(
    tab: Tab,
    make: (article: Article) => Promise<{ text: string; html: string }>,
  ): Promise<CopyFailure | null>;
}

export function createBackgroundCopier(
  read: (tab: Tab) => Promise<TabReading>,
  clipboard: BackgroundClipboard,
): BackgroundCopier {
  return {
    async copy(tab, make) {
      if (tab.id === undefined) return 'closed';
      let failure: CopyFailure = 'clipboard';
      const made = read(tab)
        .catch((): TabReading => ({ failure: 'broken' }))
        .then((reading) => {
          if ('article' in reading) return make(reading.article);
          failure = reading.failure;
          throw new Error(failure);
        });
      const text = made.then((forms) => forms.text);
      const html = made.then((forms) => forms.html);
      // Who writes may stop at the first of them.
      html.catch(() => {});
      const result = await clipboard.write(tab.id, { text, html });
      return result === 'failed' ? failure : null;
    },
  };
}
