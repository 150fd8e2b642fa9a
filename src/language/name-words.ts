/** To be defined by the room that reads it. */
export interface NameWords {
  placeholder?: never;
}
