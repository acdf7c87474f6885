import { expect, test } from 'vitest';
import { jobAddress, jobUidFrom } from '../../../src/core/ids.ts';

const NEW = '2105569350254592001';
const OLD = 'a1b2c3d4e5f60718';

test.each([
  [NEW, NEW],
  [OLD, OLD],
  [OLD.toUpperCase(), OLD],
  [`https://www.upwork.com/jobs/~02${NEW}`, NEW],
  [`https://www.upwork.com/jobs/Shop-in-a-week_~01${OLD}/`, OLD],
  ['Shop in a week', null],
  ['12345', null],
  [`${OLD}a`, null],
  ['', null],
])('of %j a person means the job %s', (text, uid) => {
  expect(jobUidFrom(text)).toBe(uid);
});

test.each([NEW, OLD, '1234567890123456'])('the address of %s leads back to it', (uid) => {
  expect(jobUidFrom(jobAddress(uid))).toBe(uid);
});
