import type { Block, Quotation } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import type { Names } from '../names/names.ts';
import { linkPassages } from './attribution.ts';
import { boundsOf, isBareAttribution, makeQuotation, unmarkedQuotation } from './build.ts';
import { sentenceSubject } from './clause-subject.ts';
import type { Cue, Range } from './cue.ts';
import { findCues } from './cues.ts';
import { findReported, inReportedMood, type Reported } from './indirect.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Line, linesOf, repeatsMark } from './lines.ts';
import type { Passage, Rule } from './passage.ts';
import { wordCount } from './passage-signs.ts';
import { type Mention, PhraseReader } from './phrases.ts';
import { isNoSpeech } from './scare.ts';
import { type Speaker, SpeakerMemory } from './speakers.ts';
import type { NameHere } from './token.ts';
import { readParagraph } from './tokens.ts';

/**
 * Who said what: the direct, partial and indirect quotations of an article, in reading order. Marks that hold
 * no speech (scare quotes, titles of works) are left out; where the evidence for a speaker is weak the
 * quotation has none.
 *
 * @param blocks the article's blocks; quotations are looked for in paragraphs, lists and block quotes
 * @param language its `speech` words drive everything; without them nothing is found
 * @param names the names of the same blocks
 */
export function findQuotations(blocks: Block[], language: Language, names: Names): Quotation[] {
  if (!language.speech) return [];
  const finder = new Finder(language, lexiconOf(language.speech));
  const lines = linesOf(blocks, mentionsByBlock(names));
  for (const [index, line] of lines.entries()) finder.readLine(line, lines[index + 1] ?? null);
  return finder.found();
}

function mentionsByBlock(names: Names): Map<number, NameHere[]> {
  const found = new Map<number, NameHere[]>();
  for (const entity of names.entities)
    for (const { block, start, end } of entity.mentions) {
      const list = found.get(block) ?? [];
      list.push({ entity, start, end });
      found.set(block, list);
    }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

/** What goes on from paragraph to paragraph. */
interface Running {
  /** The last direct quotation's speaker, cue and rule. */
  speaker: Speaker | null;
  /** The quotation whose closing mark is still missing. */
  open: Quotation | null;
  /** The paragraph before ended in a colon: who it announced. */
  announced: Speaker | null;
  announcedCue: string | null;
  /** The sentence before ended in a colon. */
  colon: boolean;
  /** The paragraph before held direct speech of the last speaker. */
  quoted: boolean;
  /** The person that the last sentence made its subject, where that was not the last speaker. */
  subject: Speaker | null;
}

const NOTHING: Running = {
  speaker: null,
  open: null,
  announced: null,
  announcedCue: null,
  colon: false,
  subject: null,
  quoted: false,
};

/** What holds inside one paragraph. */
interface ParagraphState {
  speaker: Speaker | null;
  cue: string | null;
  /** It holds direct speech with a speaker. */
  direct: boolean;
  /** The indirect speech without a cue that the next sentence may go on with. */
  mood: Quotation | null;
}

class Finder {
  private readonly quotations: Quotation[] = [];
  private readonly memory: SpeakerMemory;
  private running: Running = { ...NOTHING };
  private line: Line | null = null;
  private next: Line | null = null;

  constructor(
    private readonly language: Language,
    private readonly lexicon: Lexicon,
  ) {
    this.memory = new SpeakerMemory(lexicon.indefinite);
  }

  found(): Quotation[] {
    return this.quotations.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  }

  readLine(line: Line, next: Line | null): void {
    const { text } = line;
    if (line.heading) this.running = { ...NOTHING, speaker: this.running.speaker };
    this.line = line;
    this.next = next;
    const paragraph = readParagraph(text, line, line.names, this.lexicon, this.language);
    const reader = new PhraseReader(text, paragraph, this.lexicon);
    const sentences = paragraph.sentences.map((range) => ({ range, cues: findCues(reader, range) }));
    const state: ParagraphState = { speaker: null, cue: null, direct: false, mood: null };
    const before = this.running.subject;
    for (const [index, sentence] of sentences.entries()) {
      this.readSentence(reader, sentence, sentences[index + 1] ?? null, state, index === 0);
    }
    this.running.quoted = state.direct;
    // A subject of an earlier paragraph is too far away to speak.
    if (line.heading || this.running.subject === before) this.running.subject = null;
  }

  private readSentence(
    reader: PhraseReader,
    sentence: { range: Range; cues: Cue[] },
    next: { range: Range; cues: Cue[] } | null,
    state: ParagraphState,
    first: boolean,
  ): void {
    const { range, cues } = sentence;
    const passages = linkPassages(reader, range, cues);
    const speakers: Speaker[] = [];
    const resolved = new Map<Mention, Speaker>();
    const speakerOf = (mention: Mention): Speaker => {
      const known = resolved.get(mention) ?? this.memory.resolve(reader, range, mention);
      resolved.set(mention, known);
      return known;
    };
    const found = this.line?.heading ? [] : findReported(reader, range, cues, passages);
    const speaks = cues.some((cue) => cue.subject !== null && cue.kind !== 'judge');
    const moody = found.length === 0 && !speaks && state.speaker ? inReportedMood(reader, range) : null;
    if (moody && state.speaker) this.addInMood(reader, moody, state);
    else state.mood = null;
    for (const reported of found) {
      const subject = reported.cue.subject;
      if (!subject) continue;
      const speaker = speakerOf(subject);
      speakers.push(speaker);
      this.push(this.indirect(reader, reported, speaker));
    }
    for (const passage of passages) {
      const speaker = this.attribute(reader, passage, range, next, state, first, speakerOf);
      if (isNoSpeech(reader, passage, speaker !== null || this.isExpected(first, passage))) continue;
      if (!passage.cue?.subject && (this.line?.heading || this.isStray(reader, passage))) continue;
      if (speaker) speakers.push(speaker);
      this.add(reader, passage, speaker, state);
    }
    const lastCue = cues.findLast((cue) => cue.subject !== null && cue.kind !== 'judge' && cue.finite);
    if (lastCue?.subject && passages.length === 0) state.speaker = speakerOf(lastCue.subject);
    const opening = sentenceSubject(reader, range);
    this.memory.remember(reader, range, opening, cues, speakers);
    this.follow(reader, range, opening, cues, passages, speakerOf);
  }

  /** The speaker of a passage, by its own cue or by what stands around its sentence. */
  private attribute(
    reader: PhraseReader,
    passage: Passage,
    sentence: Range,
    next: { range: Range; cues: Cue[] } | null,
    state: ParagraphState,
    first: boolean,
    speakerOf: (mention: Mention) => Speaker,
  ): Speaker | null {
    if (passage.cue?.subject) return speakerOf(passage.cue.subject);
    const { running } = this;
    if (passage.rule === 'dropped subject') {
      const last = this.lexicon.words.dropsSubject ? (state.speaker ?? running.speaker) : null;
      return last && { ...last, mention: null };
    }
    const opensParagraph = first && passage.token === 0;
    if (opensParagraph && running.open) {
      passage.rule = 'continued paragraph';
      return running.open.speaker === null ? null : running.speaker;
    }
    const following = next?.cues[0];
    if (
      passage.alone &&
      !state.speaker &&
      following &&
      next &&
      isBareAttribution(reader, next.range, following) &&
      following.subject
    ) {
      passage.cue = following;
      return this.inherit(passage, speakerOf(following.subject), 'next sentence');
    }
    if (opensParagraph && running.announced && passage.alone)
      return this.inherit(passage, running.announced, 'colon');
    const leans =
      passage.alone ||
      reader.hasMood(passage.token) ||
      this.leansOn(reader, passage, sentence, state.speaker);
    if (state.speaker && leans) return this.inherit(passage, state.speaker, 'same paragraph');
    if (!first && passage.alone && passage.kind === 'direct' && running.subject)
      return this.inherit(passage, running.subject, 'previous sentence');
    if (opensParagraph && passage.alone && passage.kind === 'direct')
      return running.quoted
        ? this.inherit(passage, running.subject ?? running.speaker, 'floating paragraph')
        : this.inherit(passage, running.subject, 'previous sentence');
    return null;
  }

  /** Somebody spoke, or was announced, right before: a passage without a cue is speech, whoever says it. */
  private isExpected(first: boolean, passage: Passage): boolean {
    const { colon, quoted, subject } = this.running;
    return passage.alone && (first ? colon || quoted || subject !== null : colon);
  }

  /** A mark that opens a line and is never closed or taken up again does not by itself tell of speech. */
  private isStray(reader: PhraseReader, { marked, rule }: Passage): boolean {
    if (marked.closed || rule === 'continued paragraph' || rule === 'dropped subject') return false;
    return !repeatsMark(reader.text.charAt(marked.from), this.next);
  }

  /**
   * A longer fragment without a cue of its own still is the speaker's, where capitals do not make it a name and its
   * sentence is not about another person.
   */
  private leansOn(reader: PhraseReader, passage: Passage, sentence: Range, speaker: Speaker | null): boolean {
    if (this.lexicon.words.capitalNouns || wordCount(reader, passage.marked) < 4) return false;
    const subject = sentenceSubject(reader, { from: sentence.from, to: passage.token });
    return subject?.entity?.kind !== 'person' || subject.entity === speaker?.entity;
  }

  private inherit(passage: Passage, speaker: Speaker | null, rule: Rule): Speaker | null {
    if (speaker) passage.rule = rule;
    return speaker;
  }

  /** Keeps what the next sentences may lean on. */
  private follow(
    reader: PhraseReader,
    range: Range,
    opening: Mention | null,
    cues: readonly Cue[],
    passages: readonly Passage[],
    speakerOf: (mention: Mention) => Speaker,
  ): void {
    const last = reader.token(range.to - 1);
    const lastCue = cues.findLast((cue) => cue.subject !== null);
    const endsInColon = /^[:：,]$/u.test(last?.text ?? '') && passages.length === 0;
    const subject = passages.length === 0 ? opening : (lastCue?.subject ?? null);
    // "Moss made this promise:" announces speech without a verb of speech.
    const bare = last?.text !== ',' && subject?.entity?.kind === 'person' ? subject : null;
    const herald = lastCue?.subject ?? bare;
    this.running.announced = endsInColon && herald ? speakerOf(herald) : null;
    this.running.colon = endsInColon;
    this.running.announcedCue = endsInColon ? (lastCue?.text ?? null) : null;
    const person = subject && !endsInColon ? speakerOf(subject) : null;
    if (person?.entity?.kind === 'person') this.running.subject = person;
    else if (endsInColon) this.running.subject = null;
  }

  private indirect(reader: PhraseReader, { ranges, cue }: Reported, speaker: Speaker): Quotation | null {
    const rule = cue.kind === 'source' ? 'source' : 'reported clause';
    return unmarkedQuotation(reader, ranges, speaker, cue.text, rule);
  }

  /** Sentences that go on in the mood of reported speech are one quotation. */
  private addInMood(reader: PhraseReader, range: Range, state: ParagraphState): void {
    if (!state.speaker) return;
    const quotation = unmarkedQuotation(reader, [range], state.speaker, null, 'reported mood');
    const before = state.mood;
    if (!quotation || !before || before.speaker !== quotation.speaker) {
      this.push(quotation);
      state.mood = quotation;
      return;
    }
    const { start, block } = before;
    Object.assign(before, { end: quotation.end, text: reader.text.slice(start, quotation.end) });
    before.spans = [{ block, start, end: quotation.end }];
  }

  private add(reader: PhraseReader, passage: Passage, speaker: Speaker | null, state: ParagraphState): void {
    const { running } = this;
    const anchor = { block: reader.paragraph.block, ...boundsOf(reader, passage) };
    const text = reader.text.slice(anchor.start, anchor.end);
    const previous = passage.continues ? this.quotations.at(-1) : null;
    const goesOn = passage.rule === 'continued paragraph' ? running.open : null;
    const joined = goesOn ?? previous ?? null;
    const cue = passage.cue?.text || this.inheritedCue(passage.rule, state.cue);
    let quotation: Quotation;
    if (joined) {
      joined.spans.push(anchor);
      joined.text += ` … ${text}`;
      quotation = joined;
    } else {
      quotation = makeQuotation(reader, passage.kind, anchor, speaker, cue, passage.rule ?? 'no cue');
      this.push(quotation);
    }
    running.open = passage.marked.closed ? null : quotation;
    if (!speaker) return;
    running.speaker = speaker;
    running.subject = null;
    state.speaker = speaker;
    state.cue = cue;
    state.direct ||= passage.kind === 'direct';
  }

  private inheritedCue(rule: Rule | null, inParagraph: string | null): string | null {
    if (rule === 'same paragraph') return inParagraph;
    return rule === 'colon' ? this.running.announcedCue : null;
  }

  private push(quotation: Quotation | null): void {
    if (quotation) this.quotations.push(quotation);
  }
}
