import { DateTime } from 'luxon';
import type { NamedPaper } from '../../dialogs/casework/documents/asking-words.js';
import type { Document, ForItem } from '../../dialogs/casework/documents/document.js';
import type { Dossier } from '../../dialogs/casework/dossier.js';
import { zoneOf } from '../../dialogs/engine/zone-of.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Locale } from '../../dialogs/vocabulary.js';
import { type AskedParts, askedOf, missingOf } from './asked-of.js';

/** Something that nobody has accepted yet, as a party reads it. */
export interface MissingPaper extends NamedPaper {
  /** The conversation that asked, and what it asked for, in one word. */
  readonly value: string;
  /** How many files for it came and wait for a person. */
  readonly came: number;
}

/** What a party still has to bring, in a language, with how many files came for each. */
export async function namedPapers(
  { caseId, partyId, locale }: { readonly caseId: string; readonly partyId: string; readonly locale: Locale },
  dossier: Pick<Dossier, 'documents'>,
  parts: AskedParts & { readonly scripts: ScriptLibrary },
): Promise<readonly MissingPaper[]> {
  const open = (await missingOf(caseId, partyId, parts)).map(paperKey);
  const asked = await askedOf(caseId, partyId, parts);
  const came = waiting(dossier).map((document) => document.for && paperKey(document.for));
  return asked.flatMap(({ state, supplement: { item, due } }) => {
    const value = paperKey({ conversationId: state.id, item });
    if (!open.includes(value)) return [];
    const name = parts.scripts.get(state.script.id, state.script.version)?.supplements[item]?.name[locale] ?? item;
    const day = DateTime.fromISO(due, { zone: zoneOf(state.brief) });
    return [
      {
        value,
        name,
        due: locale === 'zh-CN' ? day.toFormat('M月d日') : day.setLocale('en-US').toFormat('LLL d'),
        came: came.filter((one) => one === value).length,
      },
    ];
  });
}

/** The documents that wait for a person. */
export function waiting({ documents }: Pick<Dossier, 'documents'>): readonly Document[] {
  return Object.values(documents).filter(({ decided }) => decided === undefined);
}

/** What was asked for, in one word. */
export function paperKey({ conversationId, item }: ForItem): string {
  return `${conversationId}/${item}`;
}
