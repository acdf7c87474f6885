import { boostSet, hoursIn } from './facts.ts';
import { timeIn } from './me.ts';
import { all, known, type Look, type Rule, type Source } from './rule.ts';

/**
 * Signs in use that nobody tested on outcomes. They weigh nothing and are off until the person switches one on as a
 * limit, with a figure of their own: published scorers disagree by a factor of seven on one and the same sign.
 */

const DAY_HOURS = 24;
const MONTH_MS = (365.25 / 12) * DAY_HOURS * 3_600_000;

const times = (fact: number | null, factor: number) => (fact === null ? null : fact * factor);

const COMPARE = {
  under: (fact: number, figure: number) => fact < figure,
  over: (fact: number, figure: number) => fact > figure,
  from: (fact: number, figure: number) => fact >= figure,
};

/** Holds where the fact stands on that side of the figure; `also` must hold beside it. */
function folk(
  id: string,
  source: Source,
  side: keyof typeof COMPARE,
  figure: number,
  fact: (look: Look) => number | null,
  also: (look: Look) => boolean | null = () => true,
): Rule {
  const holds = (look: Look, own = figure) =>
    all(
      also(look),
      known(fact(look), (value) => COMPARE[side](value, own)),
    );
  return { id, status: 'folk', direction: 'against', effect: {}, source, figure, holds };
}

const hireRate = (figure: number) =>
  folk(
    `hire-rate-under-${figure}`,
    figure === 10 ? 'blogs' : 'scorers',
    'under',
    figure,
    ({ job }) => job.client.hireRate,
  );

const budget = (figure: number) =>
  folk(
    `budget-under-${figure}`,
    'scorers',
    'under',
    figure,
    ({ job }) => job.budget,
    ({ job }) => known(job.type, (type) => type === 'fixed'),
  );

function clientMonths({ job, now }: Look): number | null {
  const since = timeIn(job.client.memberSince);
  return since === null || now === null ? null : (now - since) / MONTH_MS;
}

const crowded = ({ job }: Look) => known(job.proposals, (range) => range === '20-50' || range === '50+');

/** Told by the open page or by the log itself: what an earlier visit saw of a boost holds no more. */
const OF_NOW: readonly string[] = ['repost', 'boost-crowded', 'boost-heavy'];

/** A limit with the person's own figure, as visits keep what they saw of it; null where that would be of no use later. */
export function limitKey(id: string, figure: number): string | null {
  return OF_NOW.includes(id) ? null : `${id}:${figure}`;
}

export const FOLK: readonly Rule[] = [
  ...[10, 30, 50, 60, 70].map(hireRate),
  folk('last-viewed-over-24h', 'scorers', 'over', 24, ({ job }) => hoursIn(job.activity.lastViewed)),
  folk('member-under-6-months', 'scorers', 'under', 6, clientMonths),
  folk(
    'stale-post',
    'blogs',
    'over',
    14,
    ({ job }) => times(hoursIn(job.posted), 1 / DAY_HOURS),
    ({ job }) => known(job.proposals, (range) => range === '<5'),
  ),
  folk(
    'wide-hourly-range',
    'blogs',
    'from',
    150,
    ({ job }) => job.hourly?.[1] ?? null,
    ({ job }) => known(job.hourly, ([low]) => low <= 10),
  ),
  folk('already-hired', 'scorers', 'over', 0, ({ job }) => job.activity.hires),
  ...[150, 300].map(budget),
  folk('hourly-under-25', 'scorers', 'under', 25, ({ job }) => job.hourly?.[1] ?? null),
  folk('repost', 'blogs', 'from', 1, ({ repost }) => (repost === null ? null : Number(repost))),
  folk('boost-crowded', 'tracker', 'over', 0, ({ job }) => boostSet(job), crowded),
  folk('boost-heavy', 'tracker', 'from', 0.75, (look) =>
    look.job.connects ? times(boostSet(look.job), 1 / look.job.connects) : null,
  ),
];
