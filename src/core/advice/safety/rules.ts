import { ACCOUNT } from './account.ts';
import { CONTACT } from './contact.ts';
import { LEAVING } from './leaving.ts';
import { ODD_PAY } from './odd-pay.ts';
import type { Pattern, SafetyId } from './pattern.ts';
import { PAYING } from './paying.ts';
import { REVIEW } from './reviews.ts';
import { SECRETS } from './secrets.ts';
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
      /pay|paid|buy|purchas|deposit|fee|charge|bond|collateral|contribut|che(?:ck|que)|transfer|\bsend|wire|fund|top[- ]?up|settle|your own|[$€£₹]|\d ?(?:usd|eur|gbp|inr|cad|aud|php|btc|eth|dollar|buck|pound|rupee)/i,
    patterns: PAYING,
  },
  {
    id: 'logins-and-papers',
    about:
      /log-?in|password|credential|code|otp|\bpin\b|\bid\b|identi|passport|licen[cs]e|social security|ssn|aadhaar|pan card|phrase|private key|cvv|bank|card|routing/i,
    patterns: SECRETS,
  },
  { id: 'account-lending', about: /account|profile|your (?:own )?(?:name|identity)/i, patterns: ACCOUNT },
  {
    id: 'off-platform-contact',
    about:
      /gr[a@4]m|what.?s\s?app|chat|viber|skype|discord|signal|\btg\b|insta|\big\b|linkedin|facebook|messenger|zalo|kakao|hangout|mail|sms|\bimo\b|\.me\b|phone|number|cell|mobile|contact|@|[([]at\b| at [\w-]+ dot |\d[\d\s().-]{7}|outside|\boff\b|away from|(?:upwork|platform)['’]?s? fee|forms|typeform|jotform|bit\.ly|tinyurl|cutt\.ly|rb\.gy|tally|airtable|\b(?:call|text) me\b|\bapply\b/i,
    patterns: [...CONTACT, ...LEAVING],
  },
  { id: 'fake-reviews', about: /review|rating|testimonial|feedback/i, patterns: REVIEW },
  {
    id: 'unpaid-work',
    about:
      /free|volunt|pro[- ]bono|exposure|before you|paid|\bpay|compens|remunerat|reimburs|reward|salary|wage|charge|\bcost|budget|complimentary|nothing/i,
    patterns: UNPAID,
  },
  {
    id: 'odd-payment',
    about:
      /[ck]r[yi]pto|coin|btc|usd[tc]|\beth|tether|token|solana|nft|bnb|trc|xrp|doge|equity|share|stock|\brev|profit|percent|\d ?%|pay ?pal|zelle|cash|venmo|western|money|\bwise\b|gift|che(?:ck|que)|bank|upwork|platform|salary|wage|\bpay|paid|compens/i,
    patterns: ODD_PAY,
  },
];
