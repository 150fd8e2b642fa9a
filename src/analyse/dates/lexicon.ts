import type { DateWords, Part, Season, Unit } from '../../language/date-words.ts';
import type { Language } from '../../language/language.ts';
import { type Token, tokenise } from './tokens.ts';

/** What a word can be in an expression of time. */
export interface Sense {
  month?: number;
  /** 1 (Monday) to 7. */
  weekday?: number;
  unit?: Unit;
  plural?: boolean;
  ordinal?: number;
  part?: Part;
  season?: Season;
  /** 80 for "eighties". */
  decade?: number;
  /** Also a common word: needs evidence when it stands alone. */
  doubtful?: boolean;
  /** Number of a Persian month. */
  persian?: number;
}

interface Form {
  /** The lower-case texts of its tokens. */
  words: string[];
  sense: Sense;
  /** An abbreviation, whose full stop belongs to it. */
  dotted: boolean;
  stem: boolean;
}

export interface Lexicon {
  forms: ReadonlyMap<string, Form[]>;
  stems: ReadonlyMap<string, Form>;
  prefixes: readonly string[];
  capitalised: boolean;
}

/** A sense at a place: the tokens from `from` to before `to`; `skip` letters of the first are a prefix. */
export interface Found {
  sense: Sense;
  to: number;
  skip: number;
  /** An abbreviation stands without its full stop. */
  undotted: boolean;
}

const lexicons = new WeakMap<DateWords, Lexicon>();

/** The words of time of a language: its own table and what `Intl` knows. Made once. */
export function lexiconOf(language: Language, dates: DateWords): Lexicon {
  const known = lexicons.get(dates);
  if (known) return known;
  const made = makeLexicon(language.common.tag, dates);
  lexicons.set(dates, made);
  return made;
}

function makeLexicon(tag: string, dates: DateWords): Lexicon {
  const forms = new Map<string, Form[]>();
  const stems = new Map<string, Form>();
  const doubtful = new Set((dates.doubtful ?? '').split('|'));
  const add = (written: string, sense: Sense): void => {
    for (const form of written.split('|')) {
      const bare = form.replace(/[.*]$/u, '');
      const words = tokenise(bare).map((token) => token.lower);
      const first = words[0];
      if (first === undefined) continue;
      const entry: Form = {
        words,
        sense: doubtful.has(bare.toLowerCase()) ? { ...sense, doubtful: true } : sense,
        dotted: form.endsWith('.'),
        stem: form.endsWith('*'),
      };
      if (entry.stem && words.length === 1) stems.set(first, entry);
      const same = forms.get(first) ?? [];
      const twin = same.find((other) => other.words.join(' ') === words.join(' '));
      if (twin) twin.sense = { ...entry.sense, ...twin.sense };
      else same.push(entry);
      forms.set(first, same);
    }
  };
  for (const [value, names] of monthNames(tag).entries()) add(names, { month: value + 1 });
  for (const [value, names] of weekdayNames(tag).entries()) add(names, { weekday: value + 1 });
  for (const [value, names] of (dates.months ?? []).entries()) add(names, { month: value + 1 });
  for (const [value, names] of (dates.weekdays ?? []).entries()) add(names, { weekday: value + 1 });
  if (dates.calendar === 'persian')
    for (const [value, names] of monthNames(`${tag}-u-ca-persian`).entries())
      add(names, { persian: value + 1 });
  for (const [value, names] of (dates.persianMonths ?? []).entries()) add(names, { persian: value + 1 });
  for (const [unit, names] of entries(dates.units)) {
    const [one = '', many = ''] = names.split(';');
    add(one, { unit });
    add(many, { unit, plural: true });
  }
  for (const [part, names] of entries(dates.parts ?? {})) add(names, { part });
  for (const [season, names] of entries(dates.seasons ?? {})) add(names, { season });
  for (const [value, names] of (dates.ordinals ?? '').split('|').entries())
    add(names.replaceAll('/', '|'), { ordinal: value + 1 });
  for (const [value, name] of Object.entries(dates.decades ?? {})) add(name, { decade: Number(value) });
  if (dates.compounds) addCompounds(forms, dates, add);
  for (const same of forms.values()) same.sort((a, b) => b.words.length - a.words.length);
  return {
    forms,
    stems,
    prefixes: dates.prefixes?.split('|') ?? [],
    capitalised: dates.capitalised === true,
  };
}

function entries<K extends string, V>(record: Partial<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

/** "Mittwochabend": every weekday before every part of the day. */
function addCompounds(
  forms: ReadonlyMap<string, Form[]>,
  dates: DateWords,
  add: (form: string, sense: Sense) => void,
): void {
  const weekdays = [...forms.values()]
    .flat()
    .filter((form) => form.sense.weekday !== undefined && !form.dotted);
  for (const { words, sense } of weekdays)
    for (const [part, names] of entries(dates.parts ?? {}))
      for (const name of names.split('|')) add(`${words.join(' ')}${name}`, { ...sense, part });
}

/** Month names as they stand alone and beside a day ("maj", "maja"); none where `Intl` lacks the language. */
function monthNames(tag: string): string[] {
  const alone = formatter(tag, { month: 'long' });
  const beside = formatter(tag, { month: 'long', day: 'numeric' });
  if (!alone || !beside) return [];
  const persian = tag.includes('persian');
  return Array.from({ length: 12 }, (_, index) => {
    const date = persian ? new Date(Date.UTC(2024, index + 3, 5)) : new Date(Date.UTC(2024, index, 15));
    return namesIn('month', date, alone, beside);
  });
}

function weekdayNames(tag: string): string[] {
  const long = formatter(tag, { weekday: 'long' });
  if (!long) return [];
  return Array.from({ length: 7 }, (_, index) =>
    namesIn('weekday', new Date(Date.UTC(2024, 0, 1 + index)), long),
  );
}

function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  if (Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 0) return null;
  const calendar = tag.includes('-u-ca-') ? {} : { calendar: 'gregory' };
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...calendar, ...options });
}

function namesIn(type: 'month' | 'weekday', date: Date, ...formats: Intl.DateTimeFormat[]): string {
  const names = formats.map((format) => format.formatToParts(date).find((part) => part.type === type)?.value);
  return [...new Set(names.filter((name) => name !== undefined && /^\p{L}/u.test(name)))].join('|');
}

/** The longest form that begins at a token. */
export function senseAt(lexicon: Lexicon, tokens: readonly Token[], index: number): Found | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const plain = formAt(lexicon, tokens, index, token.lower);
  if (plain) return { ...plain, skip: 0 };
  for (const prefix of lexicon.prefixes) {
    if (!token.lower.startsWith(prefix)) continue;
    const rest = formAt(lexicon, tokens, index, token.lower.slice(prefix.length));
    if (rest) return { ...rest, skip: prefix.length };
  }
  return null;
}

function formAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  index: number,
  lower: string,
): Omit<Found, 'skip'> | null {
  for (const form of lexicon.forms.get(lower) ?? []) {
    const { length } = form.words;
    if (form.words.some((word, offset) => offset > 0 && tokens[index + offset]?.lower !== word)) continue;
    if (lexicon.capitalised && isName(form.sense) && !isCapital(tokens[index])) continue;
    const next = tokens[index + length];
    const dot = form.dotted && next?.text === '.' && next.joined;
    return { sense: form.sense, to: index + length + (dot ? 1 : 0), undotted: form.dotted && !dot };
  }
  const stem = lexicon.stems.size > 0 ? stemOf(lexicon, lower) : undefined;
  return stem ? { sense: stem.sense, to: index + 1, undotted: false } : null;
}

function stemOf(lexicon: Lexicon, lower: string): Form | undefined {
  for (let length = lower.length; length >= Math.max(2, lower.length - 4); length--) {
    const stem = lexicon.stems.get(lower.slice(0, length));
    if (stem) return stem;
  }
  return undefined;
}

const isName = (sense: Sense): boolean => sense.month !== undefined || sense.weekday !== undefined;

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
