/** To be defined by the room that reads it. */
export interface FigureWords {
  placeholder?: never;
}
