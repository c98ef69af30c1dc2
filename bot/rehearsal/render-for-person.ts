import type { Brief } from '../../dialogs/engine/brief.js';
import { offeredChoices } from '../../dialogs/questions/offered-choices.js';
import { fill } from '../../dialogs/script/interpolate.js';
import type { CompiledQuestion, Script } from '../../dialogs/script/script.js';
import type { Locale } from '../../dialogs/vocabulary.js';

/** What the sheet needs to know of the case: who is asked about, by whom, in which language. */
export type SheetBrief = Pick<Brief, 'locale' | 'market' | 'name' | 'lender'>;

const words = {
  'zh-CN': {
    lead: '这份脚本由人来打电话、来念，机器人不拨。',
    again: '没听清时',
    probe: '说不清时',
    choices: '可选',
    why: '问为什么',
    answer: '回答',
  },
  'en-US': {
    lead: 'A person places this call and reads from this sheet; the bot does not.',
    again: 'If not heard',
    probe: 'If vague',
    choices: 'Choices',
    why: 'If asked why',
    answer: 'Answer',
  },
} as const satisfies Record<Locale, object>;

/** A script that a person reads aloud, as a sheet in the locale: what to say, what to ask and room for the answers. */
export function renderForPerson(script: Script, brief: SheetBrief): string {
  const { locale, market } = brief;
  const shown = script.questions.filter((question) => question.market === undefined || question.market === market);
  const blocks = shown.map((question, index) => block(question, index + 1, brief).join('\n'));
  return [`${script.title[locale]} · ${brief.lender.name[locale]}`, words[locale].lead, '', blocks.join('\n\n')].join(
    '\n',
  );
}

function block(question: CompiledQuestion, number: number, brief: SheetBrief): readonly string[] {
  const { locale } = brief;
  const own = words[locale];
  const { ask, retry } = question.wording[locale];
  const said = `${number}. ${filled(ask, brief)}`;
  if (question.type === 'say') return [said];
  const labels = offeredChoices(question, locale, brief.market).map((choice) => choice.label);
  return [
    said,
    ...labelled(own.choices, labels.join(' / ')),
    ...labelled(own.again, retry && filled(retry, brief)),
    ...question.probes.flatMap((probe) => labelled(own.probe, filled(probe.ask[locale], brief))),
    ...labelled(own.why, question.why && filled(question.why[locale], brief)),
    `   ${own.answer}: ____________________`,
  ];
}

function labelled(label: string, text: string | undefined): readonly string[] {
  return text ? [`   ${label}: ${text}`] : [];
}

function filled(text: string, { lender, name, locale }: SheetBrief): string {
  return fill(text, { lender: lender.name[locale], phone: lender.phone, name });
}
