// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/article.ts';
import { press, show, withReader } from '../view/mount.tsx';
import { ATTACKS, type PageCase } from './case.ts';
import { CASES } from './cases/all.ts';
import { acts, extracted, guarded, guardedViolations, loadInjected, naiveViolations } from './harness.ts';
import { naiveOutputs, readNaively } from './naive.ts';
import { AUTHOR, DAY, pageOf, TITLE } from './pages.ts';
import { violations } from './violations.ts';

withReader();
beforeAll(loadInjected);

/** Shows a reading in the reader, with all its panels, and gives what is then in the document. */
async function render(reading: Reading): Promise<string> {
  await show(reading);
  for (const panel of ['facts', 'attributions']) await press(`#tab-${panel}`);
  return document.body.innerHTML;
}

describe.each(Object.keys(ATTACKS) as (keyof typeof ATTACKS)[])('%s', (attack) => {
  const cases = CASES.filter((one) => one.attack === attack);

  test('at least five cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(5);
  });

  test.each(cases.map((one) => [`${one.kind}: ${one.name}`, one] as const))('%s', async (_, one) => {
    if (one.kind === 'runtime') expect(acts(one)).toBe(false);
    else {
      const refused = one.kind === 'sent' && one.refused === true;
      expect(await guardedViolations(one, render)).toEqual(refused ? ['refused'] : []);
    }
    expect('polluted' in {}).toBe(false);
    expect(Reflect.get(globalThis, 'tripped')).toBeUndefined();
  });

  test.each(cases.map((one) => [`${one.kind}: ${one.name}`, one] as const))(
    'without a guard: %s',
    (_, one) => {
      const kinds: readonly string[] = ATTACKS[attack];
      const harm = naiveViolations(one).filter(({ kind }) => kinds.includes(kind));
      expect(harm).not.toEqual([]);
    },
  );
});

test('at least 150 cases, each with a name of its own', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(150);
  const names = CASES.map(({ attack, kind, name }) => `${attack}: ${kind}: ${name}`);
  expect(new Set(names).size).toBe(names.length);
});

test.each(['dw', 'other'] as const)(
  'a harmless page of %s passes every check, with and without a guard',
  async (outlet) => {
    const harmless: PageCase = { kind: 'page', attack: 'base', name: 'none', parts: {} };
    const expected = { title: TITLE, authors: [AUTHOR], published: DAY, agencies: [] };
    const page = pageOf(harmless, outlet, 0);
    const outputs = await guarded(await extracted(page, harmless, outlet), render);
    expect(outputs && violations(outputs, expected)).toEqual([]);
    expect(violations(naiveOutputs(readNaively(page)), expected)).toEqual([]);
  },
);
