import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Toggle } from '../../view/appearance/appearance-menu.tsx';
import { loadVoices, type Voice } from '../../view/listen/voices.ts';
import { usePlatform } from '../../view/platform.ts';
import { useWords } from '../../view/words.ts';

/** The voice that reads aloud, and whether it may be one that sends the text to a server. */
export function ListenOptions({ speech }: { speech: SpeechSynthesis | null }): JSX.Element {
  const words = useWords();
  const { settings, change } = usePlatform();
  const voices = useVoices(speech);
  const id = useId();
  const offered = voices.filter((voice) => voice.localService || settings.remoteVoices);
  const known = offered.some(({ voiceURI }) => voiceURI === settings.voice);
  return (
    <div class="options-fields">
      <div class="options-field">
        <label for={id}>{words('listenVoice')}</label>
        <select
          id={id}
          value={known ? settings.voice : ''}
          onChange={(event) => change({ voice: event.currentTarget.value })}
        >
          <option value="">{words('listenVoiceAutomatic')}</option>
          {offered.map((voice) => (
            <option key={voice.voiceURI} value={voice.voiceURI} lang={voice.lang}>
              {nameOf(voice, words('listenVoiceRemote', voice.name))}
            </option>
          ))}
        </select>
      </div>
      {offered.length === 0 && <p class="options-explained">{words('optionsNoVoices')}</p>}
      <Toggle name="remoteVoices" hint={words('optionsRemoteHint')}>
        {words('listenAllowRemote')}
      </Toggle>
    </div>
  );
}

function nameOf({ localService, name, lang }: Voice, remote: string): string {
  return `${localService ? name : remote} · ${lang.replace('_', '-')}`;
}

function useVoices(speech: SpeechSynthesis | null): readonly Voice[] {
  const [voices, setVoices] = useState<readonly Voice[]>([]);
  useEffect(() => {
    if (speech) void loadVoices(speech).then(setVoices);
  }, [speech]);
  return voices;
}
