import type { OrganizationOnFile } from '../../answer.js';
import { likenessOfStrings } from '../../likeness.js';
import type { Likeness } from '../language.js';
import { doubts, fillers } from './doubts.js';

const leads =
  /^((i've|we've|they've|i'm|im|i am|we're|we are|i|we|it's|its|it is|that's|this is|that would be|they're|the name is|name's|the company is|my employer is|my job is|you've reached|you reached|it says|the stub says|so|still|now|currently|right now|at the moment|presently|just|employed|employed by|work|working|works|worked|am|with|for|at|by|over at|over|in|called|been|been at|been with|a (nurse|teacher|driver|clerk|cook|manager|engineer|guard|cashier) (at|for|with)|the)\b[\s,]*)+/i;
const ends =
  /(\s*\b(in the|as an?|doing|i'm an?|i am an?|i do|i'm in|since|for (about|over|the|\w+ years)|over (on|by|there)|down (on|by|the)|there|here|right now|now|in \w+ department|where i|on (\w+ ){1,2}(street|avenue|road|st|ave)|it's an?|sir|ma'am|please|but|and i|downtown)\b.*|[.!,;].*)$/i;
const legal = /\b(incorporated|inc|llc|l l c|corporation|corp|company|co|limited|ltd|pllc|lp|llp|plc|pc|na|the)\b/g;
const trades =
  /\b(logistics|services?|solutions|systems|technologies|technology|tech|group|associates|partners|holdings|enterprises?|industries|international|national|global|american|medical center|hospital|clinic|health( ?care)?|dental|school|schools|district|university|college|restaurant|kitchen|hotel|resort|casino|construction|builders|electric|cooperative|co-?op|bank|insurance|realty|staffing|transport(ation)?|trucking|freight|drayage|foods?|market|stores?|manufacturing|supply|county|city|state|regional|center|agency|consulting|management|design|department|office)\b/g;
const extends_ =
  /^(staffing|holdings|hospital|university|college|international|bank|insurance|services|solutions|systems|group|partners|capital|realty|foods|construction|foundation|credit union|academy|transport|freight|tech|technologies|medical|dental|industries|steakhouse|school|high school)\b/;
const branch = /^(branch|store|location|office|warehouse|plant|campus|division)\b|^(#|number|no) ?\d+/;
const vague =
  /^(just )?(a|an|some|this|that|the|my|our)?( \w+)? ?(little |small |big |local |private |family |large |tech |construction |retail |trucking |cleaning )*(company|business|place|firm|shop|store|warehouse|factory|restaurant|office|hospital|school|outfit|startup|plant|agency|job|gig|family business|contractor|bank|hotel|church)( downtown| here| in town| nearby| around here)?$|\b(in|on) (your|the|my) (file|application|system|records|paperwork|form)|\b(you|y'all) (already |should )?(have|got|know) (it|that)|\b(same (place|job|one|company|as before)|like before|hasn't changed|no change)\b|^(various|different|lots of|a few|many) /i;
const left =
  /\b(not (there )?any ?more|no longer (there|work|with|employed|at)|(i|we) (just )?(left|quit|resigned|retired)|quit (that|my|in|last|there)|(got|was|been) (let go|fired|laid off|terminated)|laid (me )?off|don't work there|don't work (for|at) (them|that)|used to (work|be)|between jobs|switched (jobs|companies)|changed jobs|new job)\b/i;
const indirect =
  /\b(contractor|subcontractor|contract(ed|ing)? (through|for|with|to)|through (a|an|the) (temp|staffing|agency)|temp agency|staffing (agency|firm|company)|agency|subbing|does work for|on assignment|leased)\b/i;
const moved = /\bnow (i'm |im |i am |i )?(at|with|work(ing)? (for|at))\b/i;

const plain = (name: string) =>
  ` ${name.toLowerCase().replace(/\bdba\b.*$/, '')} `
    .replace(/[’']/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bco op\b/g, 'coop')
    .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
const stem = (name: string) =>
  plain(name)
    .replace(legal, ' ')
    .replace(/\band\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The name said in an English sentence, without the sentence. */
export function organizationIn(text: string): string {
  const opened = text.replace(fillers, '').replace(leads, '');
  return (opened.replace(ends, '').trim() || opened).trim();
}

/** How the name said in an English answer stands to the names on file. */
export function likeness(text: string, onFile: OrganizationOnFile | undefined): Likeness {
  const said = organizationIn(text);
  const gone = left.exec(text);
  const unnamed = vague.test(said) || vague.test(text.trim()) || said.split(' ').length > 9;
  if (onFile === undefined) {
    if (gone !== null && unnamed) return { stands: 'left', code: 'left', words: gone[0] };
    return unnamed || !concrete(said)
      ? { stands: 'vague', code: unnamed ? 'no-name' : 'no-value', words: said || text }
      : { stands: 'same', code: 'named', words: said };
  }
  const names = [
    onFile.name,
    ...onFile.name.split(/\bdba\b/i).slice(1),
    ...(onFile.aliases ?? []),
    ...(onFile.formerNames ?? []),
  ];
  if (gone !== null || moved.test(text))
    return { stands: 'left', code: 'left', words: (gone ?? moved.exec(text))?.[0] ?? text };
  const through = indirect.exec(text);
  if (through !== null) return { stands: 'maybe', code: 'through-another', words: through[0] };
  const contained = names.map((name) => containedIn(text, name)).find((found) => found !== undefined);
  if (contained !== undefined) return contained;
  if (vague.test(said) || vague.test(text.trim())) return { stands: 'vague', code: 'no-name', words: said || text };
  if (!concrete(said)) return { stands: 'vague', code: 'no-value', words: text };
  const found = names.map((name) => compared(said, name));
  return (
    found.find((one) => one.stands === 'same') ??
    found.find((one) => one.stands === 'maybe') ??
    found[0] ?? { stands: 'vague', code: 'no-value', words: text }
  );
}

const unsure = (text: string) => doubts.some((cue) => cue.code !== 'hedge' && cue.words.test(text));
const concrete = (said: string) =>
  /[\p{L}\p{N}]{2}/u.test(said) &&
  said.split(' ').length <= 7 &&
  !unsure(said) &&
  !/^(yes|no|yeah|nope|what|i|me|you|okay|stuff|work|nothing|nowhere)\b/i.test(said);

function containedIn(text: string, name: string): Likeness | undefined {
  const heard = ` ${stem(text)} `;
  const wanted = stem(name);
  if (wanted.length < 2) return undefined;
  const at = heard.indexOf(` ${wanted} `);
  if (at < 0) return undefined;
  const after = heard.slice(at + wanted.length + 1).trim();
  const spoken = text.toLowerCase().includes(name.toLowerCase())
    ? text.slice(text.toLowerCase().indexOf(name.toLowerCase())).slice(0, name.length)
    : text;
  if (extends_.test(after)) return { stands: 'maybe', code: 'longer-name', words: spoken };
  if (branch.test(after)) return { stands: 'maybe', code: 'branch', words: spoken };
  return { stands: 'same', code: 'same-name', words: spoken };
}

function compared(said: string, name: string): Likeness {
  const heard = stem(said);
  const filed = stem(name);
  const words = said;
  const heardWords = heard.split(' ');
  const filedWords = filed.split(' ');
  const initials = filedWords.map((word) => word[0] ?? '').join('');
  if (heard === initials && initials.length >= 3) return { stands: 'maybe', code: 'initials', words };
  if (heard.replace(/ /g, '') === filed.replace(/ /g, '')) return { stands: 'same', code: 'same-name', words };
  if (sound(heard) === sound(filed) || likenessOfStrings(heard, filed) >= 0.85)
    return { stands: 'maybe', code: 'sounds-like', words };
  const brand = (value: string) => value.replace(trades, ' ').replace(/\s+/g, ' ').trim();
  const heardBrand = brand(heard);
  const filedBrand = brand(filed);
  if (heardWords.every((word) => filedWords.includes(word)) && heardBrand !== '')
    return { stands: 'maybe', code: 'part-of-name', words };
  if (filedBrand.length > 3 && (heardBrand === filedBrand || ` ${heardBrand} `.includes(` ${filedBrand} `)))
    return { stands: 'maybe', code: 'part-of-name', words };
  if (heardBrand.length > 4 && sound(heardBrand) === sound(filedBrand))
    return { stands: 'maybe', code: 'sounds-like', words };
  return { stands: 'other', code: 'another-name', words };
}

/** A rough spelling of how a name sounds: consonants that English spells in several ways are written as one. */
const sound = (name: string) =>
  name
    .replace(/ph/g, 'f')
    .replace(/ght?/g, 't')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/wr/g, 'r')
    .replace(/kn/g, 'n')
    .replace(/(?<=\w)[aeiouyhw]/g, '')
    .replace(/(\w)\1+/g, '$1')
    .replace(/ /g, '');
