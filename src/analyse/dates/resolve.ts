import type { Part, Season, Unit } from '../../language/date-words.ts';
import {
  type Day,
  dayValue,
  feastDay,
  monthValue,
  pad,
  partsOf,
  quarterValue,
  SEASON_START,
  unitValue,
  weekValue,
} from './calendar.ts';
import { calendarDate, nearest, numericDate, TENSE_WEIGHT } from './calendar-dates.ts';
import { duration, vagueValue } from './durations.ts';
import type { Match } from './match.ts';
import type { Context, Resolved } from './resolved.ts';
import type { Slots } from './slots.ts';

type Resolver = (args: readonly string[], slots: Slots, context: Context) => Resolved | null;

/** @returns the value of a phrase, or null where it has none here: it needs the day of publication, or evidence. */
export function resolve(match: Match, context: Context): Resolved | null {
  const [name = '', ...args] = match.meaning.split(' ');
  return RESOLVERS[name]?.(args, match.slots, context) ?? null;
}

const RESOLVERS: Readonly<Record<string, Resolver>> = {
  day: ([by], _slots, { now }) => (now === null ? null : ofDay(now + Number(by))),
  unit: ([by], { unit, plural }, { now }) => {
    if (!unit) return null;
    if (plural) return { type: 'DURATION', value: vagueValue(unit) };
    return now === null ? null : ofUnit(now, unit, Number(by));
  },
  fixed: ([unit, by], _slots, { now }) => (now === null ? null : ofUnit(now, unit as Unit, Number(by))),
  away,
  after,
  span: ([part], { n, unit }) => {
    // "2027 году" is a year, however the unit after it is written.
    if (!unit || (unit === 'Y' && n !== undefined && n >= 1000 && n < 2200)) return null;
    if (part === 'half') return duration((n ?? 1) + 0.5, unit);
    return part ? duration(Number(part), unit) : n === undefined ? null : duration(n, unit);
  },
  vague: (_args, { unit }) => (unit ? { type: 'DURATION', value: vagueValue(unit) } : null),
  weekday: ([by], slots, context) => weekday(by, slots, context),
  weekdayof: ([by], { weekday: on }, { now }) =>
    on === undefined || now === null ? null : ofDay(now - partsOf(now).weekday + on + 7 * Number(by)),
  month: ([by], slots, context) => month(by, slots, context),
  monthin: ([by], slots, { now }) =>
    now === null || !slots.month ? null : date(monthValue(partsOf(now).year + Number(by), slots.month)),
  date: ([by], slots, context) => calendarDate(slots, by ? { ...context, tense: 'past' } : context),
  numeric: (_args, slots, context) => numericDate(slots, context),
  year: (_args, { year }) => (year === undefined ? null : date(yearValue(year))),
  decade: (_args, { decade, year, n }) => {
    const first = decade ?? year ?? (n !== undefined && n >= 20 && n < 100 ? 1900 + n : undefined);
    return first === undefined || first % 10 !== 0 ? null : date(pad(first / 10, 3));
  },
  century: (_args, { ord, n }) => {
    const which = ord ?? n ?? 0;
    return which < 1 || which > 22 ? null : date(pad(which - 1));
  },
  quarter: ([by], slots, context) => quarter(by, slots, context),
  quarterof: ([which], { year }) => (year === undefined ? null : date(quarterValue(year, Number(which)))),
  samequarter: (_args, { year }, { quarter }) =>
    quarter ? date(year === undefined ? quarter : `${pad(year, 4)}${quarter.slice(4)}`) : null,
  season: ([by], slots, context) => season(by, slots, context),
  clock: ([half], { hour, minute }) => clock(hour, minute, half),
  noon: () => ({ type: 'TIME', value: 'T12:00', partial: 'clock' }),
  midnight: () => ({ type: 'TIME', value: 'T24:00', partial: 'clock' }),
  part: (_args, { part }) => (part ? { type: 'TIME', value: `T${part}`, partial: 'part' } : null),
  partof: ([by, named], { part }, { now }) => partOf(now, Number(by), (named ?? part) as Part | undefined),
  partofnext: (_args, { part }, { day }) => partOf(day, 1, part),
  sameday: ([by], _slots, context) => (context.day === null ? null : ofDay(context.day + Number(by))),
  sameyear: ([by], _slots, { value }) => {
    const year = value === null ? null : /^\d{4}/.exec(value);
    return year ? date(pad(Number(year[0]) + Number(by), 4)) : null;
  },
  ref: ([tense]) => ({ type: 'DATE', value: `${tense}_REF` }),
  weekend: (_args, _slots, context) => weekend(context),
  set: ([unit], slots) => set(slots, unit as Unit | undefined),
  feast: ([name = ''], { year }, context) => {
    if (year !== undefined) {
      const day = feastDay(name, year);
      return day === null ? null : ofDay(day);
    }
    if (context.now === null) return null;
    const day = nearest((candidate) => feastDay(name, candidate), partsOf(context.now).year, context);
    return day === null ? null : ofDay(day);
  },
};

const date = (value: string): Resolved => ({ type: 'DATE', value });

const ofDay = (day: Day): Resolved => ({ type: 'DATE', value: dayValue(day), day });

function ofUnit(now: Day, unit: Unit, by: number): Resolved | null {
  if (unit === 'D') return ofDay(now + by);
  const value = unitValue(now, unit, by);
  return value === null ? null : date(value);
}

function yearValue(year: number): string {
  // Persian years stand beside Gregorian ones without a sign; a Persian year begins in March.
  return pad(year, 4);
}

/** "70 years ago", "in three days". A count of years that is no whole number is a duration. */
function away(
  [by]: readonly string[],
  { n, unit }: Slots,
  { now, tense, quarter }: Context,
): Resolved | null {
  if (n === undefined || !unit || now === null || !Number.isInteger(n) || n > 5000) return null;
  if (by === '1' && tense !== 'future') return null;
  // What is compared with a quarter "a year ago" is the same quarter of that year.
  if (by === '-1' && unit === 'Y' && n === 1 && quarter) return yearsFrom(quarter, -1);
  // "a decade ago" names a year, give or take; the decade would be another ten of them.
  if (unit === 'E') return ofUnit(now, 'Y', Number(by) * n * 10);
  return ofUnit(now, unit, Number(by) * n);
}

/** "a year earlier", "three days later": from the date that the text named last. */
function after([by]: readonly string[], { n = 1, unit }: Slots, context: Context): Resolved | null {
  if (!unit || !Number.isInteger(n) || context.value === null) return null;
  const distance = Number(by) * n;
  if (unit === 'Y') return yearsFrom(context.quarter ?? context.value.slice(0, 4), distance);
  return context.day === null ? null : ofUnit(context.day, unit, distance);
}

/** A year or a quarter of it, so many years away. */
function yearsFrom(value: string, distance: number): Resolved | null {
  const year = /^(\d{4})(-Q\d)?$/.exec(value);
  return year ? date(`${pad(Number(year[1]) + distance, 4)}${year[2] ?? ''}`) : null;
}

/** In news a weekday alone is the last one, that of publication included, unless what is said is to come. */
function weekday(by: string | undefined, slots: Slots, { now, tense }: Context): Resolved | null {
  if (!slots.weekday || now === null) return null;
  const back = (partsOf(now).weekday - slots.weekday + 7) % 7;
  let day = now - back;
  if (by === '-1') day = now - (back || 7);
  else if (by === '1') day = now + (7 - back);
  else if (by === '0') day = tense === 'past' || back === 0 ? day : day + 7;
  else if (tense === 'future' && back > 0) day += 7;
  if (slots.part) return { type: 'TIME', value: `${dayValue(day)}T${slots.part}`, day };
  return { ...ofDay(day), weekday: slots.weekday };
}

/** A month without its year: the last one, unless what is said is to come. */
function month(by: string | undefined, { month: wanted }: Slots, { now, tense }: Context): Resolved | null {
  if (!wanted || now === null) return null;
  const { year, month: current } = partsOf(now);
  if (by === '-1') return date(monthValue(wanted < current ? year : year - 1, wanted));
  if (by === '1') return date(monthValue(wanted > current ? year : year + 1, wanted));
  if (by === '0') return date(monthValue(year, wanted));
  if (tense === 'future') return date(monthValue(wanted >= current ? year : year + 1, wanted));
  const ahead = (wanted - current + 12) % 12;
  const isNear = tense === null && ahead * TENSE_WEIGHT < 12 - ahead;
  if (isNear && ahead > 0) return date(monthValue(wanted > current ? year : year + 1, wanted));
  return date(monthValue(wanted <= current ? year : year - 1, wanted));
}

function quarter(by: string | undefined, { ord, year }: Slots, { now, tense }: Context): Resolved | null {
  if (!ord || ord > 4) return null;
  if (year !== undefined) return date(quarterValue(year, ord));
  if (now === null) return null;
  const parts = partsOf(now);
  if (by !== undefined) return date(quarterValue(parts.year + Number(by), ord));
  const current = Math.ceil(parts.month / 3);
  const ahead = ord > current && tense !== 'future' ? -1 : 0;
  return date(quarterValue(parts.year + ahead, ord));
}

function season(by: string | undefined, slots: Slots, { now, tense }: Context): Resolved | null {
  const name = slots.season;
  if (!name) return null;
  if (slots.year !== undefined) return date(`${pad(slots.year, 4)}-${name}`);
  if (now === null) return null;
  const { year, month: current } = partsOf(now);
  return date(`${pad(year + seasonShift(by, name, current, tense), 4)}-${name}`);
}

/** Years from this one to the season's: winter belongs to the year in which it begins. */
function seasonShift(by: string | undefined, name: Season, current: number, tense: Context['tense']): number {
  const start = SEASON_START[name];
  const over = name === 'WI' ? false : current > start + 2;
  const begun = current >= start;
  if (name === 'WI' && current <= 2) return by === '1' ? 0 : -1;
  if (by === '0') return 0;
  if (by === '1') return begun ? 1 : 0;
  if (by === '-1') return over ? 0 : -1;
  if (tense === 'future') return over ? 1 : 0;
  return begun ? 0 : -1;
}

function clock(
  hour: number | undefined,
  minute: number | undefined,
  half: string | undefined,
): Resolved | null {
  if (hour === undefined || hour > 24 || (half !== undefined && (hour > 12 || hour < 1))) return null;
  const shift = half === 'pm' && hour < 12 ? 12 : half === 'am' && hour === 12 ? -12 : 0;
  return { type: 'TIME', value: `T${pad(hour + shift)}:${pad(minute ?? 0)}`, partial: 'clock' };
}

function partOf(now: Day | null, by: number, part: Part | undefined): Resolved | null {
  if (now === null || !part) return null;
  return { type: 'TIME', value: `${dayValue(now + by)}T${part}`, day: now + by };
}

/** "the weekend": the last one, until Friday or what is to come speaks for the next. */
function weekend({ now, tense }: Context): Resolved | null {
  if (now === null) return null;
  const ahead = tense === 'future' || partsOf(now).weekday >= 6;
  return date(`${weekValue(ahead ? now : now - 7)}-WE`);
}

function set({ n, unit, weekday: on, part }: Slots, named: Unit | undefined): Resolved | null {
  if (on) return { type: 'SET', value: `XXXX-WXX-${on}${part ? `T${part}` : ''}` };
  const of = unit ?? named;
  if (!of) return null;
  const spelled = duration(n ?? 1, of)?.value;
  if (of === 'Q') return { type: 'SET', value: `P${n ?? 1}Q` };
  return spelled ? { type: 'SET', value: spelled } : null;
}
