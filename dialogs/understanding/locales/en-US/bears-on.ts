import type { Language } from '../language.js';

const kin =
  'wife|husband|spouse|partner|mother|father|mom|dad|stepmother|stepfather|stepmom|stepdad|stepson|stepdaughter|parents?|folks|sons?|daughters?|child|kids?|boy|girl|youngest|oldest|brother|sister|cousin|uncle|aunt|family|relatives?|friends?|neighbor|in-laws?|step';

/**
 * What a question opens, and the words by which an answer stays with it without repeating any of its own: asked about a
 * notice, "it is supposed to come today" is to the point.
 */
export const bearsOn: NonNullable<Language['bearsOn']> = [
  {
    asked: /\bsign(?:ed)?\b/i,
    says: /\b(?:sign\w*|docusign|click\w*|initial(?:s|ed)?|notary|pen|papers?|paperwork|documents?|forms?|closing|in person|online|pages?)\b/i,
  },
  {
    asked: /\b(?:notice|guide|letter)\b/i,
    says: /\b(?:e?-?mail\w*|inbox|spam|letter|envelope|text|came|come|coming|sent|send|arriv\w*|post)\b/i,
  },
  {
    asked: /\b(?:hard|difficult|manage)\b/i,
    says: /\b(?:tight|stretch\w*|squeeze|budget\w*|afford|pay ?check|bills?|hours|money|comfortable|struggl\w*|worr\w*|tough|rough|save|cut(?:ting)? back|pay\w*|easy|skin of|belts?|ends meet|afloat|above water|peanuts|bucket|walk in|shoestring|rope|thread|rainy day|penn(?:y|ies)|blood|an arm)\b/i,
  },
  {
    asked: /\b(?:phone|number|reach you|email|contact)\b/i,
    says: /\b(?:numbers?|phones?|cell|mobile|e?-?mail|land ?line|line|this one|same one|extension|front desk|moved?)\b/i,
  },
  {
    asked: /\b(?:employer|job|department|employed|work)\b/i,
    says: /\b(?:compan(?:y|ies)|jobs?|work\w*|boss|place|shift|positions?|hired|hiring|start\w*|same|supervisor|manager|raise|promot\w*|application|office|building|floor|moved?|ago|team|title|desk|hr)\b/i,
  },
  {
    asked: /\b(?:loans?|installments?|guaranteeing)\b/i,
    says: /\b(?:cards?|loans?|debts?|owe|owed|paid|pay\w*|truck|car|boat|financ\w*|student|furniture|credit|co-?sign\w*|mortgage|balance|once|years ago)\b/i,
  },
  {
    asked: /\btell you what to\b/i,
    says: /\b(?:broker|agent|lender|officer|realtor|lawyer|coach\w*|went over|told|help\w*|practic\w*|my own|answers?|prepar\w*)\b/i,
  },
  {
    asked: /\b(?:relat\w*|know the borrower|listed|emergency contact|co-?borrower|guarantor)\b/i,
    says: new RegExp(`\\b(?:${kin}|met|know|known|knows|together|school|church|years|tell|told|married)\\b`, 'i'),
  },
  {
    asked: /\bmay we\b/i,
    says: /\b(?:boss|hr|human resources|call\w*|letter|phone|writing|manager|them|permission|think about|allow\w*|business)\b/i,
  },
  {
    asked: /\bdown payment\b/i,
    says: /\b(?:sav\w*|money|bank|gifts?|parents|loan\w*|lent|borrow\w*|sold|sale|funds?|401k|inherit\w*|bonus|cash|here and there)\b/i,
  },
  {
    asked: /\b(?:live|lived|home)\b/i,
    says: /\b(?:live|living|lives|rent\w*|stay\w*|mov(?:e|ed|ing)|house|home|cabin|weekends?|vacation|summers?|kids|family|tenants?|decid\w*|spent|bought)\b/i,
  },
  { asked: /\brate\b/i, says: /\b(?:point|percent|rate|fixed|locked|high|low|something|prime|arm|contract)\b/i },
  {
    asked: /\binsurance\b/i,
    says: /\b(?:polic(?:y|ies)|paid|state farm|geico|allstate|progressive|coverage|covered|premiums?|escrow|renew\w*|lapsed?)\b/i,
  },
  {
    asked: /\bincome\b/i,
    says: /\b(?:raises?|cuts?|hours|overtime|work\w*|jobs?|pay|same|up|down|better|worse|ahead|behind)\b/i,
  },
  { asked: /\bclear\b/i, says: /\b(?:get|lost|lose|understand\w*|understood|follow\w*|read|explain\w*|mean\w*)\b/i },
  {
    asked: /\bpayments?\b/i,
    says: /\b(?:accounts?|pays?|paying|paid|joint|split|half|fifty|checks?|bank|online|auto\w*|clear\w*|pending|bounced|through|mail\w*|send\w*|sent)\b/i,
  },
  {
    asked: /\b(?:free choice|disagree|dispute)\b/i,
    says: /\b(?:push\w*|ask\w*|help\w*|want\w*|forc\w*|favor|agree\w*|sign\w*|family|had to|choice|fine|stand by)\b/i,
  },
];
