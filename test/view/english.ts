import messages from '../../src/_locales/en/messages.json';
import type { Words } from '../../src/view/words.ts';

/** The English interface, as the browser gives it. */
export const english: Words = (key, ...values) =>
  messages[key].message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const { placeholders } = messages[key] as { placeholders?: Record<string, { content: string }> };
    const value = values[Number(placeholders?.[name.toLowerCase()]?.content.slice(1)) - 1] ?? '';
    return typeof value === 'number' ? new Intl.NumberFormat('en').format(value) : value;
  });
