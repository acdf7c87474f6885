import type { Hit } from './pattern.ts';
import { SAFETY_RULES } from './rules.ts';

/** Longest quotation; a description without full stops is one sentence. */
const LONGEST = 240;

/** What takes the force out of words further on in the same clause: "we never ask for …". */
const NEGATION =
  /\b(no|not|never|nobody|neither|nor|without|cannot|avoid|refuse|zero|instead of|rather than|free of|(?:do|does|did|is|are|was|wo|would|ca|should|must)n['’]?t)\b/i;
/** A no that is none: "do not hesitate to write …". */
const NO_NEGATION =
  /\b(?:(?:do not|don['’]?t|never|not) (?:hesitate|forget|be (?:shy|afraid)|wait|worry)|no (?:need to|worries|problem|experience|matter|rush|later)|not only|why not|if not|not a scam|no scams?)\b/gi;
/** A clause ends here, and with it what a "not" reaches. */
const CLAUSE = /[,;:()–—]|\s-\s|\b(?:but|so|just|instead|otherwise|then|because|please)\b/gi;
/** "… is not required", "… are not accepted" after the words. */
const NEGATED_AFTER =
  /^[^,;:]{0,40}?\b(?:(?:is|are|will be|be)(?:n['’]?t| not| never)|never|not) (?:\w+ )?(?:required|needed|allowed|asked|accepted|necessary|expected|permitted|possible|an option|something we|how we)\b|^\W*(?:is|are) (?:against|forbidden|prohibited|illegal|unlawful|unfair|unethical|wrong)\b/i;
/** What is quoted as the name of a thing: the "contact us" button. */
const NAMES = /^["'”’»] (?:link|button|page|text|label|field|section|banner|menu)\b/i;
/** A post that warns of others. */
const WARNING =
  /\b(?:scam(?:s|mers?)?|fraud\w*|impersonat\w*|beware|phishing|red flags?|illegal|unlawful|report (?:it|them|him|her|any\w*))\b|\bif you\b.*\b(?:deleted|declined|rejected|ignored|archived|blocked|banned)\b|\bif (?:any ?(?:one|body)|some(?:one|body)|(?:you are|you['’]re) (?:ever )?asked)\b/i;
/** Words that somebody else is quoted with. */
const REPORTED =
  /\b(?:told|said|says|wrote|writes|claim\w*|asked|translat\w*|transcri\w*|text|line|sentence|button|label|message)\b[^"“«]{0,30}["“«][^"”»]*$/i;
/** Those the work is for, as those who do what the words say. */
const OTHERS =
  /\b(?:users?|customers?|clients?|visitors?|shoppers?|tenants?|renters?|guests?|members?|students?|patients|buyers?|merchants?|people|they|players?|employees?|subscribers?|donors?|leads|travell?ers?|drivers?|parents?|attendees|sellers?|vendors?|investors?|landlords?|borrowers?|readers?|fans|miners?|artists|(?:bot|script|app|system|tool|workflow|automation|server|website|site|form|code|it) (?:should|must|will|can|needs?|to|that)|prospects?|residents?|bidders?|patrons?|viewers?|(?:app|system|site|tool|platform|software) (?:lets|allows|helps|shows|tracks))\b(?!.*\byou\b)/i;
/** The thing to be made, and the words that tell what it is about. */
const SUBJECT =
  /\b(?:build|develop|design|creat|writ|implement|integrat|add|set ?up|mak|fix|explain|describ|promot|test|maintain|manag|moderat|research|edit|translat|automat|review|configur|cover|need|looking for|want)\w*\b.*\b(?:that|which|where|whose|when|whenever|lets?|letting|allow\w*|enabl\w*|about|explain\w*|how|covering|accepts?|accepting|supports?|supporting|handl\w*|process\w*|notif\w*|comparing|users?|customers?|visitors?)\b|\b(?:article|video|blog|post|guide|essay|paper|course|story|podcast|script|book|tutorial|presentation)s?\b.*\b(?:about|on|how|explaining|covering)\b|\b(?:knowledge|experience|expert\w*|familiar|understanding|skilled)\b/i;
/** Talk of what the work deals with, not of how this bid is dealt with. Words to the reader ("you", "your") end it. */
const ADDRESSED = /\b(?:you(?:r|'ll|’ll)?|candidates?|applicants?|freelancers? (?:must|will|should|need))\b/i;

/** A sentence ends after 500 letters at the latest, wherever its author puts full stops. */
const PIECES = /.{1,500}(?:\s|$)|.{500}/gs;

/** The sentences of a text, trimmed; a line or a bullet is one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])(?<!\b(?:[Mm]rs?|[Mm]s|[Dd]r|e\.g|i\.e|approx)\.)["'”’)]*\s+|[\n\r•●▪|]+|\s+[-–*]\s+(?=[A-Z])/)
    .flatMap((sentence) => sentence.match(PIECES) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A word further back than this reaches no more. */
const REACH = 80;

/** From the last clause break before the words up to them. */
function clauseBefore(sentence: string, index: number): string {
  let start = 0;
  for (const { index: at, 0: found } of sentence.slice(0, index).matchAll(CLAUSE)) start = at + found.length;
  return sentence.slice(Math.max(start, index - REACH), index);
}

function innocent(sentence: string, index: number, words: string, saysNo: boolean): boolean {
  const before = sentence.slice(0, index);
  const near = clauseBefore(sentence, index).replace(NO_NEGATION, ' ');
  if (NEGATION.test(saysNo ? near : near + words.replace(NO_NEGATION, ' '))) return true;
  const after = sentence.slice(index + words.length);
  if (NEGATED_AFTER.test(after) || NAMES.test(after)) return true;
  if (WARNING.test(sentence.replace(NO_NEGATION, ' '))) return true;
  if (OTHERS.test(near) || REPORTED.test(before)) return true;
  return SUBJECT.test(before) && !ADDRESSED.test(words) && !ADDRESSED.test(near);
}

/** The sentence, cut around the words where it is very long. */
function quoted(sentence: string, index: number): string {
  if (sentence.length <= LONGEST) return sentence;
  const start = Math.max(0, Math.min(index - LONGEST / 4, sentence.length - LONGEST));
  const cut = sentence.slice(start, start + LONGEST).trim();
  return `${start > 0 ? '…' : ''}${cut}${start + LONGEST < sentence.length ? '…' : ''}`;
}

/**
 * What a post's title and text ask for that is unsafe or against the marketplace's rules: payment by the freelancer, logins
 * and papers, an account of their own, contact outside before a contract, fake reviews, unpaid work, odd pay. At most one
 * hit for each rule, the first in the text. Words can be misread: that is why every hit carries its sentence.
 */
export function safetyHits(title: string | null, text: string | null): Hit[] {
  const sentences = [title, text].flatMap((part) => (part === null ? [] : sentencesOf(part)));
  return SAFETY_RULES.flatMap(({ id, about, patterns }) => {
    for (const [i, sentence] of sentences.entries()) {
      if (!about.test(sentence)) continue;
      // A question that the post itself answers with no.
      if (sentence.endsWith('?') && /^(?:no|never|nope|absolutely not|of course not)\b/i.test(sentences[i + 1] ?? ''))
        continue;
      for (const { words, saysNo, unless } of patterns) {
        const found = words.exec(sentence);
        if (!found || unless?.test(sentence)) continue;
        // Whoever asks whether something is unpaid does not say so.
        if (saysNo && sentence.endsWith('?')) continue;
        if (innocent(sentence, found.index, found[0], saysNo)) continue;
        return [{ id, quote: quoted(sentence, found.index) }];
      }
    }
    return [];
  });
}
