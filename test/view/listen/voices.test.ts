import { expect, test, vi } from 'vitest';
import { chooseVoice, loadVoices, type Voice, voicesFor } from '../../../src/view/listen/voices.ts';

function voice(lang: string, over: Partial<Voice> = {}): Voice {
  const name = over.name ?? lang;
  return { voiceURI: `urn:${name}`, name, lang, localService: true, default: false, ...over };
}

function chosen(voices: Voice[], language: string, over: { voice?: string; remote?: boolean } = {}): string {
  const found = chooseVoice(voices, { language, voice: '', remote: false, ...over });
  return typeof found === 'string' ? found : found.name;
}

test('a voice of exactly the article’s tag', () => {
  expect(chosen([voice('pt-PT'), voice('pt-BR')], 'pt-BR')).toBe('pt-BR');
});

test('else one of its language', () => {
  expect(chosen([voice('en-US'), voice('de-DE')], 'de')).toBe('de-DE');
  expect(chosen([voice('pt-PT')], 'pt-BR')).toBe('pt-PT');
});

test('traditional Chinese is read by a voice of Taiwan rather than one of Beijing', () => {
  expect(chosen([voice('zh-CN'), voice('zh-TW')], 'zh-Hant')).toBe('zh-TW');
});

test('Android writes tags with an underscore', () => {
  expect(chosen([voice('fr_FR')], 'fr')).toBe('fr_FR');
});

test('among equals the default one', () => {
  expect(
    chosen([voice('de-DE', { name: 'Anna' }), voice('de-DE', { name: 'Bert', default: true })], 'de'),
  ).toBe('Bert');
});

test('the reader’s own choice wins where it speaks the language', () => {
  const voices = [voice('de-DE', { name: 'Anna' }), voice('de-AT', { name: 'Cilli' }), voice('en-GB')];
  expect(chosen(voices, 'de', { voice: 'urn:Cilli' })).toBe('Cilli');
  expect(chosen(voices, 'de', { voice: 'urn:en-GB' })).toBe('Anna');
});

test('voices of a server only where the reader allows them', () => {
  const voices = [voice('hi-IN', { localService: false })];
  expect(chosen(voices, 'hi')).toBe('onlyRemote');
  expect(chosen(voices, 'hi', { remote: true })).toBe('hi-IN');
  expect(voicesFor(voices, { language: 'hi', remote: false })).toEqual([]);
});

test('a local voice comes before a server’s', () => {
  const voices = [voice('en-US', { name: 'far', localService: false }), voice('en-US', { name: 'near' })];
  expect(chosen(voices, 'en-US', { remote: true })).toBe('near');
});

test('no voice for the language, or no language', () => {
  expect(chosen([voice('en-US')], 'ps')).toBe('none');
  expect(chosen([voice('en-US')], '')).toBe('none');
  expect(chosen([voice('not a tag')], 'en')).toBe('none');
});

test('voices that the browser tells later are waited for', async () => {
  let known: Voice[] = [];
  let tell = (): void => {};
  const api = {
    getVoices: () => known,
    addEventListener: vi.fn((_: 'voiceschanged', listener: () => void) => {
      tell = listener;
    }),
    removeEventListener: vi.fn(),
  };
  const voices = loadVoices(api);
  known = [voice('en-US')];
  tell();
  expect(await voices).toEqual(known);
  expect(api.removeEventListener).toHaveBeenCalled();
});

test('a browser without voices never tells: there are none', async () => {
  const api = { getVoices: () => [], addEventListener: () => {}, removeEventListener: () => {} };
  expect(await loadVoices(api, 1)).toEqual([]);
});
