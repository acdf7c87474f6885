import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, ROOT } from './dist.ts';

const sources = filesBelow(join(ROOT, 'src')).filter((file) => /\.tsx?$/.test(file));
const text = (file: string) => readFileSync(join(ROOT, 'src', file), 'utf8');
/** Comments may name what code may not do. */
const code = (file: string) =>
  text(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1');

test('there is source to look at', () => {
  expect(sources.length).toBeGreaterThan(20);
});

test('core takes time and chance as parameters', () => {
  const impure = /Date\.now|new Date\(\)|Math\.random|performance\.now/;
  expect(sources.filter((file) => file.startsWith('core/') && impure.test(code(file)))).toEqual([]);
});

test('no source writes markup', () => {
  const markup =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment/;
  expect(sources.filter((file) => markup.test(code(file)))).toEqual([]);
});

test('nothing clicks, fills, submits or scrolls a page', () => {
  const acts =
    /\.click\(\)|\.submit\(\)|requestSubmit|dispatchEvent\((?!new (Custom)?Event\()|\.scrollTo|scrollIntoView/;
  const inPage = sources.filter((file) => /^(content|readers)\//.test(file));
  expect(inPage.length).toBeGreaterThan(5);
  expect(inPage.filter((file) => acts.test(code(file)))).toEqual([]);
});

test('readers look at nothing that forces the page to lay itself out', () => {
  const forces =
    /innerText|getComputedStyle|getBoundingClientRect|offset(Width|Height|Top|Left|Parent)|client(Width|Height)|checkVisibility/;
  expect(sources.filter((file) => file.startsWith('readers/') && forces.test(code(file)))).toEqual([]);
});

test('files are small and named in kebab-case', () => {
  expect(sources.filter((file) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(file.split('/').pop() ?? ''))).toEqual([]);
  expect(sources.filter((file) => text(file).split('\n').length > 300)).toEqual([]);
});
