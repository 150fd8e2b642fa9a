/** What answering at the toolbar button needs of the browser. */
export interface AnswerApi {
  getBadgeText(of: { tabId: number }): Promise<string>;
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  getTitle(of: { tabId: number }): Promise<string>;
  setTitle(details: { tabId: number; title: string }): Promise<void>;
  getBadgeBackgroundColor(of: { tabId: number }): Promise<[number, number, number, number]>;
  setBadgeBackgroundColor(details: {
    tabId: number;
    color: string | [number, number, number, number];
  }): Promise<void>;
}

/** Where no page of the extension is open, the toolbar button says what became of a key or a menu. */
export interface Answer {
  /**
   * @param good whether it was done: one check mark says that there is an article, so that two say that it is done
   * @param sentence the button's title for as long
   */
  say(tabId: number, good: boolean, sentence: string): Promise<void>;
}

/** How long an answer stands, in milliseconds; that it was not done can be read a while longer. */
const STANDS = { good: 2000, bad: 6000 };
const COLOURS = { good: '#1d6b3a', bad: '#9b1c31' };
const BADGES = { good: '✓✓', bad: '!' };

type Before = { text: string; title: string; color: [number, number, number, number] };

export function createAnswer(
  action: AnswerApi,
  pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
): Answer {
  /** What stood there before the first of several answers, and how many there were. */
  const answered = new Map<number, { before: Before; turn: number }>();
  const put = async (
    tabId: number,
    { text, title, color }: { text: string; title: string; color: Before['color'] | string },
  ) => {
    await Promise.all([
      action.setBadgeBackgroundColor({ tabId, color }),
      action.setBadgeText({ tabId, text }),
      action.setTitle({ tabId, title }),
    ]);
  };
  return {
    async say(tabId, good, sentence) {
      const kind = good ? 'good' : 'bad';
      try {
        const known = answered.get(tabId);
        const before = known?.before ?? (await standing(action, tabId));
        const turn = (known?.turn ?? 0) + 1;
        answered.set(tabId, { before, turn });
        await put(tabId, { text: BADGES[kind], title: sentence, color: COLOURS[kind] });
        await pause(STANDS[kind]);
        if (answered.get(tabId)?.turn !== turn) return;
        answered.delete(tabId);
        // Another page of the tab may have put its own by now.
        if ((await action.getTitle({ tabId })) === sentence) await put(tabId, before);
      } catch {
        // The tab is closed.
        answered.delete(tabId);
      }
    },
  };
}

async function standing(action: AnswerApi, tabId: number): Promise<Before> {
  const [text, title, color] = await Promise.all([
    action.getBadgeText({ tabId }),
    action.getTitle({ tabId }),
    action.getBadgeBackgroundColor({ tabId }),
  ]);
  return { text, title, color };
}
