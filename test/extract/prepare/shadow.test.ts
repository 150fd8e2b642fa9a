import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { flattenShadowRoots } from '../../../src/extract/prepare/shadow.ts';

function withClone(html: string): { live: Document; page: Document; window: JSDOM['window'] } {
  const { window } = new JSDOM(html);
  const live = window.document;
  return { live, window, page: live.cloneNode(true) as Document };
}

test('what stands in a shadow root is put into the clone, with what the host holds in its slots', () => {
  const html = '<story-box>Loose words <b slot="source">The harbour office</b></story-box><p>After it</p>';
  const { window } = new JSDOM(html);
  const live = window.document;
  const host = live.querySelector('story-box');
  const root = host?.attachShadow({ mode: 'open' });
  const template = live.createElement('div');
  for (const [name, words] of [['', 'unused'] as const, ['source', 'unused too'] as const]) {
    const slot = live.createElement('slot');
    if (name !== '') slot.setAttribute('name', name);
    slot.textContent = words;
    template.append(slot, ' | ');
  }
  const empty = live.createElement('slot');
  empty.setAttribute('name', 'none');
  empty.textContent = 'Nothing was put here';
  root?.append(template, empty);
  const page = live.cloneNode(true) as Document;
  flattenShadowRoots(live, page);
  expect(page.body.textContent).toBe('Loose words  | The harbour office | Nothing was put hereAfter it');
  expect(live.body.textContent).toBe('Loose words The harbour officeAfter it');
});

test('a clone that is no longer like its page stays as it is', () => {
  const { live, page } = withClone('<p>One</p><story-box>Two</story-box>');
  live.querySelector('story-box')?.attachShadow({ mode: 'open' }).append('Three');
  page.querySelector('p')?.remove();
  flattenShadowRoots(live, page);
  expect(page.body.textContent).toBe('Two');
});

test('the length of a live list, which costs a look at all its elements, is asked once for a page', () => {
  const { live, page, window } = withClone('<p>One</p>'.repeat(200));
  const length = vi.spyOn(window.HTMLCollection.prototype, 'length', 'get');
  flattenShadowRoots(live, page);
  expect(length.mock.calls.length).toBeLessThanOrEqual(2);
});
