import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/view/copying/file-name.ts';

test.each([
  ['Ferry returns to the lake', 'Ferry returns to the lake.md'],
  ['Who said: "no"? A/B <c>|d*', 'Who said no A B c d.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['.hidden', 'hidden.md'],
  ['The end...', 'The end.md'],
  ['CON', '_CON.md'],
  ['nul.tar', '_nul.tar.md'],
  ['a\u202egpj.exe', 'a gpj.exe.md'],
  ['عبّارة تعود', 'عبّارة تعود.md'],
  ['渡轮回来了', '渡轮回来了.md'],
  ['می\u200cرود', 'می\u200cرود.md'],
  ['???', 'dw.com.md'],
  ['', 'dw.com.md'],
])('%j is %j', (headline, name) => {
  expect(fileName(headline, 'md', 'dw.com')).toBe(name);
});

test('any headline gives a name that may stand in a folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (headline) => {
      const name = fileName(headline, 'epub', 'x');
      expect(name).toMatch(/^[^\p{Cc}\p{Cs}<>:"/\\|?*.\s][^\p{Cc}\p{Cs}<>:"/\\|?*]*\.epub$/u);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul)\./i);
    }),
  );
});
