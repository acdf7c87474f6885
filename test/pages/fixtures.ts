/**
 * Our own small pages: invented jobs and people in the site's structure. Each `<kind>/<name>.html` stands beside a
 * `<name>.json` that says, by hand, what must be read from it: `{ url, today, reading }`. What the reading leaves out
 * must be unknown.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Job, PageKind, ProposalRow, Reading } from '../../src/core/job.ts';
import { blankActivity, blankClient, blankJob, blankReading } from '../../src/readers/blank.ts';

type Said = Omit<Reading, 'diagnostics' | 'anchors'>;

export interface Fixture {
  name: string;
  url: string;
  today: string | undefined;
  html: string;
  reading: Said;
}

interface Written {
  url: string;
  today?: string;
  reading: { page: PageKind; jobs?: Partial<Job>[]; proposals?: Partial<ProposalRow>[] } & Partial<
    Omit<Said, 'jobs' | 'proposals'>
  >;
}

/** The fixtures of one folder, by name. */
export function fixtures(kind: string): Fixture[] {
  const folder = new URL(`${kind}/`, import.meta.url);
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return names.sort().map((file) => {
    const written = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Written;
    const name = file.replace(/\.json$/, '');
    const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
    return { name, url: written.url, today: written.today, html, reading: whole(written.reading) };
  });
}

/** A page as a document; its scripts are not run. */
export function documentOf(html: string, url = 'https://www.upwork.com/'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** What a reading says, without how it came to say so. */
export function said({ diagnostics: _, anchors: __, ...rest }: Reading): Said {
  return rest;
}

function whole({ jobs = [], proposals = [], ...rest }: Written['reading']): Said {
  return {
    ...said(blankReading(rest.page)),
    ...rest,
    jobs: jobs.map((job) => ({
      ...blankJob(),
      ...job,
      client: { ...blankClient(), ...job.client },
      activity: { ...blankActivity(), ...job.activity },
    })),
    proposals: proposals.map((row) => ({
      uid: null,
      title: null,
      group: null,
      date: null,
      boost: null,
      viewed: null,
      ...row,
    })),
  };
}
