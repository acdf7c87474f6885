/** One way to choose: the higher the score, the sooner a job is bid on. `tie` orders equal scores by lot. */
export interface Candidate {
  /** Connects. */
  cost: number;
  /** Dollars that a bid brings on average, by the true chance. */
  worth: number;
  tie: number;
}

/** What was spent in Connects and what it brought in dollars on average. */
export interface Spent {
  connects: number;
  worth: number;
}

/** Bids from the best score down until so many Connects are spent. */
export function spend<T extends Candidate>(jobs: readonly T[], connects: number, score: (job: T) => number): Spent {
  const spent: Spent = { connects: 0, worth: 0 };
  const order = [...jobs].sort((a, b) => score(b) - score(a) || a.tie - b.tie);
  for (const job of order) {
    if (spent.connects + job.cost > connects) break;
    spent.connects += job.cost;
    spent.worth += job.worth;
  }
  return spent;
}

export function total(jobs: readonly Candidate[]): Spent {
  return jobs.reduce((sum, { cost, worth }) => ({ connects: sum.connects + cost, worth: sum.worth + worth }), {
    connects: 0,
    worth: 0,
  });
}

export function perConnect({ worth, connects }: Spent): number {
  return worth / connects;
}
