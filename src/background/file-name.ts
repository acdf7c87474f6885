import type { At } from '../protocol/answers.ts';

/** "bidthrift-records-2026-10-04.json" */
export function fileName(what: string, now: At, ending = 'json'): string {
  return `bidthrift-${what}-${now.slice(0, 10)}.${ending}`;
}
