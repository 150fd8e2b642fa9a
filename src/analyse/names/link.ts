import { type Candidate, Evidence, KINDS, PARTICLES } from './candidate.ts';
import type { Lexicon } from './name-lexicon.ts';
import { initialsOf } from './role-phrases.ts';

/** All mentions of one name in a document. */
export interface Group {
  words: string[];
  candidates: Candidate[];
  evidence: Evidence;
}

/** A kind is shown from this weight on, and when it leads the next by the margin. */
const ENOUGH = 2;
const MARGIN = 1;

/** @returns the kind that the evidence gives, or unknown */
export function kindOf(evidence: Evidence): 'person' | 'organisation' | 'place' | 'unknown' {
  const ranked = KINDS.map((kind) => ({ kind, weight: evidence.weight(kind) })).sort(
    (a, b) => b.weight - a.weight,
  );
  const [first, second] = ranked;
  if (!first || !second || first.weight < ENOUGH) return 'unknown';
  return first.weight - second.weight >= MARGIN ? first.kind : 'unknown';
}

/**
 * Brings the mentions of one name together: equal words, a surname after the full name, an acronym with its
 * full form. Two people with one surname stay apart.
 */
export function link(candidates: readonly Candidate[], lexicon: Lexicon): Group[] {
  const groups = groupEqual(candidates, lexicon);
  const all = [...groups.values()];
  mergeVariants(all);
  const hosts = all.filter((group) => group.words.length > 1 && group.candidates.length > 0);
  const bySurname = indexHosts(hosts, lexicon);
  for (const guest of all) {
    if (guest.candidates.length > 0 && guest.words.length < 4) settle(guest, bySurname, lexicon);
  }
  linkClubs(all, lexicon);
  linkAcronyms(all, lexicon);
  return all.filter((group) => group.candidates.length > 0);
}

/** Spelling aside: hyphens, the article of Arabic names, case endings. */
function keyOf(words: readonly string[], lexicon: Lexicon): string {
  const text = words.join(' ').replace(/[-‑]/g, ' ').replace(/^al /, '');
  if (lexicon.endings.size === 0) return text;
  return text
    .split(' ')
    .map((word) => lexicon.stem(word))
    .join(' ');
}

function groupEqual(candidates: readonly Candidate[], lexicon: Lexicon): Map<string, Group> {
  const groups = new Map<string, Group>();
  const teams = teamNames(candidates, lexicon);
  const sides = sideNames(candidates, lexicon);
  for (const candidate of candidates) {
    const name = keyOf(candidate.words, lexicon);
    const role = teams.has(name) ? ' team' : sides.has(name) ? ' side' : '';
    const key = name + ((role === ' side' ? isLocated(candidate) : isPlaced(candidate)) ? '' : role);
    const group = groups.get(key) ?? { words: candidate.words, candidates: [], evidence: new Evidence() };
    group.candidates.push(candidate);
    group.evidence.merge(candidate.evidence);
    if (key.endsWith(' team')) group.evidence.add('organisation', 5, 'sports result');
    if (key.endsWith(' side')) group.evidence.add('place', -9, 'sports result');
    groups.set(key, group);
  }
  return groups;
}

/** Names of cities and regions that play somewhere in the document; a country stays a country. */
function teamNames(candidates: readonly Candidate[], lexicon: Lexicon): ReadonlySet<string> {
  const teams = new Set<string>();
  for (const { team, words, evidence } of candidates)
    if (team && evidence.has('known name') && evidence.weight('place') >= 3) teams.add(keyOf(words, lexicon));
  return teams;
}

/** Countries that play somewhere in the document: their names stand for a team or for the country. */
function sideNames(candidates: readonly Candidate[], lexicon: Lexicon): ReadonlySet<string> {
  const sides = new Set<string>();
  for (const { side, words, evidence } of candidates)
    if (side && evidence.weight('place') >= 2.5) sides.add(keyOf(words, lexicon));
  return sides;
}

/** Told as a place where it stands. */
function isPlaced({ evidence }: Candidate): boolean {
  return PLACED.some((rule) => evidence.has(rule));
}

/** The same of a country, which no preposition but "in" places: teams lose to it, and it stands in lists. */
const isLocated = ({ located, evidence }: Candidate): boolean => located || evidence.has('dateline');

const PLACED = ['preposition', 'dateline', 'compass word', 'place before its country'];

/** "George Miller" and "George W. Miller", "G. Miller" are one. */
function mergeVariants(groups: readonly Group[]): void {
  const byLast = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.words.length < 2 || kindOf(group.evidence) !== 'person') continue;
    const last = group.words.at(-1) ?? '';
    const others = byLast.get(last) ?? [];
    const same = others.find((other) => sameForename(other.words[0] ?? '', group.words[0] ?? ''));
    if (!same) byLast.set(last, [...others, group]);
    else if (same.words.length >= group.words.length) absorb(same, group, group.candidates);
    else {
      const longer = group.words;
      absorb(same, group, group.candidates);
      same.words = longer;
    }
  }
}

function sameForename(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));
}

function absorb(host: Group, guest: Group, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) host.evidence.merge(candidate.evidence);
  host.candidates.push(...candidates);
  guest.candidates = guest.candidates.filter((candidate) => !candidates.includes(candidate));
}

/** The names that a shorter form may stand for: by their ends, and by their beginnings. */
interface Hosts {
  ends: Map<string, Group[]>;
  beginnings: Map<string, Group[]>;
}

function indexHosts(hosts: readonly Group[], lexicon: Lexicon): Hosts {
  const index: Hosts = { ends: new Map(), beginnings: new Map() };
  for (const host of hosts) {
    const kind = kindOf(host.evidence);
    if (kind === 'organisation' || kind === 'place') continue;
    if (kind === 'unknown' && (host.words.length > 3 || lexicon.events.has(host.words.at(-1) ?? '')))
      continue;
    // What begins with an organisation's name is its product or a part of it.
    if (lexicon.listed.get(host.words[0] ?? '')?.kind === 'organisation') continue;
    for (let i = 1; i < host.words.length; i++) push(index.ends, keyOf(host.words.slice(i), lexicon), host);
    if (kind === 'person') push(index.beginnings, keyOf(host.words.slice(0, 1), lexicon), host);
  }
  return index;
}

function push(map: Map<string, Group[]>, key: string, group: Group): void {
  const groups = map.get(key);
  if (groups) groups.push(group);
  else map.set(key, [group]);
}

/** Gives each mention of a shorter form to the full name it stands for. */
function settle(guest: Group, { ends, beginnings }: Hosts, lexicon: Lexicon): void {
  const key = keyOf(guest.words, lexicon);
  const others = (groups: Group[] | undefined): Group[] =>
    (groups ?? []).filter((host) => host !== guest && host.candidates.length > 0);
  const bySurname = others(ends.get(key));
  const hosts = bySurname.length > 0 ? bySurname : others(beginnings.get(key));
  if (hosts.length === 0) return;
  const personal = guest.evidence.weight('person') >= 1;
  for (const candidate of [...guest.candidates]) {
    if (speaksAgainst(candidate)) continue;
    const host = nearest(candidate, hosts, lexicon);
    if (!host || !(personal || host.evidence.weight('person') >= 1)) continue;
    absorb(host, guest, [candidate]);
    if (bySurname.length > 0 && !PARTICLES.has(guest.words[0] ?? ''))
      host.evidence.add('person', 1.5, 'surname alone');
  }
}

/** Its own place tells that the shorter form is something else: "in Jordan", "the Marlins". */
function speaksAgainst({ evidence }: Candidate): boolean {
  const [person, organisation, place] = KINDS.map((kind) => evidence.weight(kind)) as [
    number,
    number,
    number,
  ];
  if (person < 0) return true;
  return place > 3 || (organisation > 2.5 && person < 1) || (place >= 1 && place < 3 && person < 1);
}

/** The one host, or the holder of the surname who was named in full last; gender decides where it is told. */
function nearest(candidate: Candidate, hosts: readonly Group[], lexicon: Lexicon): Group | undefined {
  const fitting = hosts.filter((host) => {
    const gender = genderOfForename(host.words[0] ?? '', lexicon);
    return !candidate.gender || !gender || gender === candidate.gender;
  });
  if (fitting.length < 2) return fitting[0];
  let best: Group | undefined;
  let bestAt = -1;
  for (const host of fitting) {
    for (const { block, from } of host.candidates) {
      const at = block * 1e6 + from;
      if (at < candidate.block * 1e6 + candidate.from && at > bestAt) {
        best = host;
        bestAt = at;
      }
    }
  }
  return best ?? fitting[0];
}

export function genderOfForename(word: string, lexicon: Lexicon): 'male' | 'female' | null {
  const forename = lexicon.forenameOf(word);
  if (!forename || lexicon.either.has(forename)) return null;
  const { male, female } = lexicon;
  if (male.has(forename) === female.has(forename)) return null;
  return male.has(forename) ? 'male' : 'female';
}

/** "SC Freiburg" and later "Freiburg", where it is not told as a place. */
function linkClubs(groups: readonly Group[], lexicon: Lexicon): void {
  const clubs = new Map<string, Group>();
  for (const group of groups) {
    const [prefix = '', place = ''] = group.words;
    if (group.words.length === 2 && lexicon.organisationPrefixes.has(prefix)) clubs.set(place, group);
  }
  for (const guest of groups) {
    const host = guest.words.length === 1 ? clubs.get(guest.words[0] ?? '') : undefined;
    if (!host || host.candidates.length === 0) continue;
    // The place's own evidence stays behind: here its name stands for the club.
    host.candidates.push(...guest.candidates.filter((candidate) => !isPlaced(candidate)));
    guest.candidates = guest.candidates.filter(isPlaced);
  }
}

/** "Alternative für Deutschland (AfD)" and later "AfD"; without brackets too where the letters are its initials. */
function linkAcronyms(groups: readonly Group[], lexicon: Lexicon): void {
  const told = new Map<string, Group>();
  const initials = new Map<string, Group>();
  for (const host of groups) {
    const kind = kindOf(host.evidence);
    if (kind === 'person') continue;
    for (const { acronym } of host.candidates) if (acronym) told.set(keyOf([acronym], lexicon), host);
    if (kind === 'organisation' && host.words.length > 2)
      for (const letters of initialsOf(host.words)) initials.set(letters, host);
  }
  for (const guest of groups) {
    const [letters = ''] = guest.words;
    const host =
      told.get(keyOf(guest.words, lexicon)) ??
      (isAcronym(guest) ? initials.get(letters.replace(/[^\p{L}]/gu, '')) : undefined);
    if (!host || host === guest || host.candidates.length === 0) continue;
    if (kindOf(host.evidence) === 'unknown') absorb(host, guest, guest.candidates);
    else {
      // The full form tells what both are: "KSC employees" makes no organisation of a space centre.
      host.candidates.push(...guest.candidates);
      guest.candidates = [];
    }
  }
}

/** Three letters or more of a name that nothing else is known of. */
function isAcronym({ words, candidates, evidence }: Group): boolean {
  const [letters = ''] = words;
  return (
    words.length === 1 &&
    letters.length > 2 &&
    evidence.has('acronym') &&
    !evidence.has('known name') &&
    candidates.length > 0
  );
}
