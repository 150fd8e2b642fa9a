import { expect, test, vi } from 'vitest';
import { type ClipboardApi, copyBoth } from '../../src/view/copier.ts';

class Item {
  readonly parts: Record<string, Blob | Promise<Blob>>;
  readonly types: string[];
  readonly presentationStyle = 'unspecified';
  constructor(parts: Record<string, Blob | Promise<Blob>>) {
    this.parts = parts;
    this.types = Object.keys(parts);
  }
  async getType(type: string): Promise<Blob> {
    return (await this.parts[type]) ?? new Blob();
  }
}

function clipboard(changes: Partial<ClipboardApi> = {}): ClipboardApi {
  return { write: vi.fn(async () => {}), writeText: vi.fn(async () => {}), ...changes };
}

const refuse = async (): Promise<void> => {
  throw new Error('NotAllowedError');
};

test('one item holds both forms, also when one is still on its way', async () => {
  const api = clipboard();
  const copyable = { text: 'Words', html: Promise.resolve('<p>Words</p>') };
  expect(await copyBoth(copyable, api, Item)).toBe('both');
  const [[item]] = vi.mocked(api.write).mock.calls[0] as [[Item]];
  expect(item.types).toEqual(['text/plain', 'text/html']);
  expect(await (await item.getType('text/html')).text()).toBe('<p>Words</p>');
});

test('the browser is asked within the click', () => {
  const api = clipboard();
  void copyBoth({ text: 'Words', html: Promise.resolve('') }, api, Item);
  expect(api.write).toHaveBeenCalledTimes(1);
});

test('where both are refused plain text is tried', async () => {
  const api = clipboard({ write: refuse });
  expect(await copyBoth({ text: 'Words', html: '' }, api, Item)).toBe('text');
  expect(api.writeText).toHaveBeenCalledWith('Words');
});

test('that nothing could be copied is said', async () => {
  const api = clipboard({ write: refuse, writeText: refuse });
  expect(await copyBoth({ text: 'Words', html: '' }, api, Item)).toBe('failed');
});
