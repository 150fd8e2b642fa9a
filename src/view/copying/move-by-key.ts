/** Arrow keys, Home and End move between the buttons and boxes of a menu; Tab does too, and Escape closes it. */
export function moveByKey(event: KeyboardEvent): void {
  const { key, currentTarget, target } = event;
  if (!(currentTarget instanceof Element) || !(target instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('button, input')];
  const at = stops.indexOf(target);
  const next = nextStop(key, at, stops.length, getComputedStyle(target).direction === 'rtl');
  if (next === null) return;
  event.preventDefault();
  stops[next]?.focus();
}

/** @returns the stop that a key leads to, round the ends; null for any other key. */
export function nextStop(key: string, at: number, count: number, rightToLeft: boolean): number | null {
  const [forward, back] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (count === 0) return null;
  if (key === 'ArrowDown' || key === forward) return (at + 1) % count;
  if (key === 'ArrowUp' || key === back) return at <= 0 ? count - 1 : at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
