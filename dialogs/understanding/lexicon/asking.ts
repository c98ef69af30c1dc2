import type { Localized } from '../../vocabulary.js';

/** How a clause shows that it asks, or only supposes, instead of telling. */
export interface Asking {
  /** At the beginning of the clause. */
  readonly opens: RegExp;
  /** Anywhere in it. */
  readonly holds: RegExp;
  /** Right at its end: the value itself is doubted. */
  readonly ends: RegExp;
}

/** The words for it in each locale. */
export const asking: Localized<Asking> = {
  'zh-CN': {
    opens: /^(?:那|那么|请问|我)?(?:能不能|可不可以|要不要|能否|可否|是否|如果|要是|假如|万一|为什么|为啥|怎么)/,
    holds: /(?:能不能|可不可以|行不行|可以吗|行吗|能否|可否|(?:可以|能).*吗$)/,
    ends: /[?？]\s*$|[吗么]\s*$/,
  },
  'en-US': {
    opens:
      /^(?:(?:so|and|but|um+|uh+|well|ok|okay|thanks|great|hey|hi|please|then|just|also)\b[\s,]*)*(?:(?:can|could|may|might|should|shall|do|does|did|am|are|is|was|were|will|would|have|has|had)(?:n't)? (?:i|you|we|they|he|she|it|my|the|your|our|this|that|there|someone|somebody|anyone)\b|(?:why|how|where|when|who)\b|what(?:'s| is| was| if| about| happen)|if\b|suppose\b)/,
    holds: /(?!)/,
    ends: /\?\s*$/,
  },
};
