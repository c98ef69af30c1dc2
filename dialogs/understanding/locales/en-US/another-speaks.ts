import { asks } from '../../per-question.js';
import type { AnotherSpeaks } from '../language.js';

const kin =
  'wife|husband|spouse|partner|son|daughter|kid|mother|father|mom|dad|brother|sister|roommate|boyfriend|girlfriend|friend|co-?worker|assistant|secretary|nurse|caregiver';
const who = `[Hh]e|[Ss]he|[Tt]hey|[Mm]y (?:${kin})|\\p{Lu}\\p{Ll}+`;

/** How an English speaker says that somebody else has picked up. */
export const anotherSpeaks: AnotherSpeaks = {
  isAsked: asks(
    /\b([Aa]m I|[Aa]re we) (speaking|talking) (with|to)\b|\b([Ii]s this|[Aa]re you) (?:(?:Mr|Mrs|Ms|Miss|Dr)\b|\p{Lu}\p{L}+ ?(?:\p{Lu}|\?))/u,
  ),
  away: new RegExp(
    `\\b(?:${who})(?:'s| is| are|'re)? (?:just |still |currently |right now |already )*(?:(?:not|isn't|ain't|aren't) (?:here|home|in|around|available|at home|back)|(?:out|away|asleep|sleeping|busy|at (?:work|school|the (?:store|doctor|office|gym))|in (?:the shower|a meeting|the hospital)|on vacation|gone|driving)\\b|(?:stepped|went|walked|ran|headed) (?:out|away|off|to)|left\\b|(?:can't|cannot) come to the phone)|\\b(?:[Nn]o one|[Nn]obody)('s| is)? (?:is )?(?:here|home) (?:right now|now|at the moment)`,
    'u',
  ),
  introduced: new RegExp(
    `\\b(?:[Tt]his is|[Ii]'m|[Ii] am|[Ii]t's) (?:his|her|their|\\p{L}+'s) (?:${kin})\\b|\\b(?:answering|picking up) (?:for|(?:his|her|their) phone)`,
    'u',
  ),
};
