import { dateText } from '../export/text.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * When a live blog's post was written, as a reader of the language writes it: a day, or a moment in UTC. Anything else
 * is the page's own words, and stays as it is.
 */
export function postTime(time: string, language: string): string {
  if (DAY.test(time)) return dateText(time, language);
  const moment = new Date(time);
  if (!MOMENT.test(time) || Number.isNaN(moment.getTime())) return time;
  try {
    return new Intl.DateTimeFormat(language || 'en', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'UTC',
      timeZoneName: 'short',
    }).format(moment);
  } catch {
    return time;
  }
}
