import type { Unit } from '../../language/date-words.ts';
import type { Resolved } from './resolved.ts';

const LETTER: Record<Unit, readonly [letter: string, times: number]> = {
  S: ['TS', 1],
  MIN: ['TM', 1],
  H: ['TH', 1],
  D: ['D', 1],
  W: ['W', 1],
  WE: ['WE', 1],
  M: ['M', 1],
  Q: ['M', 3],
  Y: ['Y', 1],
  E: ['Y', 10],
  C: ['Y', 100],
};

/** "two days" → P2D, "two and a half years" → P2Y6M, "half an hour" → PT30M. */
export function duration(n: number, unit: Unit): Resolved | null {
  const [letter, times] = LETTER[unit];
  const count = n * times;
  const time = letter.startsWith('T');
  const code = time ? letter.slice(1) : letter;
  if (Number.isInteger(count)) return { type: 'DURATION', value: `P${time ? 'T' : ''}${count}${code}` };
  const smaller: Partial<Record<Unit, readonly [string, number]>> = {
    MIN: ['S', 60],
    H: ['M', 60],
    Y: ['M', 12],
    D: ['H', 24],
  };
  const [next, by] = smaller[unit] ?? ['', 0];
  const whole = Math.floor(count);
  const rest = (count - whole) * by;
  if (next === '' || !Number.isInteger(rest))
    return { type: 'DURATION', value: `P${time ? 'T' : ''}${count}${code}` };
  const first = whole > 0 ? `${whole}${code}` : '';
  const toTime = unit === 'D' ? 'T' : '';
  return { type: 'DURATION', value: `P${time ? 'T' : ''}${first}${toTime}${rest}${next}` };
}

export function vagueValue(unit: Unit): string {
  if (unit === 'E') return 'PXDE';
  if (unit === 'C') return 'PXCE';
  if (unit === 'Q') return 'PXQ';
  const [letter] = LETTER[unit];
  return letter.startsWith('T') ? `PTX${letter.slice(1)}` : `PX${letter}`;
}
