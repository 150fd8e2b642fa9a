import type { Day } from './calendar.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What a phrase stands for. */
export interface Resolved {
  type: TimexType;
  /** TIMEX3; of a `partial` one only what stands after the day, "T20:30". */
  value: string;
  /** The day, where the value is as exact as that. */
  day?: Day;
  /** Needs the day of another date: a clock time, a part of the day. */
  partial?: 'clock' | 'part';
  /** A weekday alone, to which a date may be added. */
  weekday?: number;
}

export interface Context {
  /** The day of publication. */
  now: Day | null;
  tense: 'past' | 'future' | null;
  /** The last day and the last quarter that the text named. */
  day: Day | null;
  quarter: string | null;
  /** The value of the last date. */
  value: string | null;
  /** How numeric dates are read. */
  order: 'dmy' | 'mdy' | 'ymd' | null;
}
