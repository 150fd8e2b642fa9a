import { expect, test } from 'vitest';
import { createPlaceKeeper } from '../../src/extension/keeping/place-keeper.ts';
import { beginning, readPlace } from '../../src/view/place.ts';

function memory(content: Record<string, unknown> = {}) {
  return {
    content,
    get: async (key: string) => ({ [key]: content[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(content, items),
  };
}

const place = { tab: 'facts' as const, scroll: { article: 120, facts: 8, attributions: 0 } };

test('a place is found again by its article alone', async () => {
  const keeper = createPlaceKeeper(memory());
  await keeper.save('https://a.example/1', place);
  expect(await keeper.load('https://a.example/1')).toEqual(place);
  expect(await keeper.load('https://a.example/2')).toBeNull();
});

test('the last fifty are kept', async () => {
  const storage = memory();
  const keeper = createPlaceKeeper(storage);
  for (let number = 0; number < 60; number++) await keeper.save(`https://a.example/${number}`, beginning());
  expect(storage.content.places).toHaveLength(50);
  expect(await keeper.load('https://a.example/9')).toBeNull();
  expect(await keeper.load('https://a.example/10')).toEqual(beginning());
});

test.each([null, 'facts', { tab: 'settings', scroll: {} }, { tab: 'facts' }, []])(
  '%j in the storage is no place',
  (value) => {
    expect(readPlace(value)).toBeNull();
  },
);

test('a scroll that is no number of pixels is none', async () => {
  expect(readPlace({ tab: 'facts', scroll: { article: -5, facts: '12', attributions: Number.NaN } })).toEqual(
    {
      tab: 'facts',
      scroll: { article: 0, facts: 0, attributions: 0 },
    },
  );
  expect(await createPlaceKeeper(memory({ places: 'broken' })).load('https://a.example/1')).toBeNull();
});
