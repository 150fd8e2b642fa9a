import type { Popup } from './driver.ts';
import { STORIES } from './life-pages.ts';

/** Notes each pair of headline and words that a view shows, by the stories' letters. */
export function watch(view: Popup): Promise<void> {
  return view.evaluate(
    (stories) => {
      const noted: string[] = [];
      const note = (): void => {
        const title = document.querySelector('.article h1')?.textContent ?? '';
        const text = document.querySelector('.body')?.textContent ?? '';
        if (title === '') return;
        const head = stories.find((one) => one.title === title)?.letter ?? '?';
        const words = stories.filter((one) => text.includes(one.sign)).map((one) => one.letter);
        const shown = head + words.join('');
        if (noted.at(-1) !== shown) noted.push(shown);
      };
      note();
      new MutationObserver(note).observe(document.documentElement, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      Object.assign(globalThis, { noted });
    },
    Object.entries(STORIES).map(([letter, story]) => ({ letter, title: story.title, sign: story.sign })),
  );
}

/** @returns what was noted, in its order: "ab" is the first story's headline over the second's words */
export function seen(view: Popup): Promise<string[]> {
  return view.evaluate(() => [...(globalThis as unknown as { noted: string[] }).noted]);
}
