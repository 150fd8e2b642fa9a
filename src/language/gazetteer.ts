import { CITIES } from './cities.ts';
import { CLUBS, ORGANISATIONS } from './organisations.ts';

/** Names that most languages in Latin letters share; each of these languages exports it as its `gazetteer`. */
export interface Gazetteer {
  /** Names divided by "|". */
  places: string;
  organisations: string;
  /** Beginnings of clubs' names: "FC". */
  clubs: string;
}

export const gazetteer: Gazetteer = {
  places: CITIES.replaceAll('\n', '|'),
  organisations: ORGANISATIONS,
  clubs: CLUBS,
};
