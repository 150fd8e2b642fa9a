import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { usePlatform } from '../platform.ts';
import { readSettings, type Settings } from '../settings.ts';
import { SettingsTrouble } from '../settings-trouble.tsx';
import { useWords, type WordKey } from '../words.ts';
import { appearanceOf, FONTS, RANGES, THEMES } from './appearance.ts';

/** How articles look, with each choice drawn at once: in the reader's menu, and in the options. */
export function AppearanceMenu(): JSX.Element {
  const words = useWords();
  const { change } = usePlatform();
  const reset = (): void => {
    const defaults = readSettings({});
    change({ ...appearanceOf(defaults), pictures: defaults.pictures });
  };
  return (
    <div class="appearance">
      <Choice kind="theme" legend={words('theme')} options={THEMES} />
      <Choice kind="font" legend={words('font')} options={FONTS} />
      <Slider name="size" label={words('textSize')} say={(size) => words('textSizeValue', size)} />
      <Slider name="measure" label={words('lineWidth')} say={(count) => words('lineWidthValue', count)} />
      <Slider name="spacing" label={words('lineSpacing')} say={(factor) => factor} />
      <Toggle name="pictures" hint={words('showPicturesHint')}>
        {words('showPictures')}
      </Toggle>
      <button type="button" class="plain-button" onClick={reset}>
        {words('resetAppearance')}
      </button>
      <SettingsTrouble />
    </div>
  );
}

interface ChoiceProps<Kind extends 'theme' | 'font'> {
  kind: Kind;
  legend: string;
  options: readonly Settings[Kind][];
}

/** Radio buttons that are what they choose: a swatch of the theme's colours, a letter in the font. */
function Choice<Kind extends 'theme' | 'font'>({ kind, legend, options }: ChoiceProps<Kind>): JSX.Element {
  const words = useWords();
  const { settings, change } = usePlatform();
  const group = useId();
  return (
    <fieldset class={`picker picker-${kind}`}>
      <legend>{legend}</legend>
      <div class="picker-options">
        {options.map((option) => (
          <label key={option} class="picker-option">
            <input
              type="radio"
              name={group}
              value={option}
              checked={settings[kind] === option}
              onChange={() => change({ [kind]: option })}
            />
            <span class={`swatch swatch-${option}`} aria-hidden="true">
              Aa
            </span>
            <span>{words(optionKey(kind, option))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function optionKey(kind: 'theme' | 'font', option: string): WordKey {
  return (kind === 'theme' ? `theme_${option}` : `font_${option}`) as WordKey;
}

interface SliderProps {
  name: keyof typeof RANGES;
  label: string;
  /** Puts the value, written in the interface's language, into words. */
  say(value: string): string;
}

function Slider({ name, label, say }: SliderProps): JSX.Element {
  const words = useWords();
  const { settings, change } = usePlatform();
  const id = useId();
  const { least, most, step } = RANGES[name];
  const number = new Intl.NumberFormat(words('languageTag'), { maximumFractionDigits: 1 });
  const value = say(number.format(settings[name]));
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{value}</output>
      <input
        id={id}
        type="range"
        name={name}
        min={least}
        max={most}
        step={step}
        value={settings[name]}
        aria-valuetext={value}
        onInput={(event) => change({ [name]: Number(event.currentTarget.value) })}
      />
    </div>
  );
}

/** The settings that are on or off. */
export type ToggleName = {
  [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never;
}[keyof Settings];

interface ToggleProps {
  name: ToggleName;
  /** A sentence under it that says more. */
  hint?: string;
  children: ComponentChildren;
}

/** A setting that is on or off. */
export function Toggle({ name, hint, children }: ToggleProps): JSX.Element {
  const { settings, change } = usePlatform();
  const id = useId();
  return (
    <div class="toggle">
      <input
        id={id}
        type="checkbox"
        name={name}
        checked={settings[name]}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => change({ [name]: event.currentTarget.checked })}
      />
      <label for={id}>{children}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
