import { describe, expect, it } from 'vitest';
import { fold, isHidden, survey, textOf } from '../../../src/readers/text.ts';
import { documentOf } from '../../pages/fixtures.ts';

/** A survey of some markup. */
function of(markup: string, classes: string[] = [], cut?: (el: Element) => boolean) {
  return survey(documentOf(`<body>${markup}</body>`).body, new Set(classes), cut);
}

it('folds white space of every width and drops what has none', () => {
  expect(fold(' a\u00a0\u2009b\u202fc\u200b\n\td\ufeff ')).toBe('a b c d');
});

describe('the text of a part of the page', () => {
  it('puts blocks on lines of their own and keeps inline pieces together', () => {
    expect(of('<div>$<span><b>1</b>.9</span>K <i>total</i> spent</div><p>next</p>tail').text).toBe(
      '$1.9K total spent\nnext\ntail',
    );
  });

  it('breaks lines where the page does, not where its source is indented', () => {
    expect(of('<div>a<br>b</div>').text).toBe('a\nb');
    expect(of('<div>\n   When you\n     submit</div>').text).toBe('When you submit');
    expect(of('<div>\nIndia\n2 jobs posted\n</div>').text).toBe('India\n2 jobs posted');
  });

  it('leaves out scripts, styles, templates, fields and what somebody typed', () => {
    const markup =
      'a<script>b</script><style>c</style><template>d</template><noscript>e</noscript><textarea>f</textarea><select><option>g</option></select><div contenteditable="true">h</div><svg><title>i</title></svg>';
    expect(of(markup).text).toBe('a');
  });

  it('keeps what only screen readers say and what only hovering shows beside the text', () => {
    const { text, asides } = of(
      '<li>Payment <span class="sr-only">Verified</span>verified<span class="air3-popper">Learn <script>x</script>more</span></li>',
    );
    expect(text).toBe('Payment verified');
    expect(asides.map(({ text: said, popper }) => [said, popper])).toEqual([
      ['Verified', false],
      ['Learn more', true],
    ]);
  });

  it.each([
    '<div class="air3-popover">x</div>',
    '<div role="tooltip">x</div>',
    '<div data-test="popper transition">x</div>',
    '<div id="popper_7">x</div>',
    '<div hidden>x</div>',
    '<div style="color: red; DISPLAY : NONE">x</div>',
    '<div class="a d-none b">x</div>',
  ])('does not take as said: %s', (markup) => {
    expect(of(`a${markup}`).text).toBe('a');
  });

  it('takes the wide one of two twins, whichever comes first', () => {
    expect(of('<div><b class="d-none d-lg-inline">wide</b><b class="d-lg-none">narrow</b></div>').text).toBe('wide');
    expect(of('<div><b class="d-lg-none">narrow</b><b class="d-lg-inline d-none">wide</b></div>').text).toBe('wide');
    expect(of('<div><b class="d-lg-none">alone</b></div>').text).toBe('alone');
  });

  it('marks hooks, classes that were asked for, headings and job links with what stands under them', () => {
    const { text, marks } = of(
      '<h3 data-test="title Extra" class="big bold"><a href="/jobs/x_~022012345678901234567/">T</a></h3><a href="/freelancers/~0192f64b63ede4e596">F</a>',
      ['bold'],
    );
    const under = (name: string) => marks.get(name)?.map(({ from, to }) => text.slice(from, to).trim());
    expect([...marks.keys()].sort()).toEqual(['.bold', 'Extra', 'h', 'job', 'title']);
    for (const name of ['title', 'Extra', '.bold', 'h', 'job']) expect(under(name)).toEqual(['T']);
  });

  it('leaves out what is cut, and says where placeholders are', () => {
    expect(of('a<div data-cy="jobs">b</div>', [], (el) => el.getAttribute('data-cy') === 'jobs').text).toBe('a');
    expect([of('a').loading, of('<i class="air3-skeleton-shape"></i>').loading]).toEqual([false, true]);
  });

  it('survives a page nested deeper than any is', () => {
    const root = documentOf('<body></body>');
    let at: Element = root.body;
    for (let depth = 0; depth < 1_700; depth += 1) {
      const next = root.createElement('span');
      at.append(next);
      at = next;
    }
    at.append('deep');
    expect(textOf(root.body)).toBe('');
  });
});

it('knows hidden elements by their own marks alone', () => {
  const { body } = documentOf('<body><i class="d-none d-md-block"></i><i class="d-none d-md-none"></i><i></i></body>');
  expect([...body.children].map((el) => isHidden(el))).toEqual([false, true, false]);
});
