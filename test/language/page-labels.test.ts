import { expect, test } from 'vitest';
import { classicLabels, kindOfLabel } from '../../src/language/page-labels.ts';

test('labels are those of the language, or of all where it is unknown', () => {
  const german = classicLabels('de-DE');
  expect(german.author.length).toBeGreaterThan(0);
  expect(classicLabels('').author.length).toBeGreaterThan(german.author.length);
});

test.each(['constructor', '__proto__', 'toString', ''])('a page may call its language %j', (language) => {
  expect(classicLabels(language)).toEqual(classicLabels('none-such'));
  expect(kindOfLabel('opinion', language)).toBeNull();
});
