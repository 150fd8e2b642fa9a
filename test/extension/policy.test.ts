import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The directives of a content security policy, by name. */
function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
}

for (const target of ['chrome', 'firefox']) {
  const read = (file: string): string => fs.readFileSync(path.resolve('dist', target, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as {
    content_security_policy: Record<string, string>;
  };

  test(`${target}: the extension’s pages take code from its own files alone, and no text as code`, () => {
    const policy = directives(manifest.content_security_policy.extension_pages ?? '');
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' https:",
      'font-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  });

  test(`${target}: no page of the extension has a policy, a script or a style of its own in its text`, () => {
    const pages = fs.readdirSync(path.resolve('dist', target)).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) {
      expect(read(page), page).not.toMatch(/http-equiv|<style|<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=/i);
    }
  });
}
