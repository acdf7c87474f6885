/** The terms of a job, in the words that its own page and the card of an apply page share. */
import { amount, duration, experience, hours, pay } from './wordings.ts';

export const TERMS = {
  budget: amount('# Fixed[- ]price'),
  hourly: pay("(?<![-–] )# (?:/hr)? Hourly(?! rate)|Client['’]s budget: #"),
  level: experience('^#$'),
  duration: duration('^#\\n(?:Duration|Project length)$'),
  workload: hours('^#'),
};
