import * as v from 'valibot';

const theme = v.picklist(['system', 'light', 'dark', 'sepia', 'contrast']);
const font = v.picklist(['serif', 'sans', 'dyslexia']);
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const host = v.pipe(v.string(), v.maxLength(253));
/** What a newer version may have put between the hosts is left out, and not the whole list. */
const hosts = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => list.filter((one) => v.is(host, one)).slice(0, 200)),
);

/** What the reader has chosen. Each value that is missing or not valid becomes its default, alone. */
const schema = v.fallback(
  v.object({
    theme: v.fallback(theme, 'system'),
    font: v.fallback(font, 'serif'),
    /** Of the body's text, in CSS pixels. */
    size: v.fallback(between(12, 32), 18),
    /** The longest line, in characters ("ch"); about 66 is what typographers advise. */
    measure: v.fallback(between(40, 110), 66),
    /** Line height, in multiples of the size. */
    spacing: v.fallback(between(1.2, 2.4), 1.6),
    /** Whether pictures are shown; where not, nothing at all is asked of the network. */
    pictures: v.fallback(v.boolean(), true),
    /** What copied and saved articles hold. */
    captions: v.fallback(v.boolean(), true),
    links: v.fallback(v.boolean(), true),
    /** Speech: the rate as SpeechSynthesisUtterance has it, the voice's URI ("" chooses one), voices of a server. */
    rate: v.fallback(between(0.5, 3), 1),
    voice: v.fallback(v.pipe(v.string(), v.maxLength(300)), ''),
    remoteVoices: v.fallback(v.boolean(), false),
    /** Whether single keys do something in the reader (WCAG 2.1.4 asks for a way to switch them off). */
    singleKeys: v.fallback(v.boolean(), true),
    /** The browser's own on-device summary, where it has one. */
    deviceSummary: v.fallback(v.boolean(), false),
    /** Hosts whose articles are detected besides DW's ("www.example.org"), and hosts that always open in the reader tab. */
    detect: v.fallback(hosts, []),
    alwaysOpen: v.fallback(hosts, []),
  }),
  {
    theme: 'system',
    font: 'serif',
    size: 18,
    measure: 66,
    spacing: 1.6,
    pictures: true,
    captions: true,
    links: true,
    rate: 1,
    voice: '',
    remoteVoices: false,
    singleKeys: true,
    deviceSummary: false,
    detect: [],
    alwaysOpen: [],
  },
);

export type Settings = v.InferOutput<typeof schema>;

/** Why a change of the settings holds until the page is closed and no longer: no room, or whatever else. */
export type SettingsTrouble = 'full' | 'failed';

/** @returns the settings that a stored value holds: storage may hold anything, also of a newer version. */
export function readSettings(value: unknown): Settings {
  return v.parse(schema, value);
}
