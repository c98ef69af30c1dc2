const auxiliaries: Readonly<Record<string, RegExp>> = {
  do: /\b(do|does|did)(?:n't)?\b/i,
  have: /\b(have|has|had)(?:n't)?\b|'ve\b/i,
  be: /\b(is|are|was|were|am)(?:n't)?\b|'re\b/i,
  will: /\b(will|would)\b|'ll\b|'d\b/i,
  can: /\b(can|could|may)\b/i,
};

const denial =
  /^(?:i|we|it|that|this|he|she|they|there|nobody|actually i)(?:(?: really| honestly| just| simply| actually| still)* (don't|dont|do not|doesn't|didn't|didnt|did not|does not|haven't|havent|have not|hasn't|has not|had not|hadn't|isn't|is not|am not|are not|aren't|wasn't|was not|weren't|won't|will not|wouldn't|would not|can't|cannot|couldn't|ain't|never)|('m not|'s not|'re not|m not|s not|ve not|'ve never|'ve not|'d never))\b(.*)$/i;
const notADenial =
  /^( really| even| actually| quite)?,? (know|remember|recall|see|find|figure|hear|understand|catch|get (it|what|that)|think|want to (answer|say|tell|talk about (it|that))|say|tell|answer|sure|certain|believe|like to|mind|care|always|often|usually|much|many|all|every|only|just|sure|wait|stand)\b/i;
/** Whoever denies a fault denies nothing of what was asked: "I never miss a payment". */
const fault = /\b(?:miss(?:ed)?|skip(?:ped)?|fail(?:ed)?|late|behind|default(?:ed)?|bounced?)\b/i;
const short =
  /^(?:oh |actually |yes |unfortunately |sadly |luckily |fortunately |thankfully |i'm afraid )?(?:(?:i|we|it|he|she|they|there|that) ?(?:certainly |definitely |sure |surely |really |actually |already |always |still |did indeed )?|(?:already|always|still|certainly|definitely|surely|indeed) )(do|did|does|have|has|am|is|are|was|were|will|would|can|could)(?: indeed| actually| so| too| now| already)?$/i;

/** "It is through State Farm" says that it is, and by what. */
const withMeans =
  /^(?:(?:it|that|they) (?:sure |certainly |already |still )?)(is|are|was|were|does|did|has)(?: indeed)? (?:through|with|by|since) (?!(?:no|nobody|nothing|my (?:ex|brother|sister|son|daughter|parents?)|the (?:bank|river|road))\b)[a-z' ]{3,32}$/i;

const time =
  '(?:(?:last|this|earlier this) (?:year|month|week|summer|spring|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|yesterday|today|recently|(?:in|back in) (?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4})|(?:a |an |one |two |three |several |some |many )?(?:few |couple of )?(?:weeks?|months?|years?|days?) (?:ago|back))';
/** When it was takes nothing from "I did": last year I did. */
const when = new RegExp(`^${time},? (?=i\\b|we\\b)|(?<=\\b(?:do|did|have|has|was|were)),? ${time}$`, 'i');

const family = (word: string): string | undefined => {
  const plain = word
    .toLowerCase()
    .replace(/^'/, '')
    .replace(/n't$|nt$| not$/, '');
  if (/^(do|does|did|don)/.test(plain)) return 'do';
  if (/^(have|has|had|ve)/.test(plain)) return 'have';
  if (/^(is|are|was|were|am|m|s|re|ai)/.test(plain)) return 'be';
  if (/^(wo|will|would|d)/.test(plain)) return 'will';
  if (/^(ca|can|could)/.test(plain)) return 'can';
  return undefined;
};

/**
 * Whether a clause answers with its own verb: "I do", "I haven't", "it isn't a debit card".
 * @returns undefined when it does not, or when its verb is not the question's.
 */
export function statement(whole: string, question: string): boolean | undefined {
  const clause = whole.replace(when, '');
  const agreed = short.exec(clause) ?? withMeans.exec(clause);
  if (agreed !== null) {
    const answers =
      sameVerb(agreed[1] ?? '', question) ||
      (/^did$/i.test(agreed[1] ?? '') && /\bha(?:ve|s) you\b|\bha(?:ve|s) your\b/i.test(question));
    return question === '' || answers ? true : undefined;
  }
  const denied = denial.exec(clause);
  if (denied === null) return undefined;
  const rest = denied[3] ?? '';
  if (notADenial.test(rest) || (fault.test(rest) && !fault.test(question))) return undefined;
  const verb = denied[1] ?? denied[2] ?? '';
  if (question === '') return family(verb) === 'can' ? undefined : false;
  if (!/never/i.test(verb) && !sameVerb(verb, question)) return undefined;
  return sharesVerb(rest, question) ? false : undefined;
}

function sameVerb(word: string, question: string): boolean {
  const kind = family(word);
  return kind !== undefined && (auxiliaries[kind]?.test(question) ?? false);
}

/** "I don't drink" answers "do you drink", but only hints at an answer to "do you like wine". */
function sharesVerb(rest: string, question: string): boolean {
  const words = rest.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  if (words.length === 0) return true;
  const asked = question.toLowerCase();
  return words.slice(0, 4).some((word) => !common.has(word) && asked.includes(word.replace(/(ed|ing|s|e)$/, '')));
}

const common = new Set([
  'the',
  'and',
  'any',
  'for',
  'that',
  'this',
  'you',
  'have',
  'been',
  'yet',
  'with',
  'are',
  'was',
  'not',
  'really',
  'very',
  'just',
  'ever',
  'one',
  'will',
  'would',
  'but',
  'all',
  'your',
  'get',
  'got',
]);
