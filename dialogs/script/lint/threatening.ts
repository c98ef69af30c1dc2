import type { Locale, Localized } from '../../vocabulary.js';
import { heardTextsOf } from '../texts.js';
import { defineCheck } from './check.js';
import { pressureIn } from './pressing.js';

const threats: Localized<RegExp> = {
  'zh-CN':
    /提前收回|收回贷款|上调利率|提高利率|起诉|诉讼|打官司|法律责任|法律后果|法律手段|追究|黑名单|失信|后果自负|强制执行|查封|拍卖您|冻结您/u,
  'en-US':
    /\b(?:call(?:ing)? (?:in )?(?:the|your) loan|(?:raise|increase|raising|increasing) (?:the|your) (?:interest )?rate|legal (?:action|steps|consequences)|sued?|suing|lawsuits?|take you to court|foreclos\w*|garnish\w*|blacklist\w*|accelerate (?:the|your) loan|or else|face (?:the )?consequences|seize)\b/iu,
};

/** The words of a text that put a party under pressure, if it has any. */
export function threatIn(text: string, locale: Locale): string | undefined {
  return threats[locale].exec(text)?.[0] ?? pressureIn(text, locale);
}

/** Words that put a party under pressure. The bot asks and helps; consequences are for people and letters. */
export const threatening = defineCheck('threatening', (script) =>
  heardTextsOf(script).flatMap(({ path, locale, text }) => {
    const found = threatIn(text, locale);
    return found === undefined
      ? []
      : [
          {
            path,
            message: `"${found}" is a threat`,
            remedy: 'leave it out; say why you ask and how a person can help',
          },
        ];
  }),
);
