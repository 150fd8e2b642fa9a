import { expect, test } from 'vitest';
import { splitCredit } from '../../src/analyse/credits.ts';

test.each([
  ['Getty Images/AFP/K. Kudryavtsev', 'K. Kudryavtsev', ['AFP'], 'Getty Images'],
  ['Federico Gambarini/dpa/picture alliance', 'Federico Gambarini', ['dpa'], 'picture alliance'],
  ['picture-alliance/dpa/M. Gerten', 'M. Gerten', ['dpa'], 'picture alliance'],
  ['Imago/Jürgen Ritter', 'Jürgen Ritter', [], 'IMAGO'],
  ['Reuters/Miraflores Palace/Handout', null, ['Reuters'], null],
  ['FACEBOOK/@Volodymyr Zelensky/AFP', null, ['AFP'], null],
  ['Phil Noble/REUTERS', 'Phil Noble', ['Reuters'], null],
  ['Emilio Morenatti/AP/picture alliance', 'Emilio Morenatti', ['AP'], 'picture alliance'],
  ['Raphael Maximino dos Santos Vannuzini', 'Raphael Maximino dos Santos Vannuzini', [], null],
  ['imago/UIG', null, [], 'IMAGO'],
  ['DW/J. Hitz', 'J. Hitz', ['DW'], null],
  ['private', null, [], null],
  ['Screenshot', null, [], null],
  ['AP Photo/Ana Silva', 'Ana Silva', ['AP'], null],
  ['Ana Silva via Getty Images', 'Ana Silva', [], 'Getty Images'],
  ['Press service of the Ministry of Defense', null, [], null],
])('%s', (credit, photographer, agencies, distributor) => {
  expect(splitCredit(credit)).toEqual({ photographer, agencies, distributor });
});
