import type { JSX } from 'preact';
import { AppearanceMenu, Toggle } from '../../view/appearance/appearance-menu.tsx';
import type { Settings, SettingsTrouble } from '../../view/settings.ts';
import { TROUBLES } from '../../view/settings-trouble.tsx';
import { useWords, type WordKey } from '../../view/words.ts';
import type { SitePermissions } from '../sites/site-permissions.ts';
import { ListenOptions } from './listen-options.tsx';
import { Sample } from './sample.tsx';
import { SiteOptions } from './site-options.tsx';

/** Why the options are not as the reader wants them. */
export type Trouble = SettingsTrouble | 'unreadable';

const SENTENCES: Readonly<Record<Trouble, WordKey>> = { ...TROUBLES, unreadable: 'optionsUnreadable' };

interface OptionsProps {
  /** Keeps a change. @returns false where it holds until this page closes, and no longer */
  keep(changes: Partial<Settings>): Promise<boolean>;
  permissions: SitePermissions;
  /** Null where the browser has no speech. */
  speech: SpeechSynthesis | null;
  trouble: Trouble | null;
  /** The site that the reader came here to add, or "". */
  wanted: string;
}

/** Everything that the reader can choose. */
export function Options({ keep, permissions, speech, trouble, wanted }: OptionsProps): JSX.Element {
  const words = useWords();
  return (
    <main class="options">
      <h1>{words('optionsTitle')}</h1>
      <p class="options-kept">{words('optionsKept')}</p>
      <p class="options-trouble" role="alert">
        {trouble !== null && words(SENTENCES[trouble])}
      </p>
      <section aria-labelledby="options-appearance">
        <h2 id="options-appearance">{words('appearance')}</h2>
        <div class="options-looks">
          <AppearanceMenu />
          <Sample />
        </div>
      </section>
      <section aria-labelledby="options-copy">
        <h2 id="options-copy">{words('optionsCopy')}</h2>
        <div class="options-fields">
          <Toggle name="captions">{words('optionsCaptions')}</Toggle>
          <Toggle name="links">{words('optionsLinks')}</Toggle>
        </div>
      </section>
      <section aria-labelledby="options-sites">
        <h2 id="options-sites">{words('optionsSites')}</h2>
        <SiteOptions keep={keep} permissions={permissions} wanted={wanted} />
      </section>
      <section aria-labelledby="options-listen">
        <h2 id="options-listen">{words('listen')}</h2>
        <ListenOptions speech={speech} />
      </section>
      <section aria-labelledby="options-more">
        <h2 id="options-more">{words('optionsMore')}</h2>
        <div class="options-fields">
          <Toggle name="singleKeys">{words('singleKeys')}</Toggle>
          <Toggle name="deviceSummary" hint={words('optionsSummaryHint')}>
            {words('optionsSummary')}
          </Toggle>
        </div>
      </section>
    </main>
  );
}
