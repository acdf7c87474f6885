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

// Nothing loads the styles of what a page imports only when it is needed.
test('every page links its styles: no source imports one', () => {
  const style = /(from|import)\s*\(?\s*['"][^'"]+\.css['"]/;
  expect("import './late.css'").toMatch(style);
  expect(sources.filter((file) => style.test(code(file)))).toEqual([]);
});

/** Whatever a person does with a page. An event of our own on the document is no act: it is how two of our scripts meet. */
const ACTS = new RegExp(
  [
    String.raw`\.click\(|\.submit\(|requestSubmit|execCommand|\.reload\(|window\.open|\.scroll(To|By|IntoView)?\(`,
    String.raw`dispatchEvent\((?!new (Custom)?Event\()`,
    String.raw`\.(value|checked|selected|disabled|scrollTop|innerText)\s*=[^=]`,
    String.raw`\blocation(\.href)?\s*=[^=]|location\.(assign|replace)|history\.(push|replace|back|forward|go)`,
  ].join('|'),
);

test.each([
  'button.click()',
  'form.requestSubmit()',
  "field.value = 'x'",
  'box.checked=true',
  'window.location.href = next',
  'location = next',
  'location.reload()',
  'history.back()',
  'list.scrollBy(0, 9)',
  'node.dispatchEvent(new MouseEvent("click"))',
])('%s would be seen as an act', (planted) => {
  expect(planted).toMatch(ACTS);
});

test('nothing clicks, fills, submits, moves or scrolls a page', () => {
  const inPage = sources.filter((file) => /^(content|readers)\//.test(file));
  expect(inPage.length).toBeGreaterThan(5);
  expect(inPage.filter((file) => ACTS.test(code(file)))).toEqual([]);
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
