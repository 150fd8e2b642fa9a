/**
 * An ISO 8601 duration as players show it: "PT1H2M5S" is "1:02:05". The same in all languages but for its digits.
 *
 * @returns null for what is no such duration, or none of hours, minutes and seconds
 */
export function clockOf(duration: string): string | null {
  const match = /^P(?:0D)?T(?:(\d{1,3})H)?(?:(\d{1,5})M)?(?:(\d{1,5})(?:\.\d{1,6})?S)?$/.exec(duration);
  if (!match) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const total = hours * 3600 + minutes * 60 + seconds;
  if (total === 0) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  const h = Math.floor(total / 3600);
  const m = Math.floor((total % 3600) / 60);
  return h > 0 ? `${h}:${two(m)}:${two(total % 60)}` : `${m}:${two(total % 60)}`;
}
