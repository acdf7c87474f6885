import { CONTACT } from './contact.ts';
import { ODD_PAY } from './odd-pay.ts';
import type { Pattern, SafetyId } from './pattern.ts';
import { PAYING } from './paying.ts';
import { UNPAID } from './unpaid.ts';

/** A rule, and the words without which none of its patterns can fit: most sentences need no closer look. A test holds them together. */
export interface SafetyRule {
  id: SafetyId;
  about: RegExp;
  patterns: readonly Pattern[];
}

export const SAFETY_RULES: readonly SafetyRule[] = [
  {
    id: 'pay-to-start',
    about:
      /pay|paid|buy|bought|purchas|order|deposit|fee|charge|cost|bond|collateral|contribut|che(?:ck|que)|card|transfer|send|wire|invest|fund|top[- ]?up|recharge|load|refill|cover|expens|price|settle|\bputs? |\bleaves? |subscri|upgrade|amount|[$€£₹]|\d ?(?:usd|eur|gbp|inr|cad|aud|php|btc|eth|dollar|buck|pound|rupee)/i,
    patterns: PAYING,
  },
  {
    id: 'off-platform-contact',
    about:
      /gr[a@4]m|what.?s\s?app|chat|viber|skype|discord|signal|\btg\b|insta|\big\b|linkedin|facebook|messenger|zalo|kakao|zoom|hangout|mail|sms|\bimo\b|\.me\b|phone|number|cell|mobile|contact|@|[([]at\b| at \w+ dot |\d[\d\s().-]{7}|outside|\boff\b|away from|upwork|platform|form|calend|cal\.com|\b(?:call|text|ring) (?:me|us)\b|\b(?:hop|jump|get) on\b|\bappl/i,
    patterns: CONTACT,
  },
  {
    id: 'unpaid-work',
    about:
      /free|volunt|pro[- ]bono|exposure|\bon (?:you|the house)\b|at your |before (?:you|apply|bid|send)|paid|\bpay|compens|remunerat|reimburs|reward|billable|money|salary|wage|charge|\bcost|budget|complimentary|nothing|(?:with|in) (?:your|the) (?:appl|prop|bid)|consider|to apply|\bspec\b|gift|favou?r|\b(?:best|winner|winning|chosen|selected) /i,
    patterns: UNPAID,
  },
  {
    id: 'odd-payment',
    about:
      /[ck]r[yi]pto|coin|btc|usd[tc]|\beth|tether|token|solana|nft|bnb|trc|xrp|doge|equity|share|stock|\brev|profit|royalt|percent|\d ?%|commission|pay ?pal|zelle|cash|venmo|western|money|\bwise\b|gift|che(?:ck|que)|bank|upwork|platform|salary|wage|\bpay|paid|compens/i,
    patterns: ODD_PAY,
  },
];
