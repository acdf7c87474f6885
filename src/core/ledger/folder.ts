import { obtain } from './collect.ts';
import type { Desk } from './desk.ts';
import type { Fact } from './fact.ts';
import { idOf } from './identity.ts';
import type { Send } from './pairing.ts';
import { jobsPage } from './place.ts';
import { activeByJob } from './standing.ts';

/** All that is known of one job: its facts, and how it was bid on. */
export interface Folder {
  job: string;
  facts: readonly Fact[];
  sends: readonly Send[];
}

/** The jobs' folders, each page sorted once. */
export class Folders {
  readonly #desk: Desk;
  readonly #pages = new Map<string, Map<string, Fact[]>>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** With what the job has claimed, and without what was claimed from it. */
  of(job: string): Folder {
    const { claims, away } = this.#desk.read(jobsPage(job));
    const bare = this.bare(job);
    const come = (claims.get(job) ?? []).map(({ fact }) => fact);
    const gone = new Set((away.get(job) ?? []).map(({ id }) => id));
    const own = gone.size > 0 ? bare.facts.filter((fact) => !gone.has(idOf(fact))) : bare.facts;
    return { ...bare, facts: [...own, ...come] };
  }

  /** Only what names the job itself. */
  bare(job: string): Folder {
    const key = jobsPage(job);
    const page = this.#desk.read(key);
    const byJob = obtain(this.#pages, key, () => activeByJob(page));
    return { job, facts: byJob.get(job) ?? [], sends: page.sends.get(job) ?? [] };
  }

  /** Whether the job has claimed something that named none. */
  hasClaims(job: string): boolean {
    return this.#desk.read(jobsPage(job)).claims.has(job);
  }
}
