import { expect, it } from 'vitest';
import { goneIn } from '../../../src/readers/status.ts';

it.each([
  ['This job is no longer available.', 'closed'],
  ['This Job posting was removed from Marketplace', 'removed'],
  ['This job has been removed from Upwork.', 'removed'],
  ['This job is private. Only freelancers invited by client can view this job.', 'private'],
  ['Access denied. This job is private. Only freelancers invited by client can view this job.', 'private'],
  ['Access denied\nThis job is private.', 'private'],
  ['The job posting is closed', 'closed'],
])('"%s" says of a job that it is %s', (notice, status) => {
  expect(goneIn(`Find work\n${notice}\nFind similar jobs`)).toEqual([status]);
});

it.each([
  'We post again if this job is closed',
  'This job is open',
  'This job is privately funded',
  'The job is no longer than a week',
  'Access denied',
  'Your proposal: this job posting was removed',
])('"%s" says nothing of the kind', (words) => {
  expect(goneIn(words)).toEqual([]);
});
