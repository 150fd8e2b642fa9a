/** A number with what it counts: the tokens from `from` to before `to`. */
export interface Amount {
  from: number;
  to: number;
  value: number | null;
  unit: string | null;
  kind: 'money' | 'share' | 'measure' | 'people' | 'things' | 'fate' | 'score';
}
