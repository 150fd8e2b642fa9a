import { expect, test } from 'vitest';
import { rename } from '../../../src/extract/prepare/boxes.ts';
import { page } from '../../helpers/page.ts';

test('an element is renamed with all its attributes, also those that only a parser can make', () => {
  const { body } = page('<aside class="box" 12" lang="en"><p>In brief</p></aside>');
  const aside = body.querySelector('aside');
  if (!aside) throw new Error('The page has no aside.');
  rename(aside, 'section');
  expect(body.innerHTML).toBe('<section class="box" 12"="" lang="en"><p>In brief</p></section>');
});
