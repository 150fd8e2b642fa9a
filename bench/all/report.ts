import os from 'node:os';
import { comparisonTable } from '../statistics.ts';

/** What one bench printed. */
export interface Part {
  title: string;
  /** Its rows of the one table, as Markdown. */
  rows: string[];
  details: string;
  /** What keeps it from being whole, as a sentence; '' for nothing. */
  fault: string;
  minutes: number;
}

/** Head and rule of the tables that the one table is put together from. */
const HEAD = comparisonTable([]);

/** Takes a bench's rows of the one table out of its output. */
export function split(output: string): { rows: string[]; rest: string } {
  const rows: string[] = [];
  const rest: string[] = [];
  const [head, rule] = HEAD.split('\n');
  let isInside = false;
  for (const line of output.split('\n')) {
    if (line === head) isInside = true;
    else if (isInside && line.startsWith('|')) rows.push(...(line === rule ? [] : [line]));
    else {
      isInside = false;
      rest.push(line);
    }
  }
  return { rows, rest: rest.join('\n').trim() };
}

/** What stands above the table. */
export interface About {
  isQuick: boolean;
  hasCorpus: boolean;
}

/** The one table, with what must be known to read it. */
export function oneTable(parts: readonly Part[], { isQuick, hasCorpus }: About): string {
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.version}, ${os.platform()}`;
  const minutes = parts.reduce((sum, one) => sum + one.minutes, 0);
  const missed = parts.flatMap(({ rows }) => rows).filter((row) => row.includes('MISSED')).length;
  const notes = [
    `${machine}. ${minutes.toFixed(1)} min. Bars missed: ${missed}.`,
    'A ratio is Byline’s figure by the one beside it, measured in the same run: of a time, less is better; of an F1, more. ' +
      'Figures are medians (least–most, n).',
    ...(isQuick ? ['**Quick: each eighth page, fewer texts and runs.** n says of how many.'] : []),
    ...(hasCorpus
      ? []
      : [
          'The corpus of public pages and gold texts is not on this machine: only our own pages and texts were measured.',
        ]),
    ...parts.filter(({ fault }) => fault !== '').map(({ title, fault }) => `**${title}: ${fault}**`),
  ];
  const title = `# Byline beside its peers${isQuick ? ', a quick look at samples' : ''}`;
  return [title, notes.join('\n\n'), [HEAD, ...parts.flatMap(({ rows }) => rows)].join('\n')].join('\n\n');
}

/** The one table, then all that the benches printed, then what each peer found of what it is known to find. */
export function wholeReport(parts: readonly Part[], peers: string, about: About): string {
  return [
    oneTable(parts, about),
    ...parts.map(({ title, details, minutes }) => `## ${title}\n\n${details}\n\n(${minutes.toFixed(1)} min)`),
    `## The peers themselves\n\n${peers}`,
    '',
  ].join('\n\n');
}
