import { html, type Markup } from '../html.ts';

/** The small things that stand everywhere on the marketplace's pages. */

/** An icon's place; the sample draws none. */
export const icon = (size: string, extra = '', more: Markup = html``): Markup =>
  html`<div class="air3-icon ${size} ${extra}" ${more}></div>`;

/** A tooltip that is not shown until somebody hovers or clicks. */
export function popper(id: string, text: Markup, kind = 'popover'): Markup {
  return html`<span id="${id}" data-test="popper" data-show="" class="air3-popper air3-${kind}" style="display: none;"
    ><div class="size-md air3-popper-container"><div class="air3-popper-wrapper"><div class="air3-popper-inner">${
      kind === 'popover' &&
      html`<button class="air3-popper-close" type="button" data-test="popper-close-btn"><span class="sr-only">Close the tooltip</span></button>`
    }<div class="air3-popper-content">${text}</div></div></div></div></span>`;
}

/** Stars, their screen-reader sentence and the figure beside them. */
export function rating(value: number, shown = true): Markup {
  const figure = value.toFixed(1);
  return html`<div class="air3-rating air3-rating-sm" data-ev-sublocation="!rating"><div class="air3-rating-background"
    ><span class="sr-only">Rating is ${figure} out of 5.</span></div>${
      shown && html`<div class="air3-rating-value-text" aria-hidden="true">${figure}</div>`
    }</div>`;
}

const FEEDBACK = [
  ['not_interested', 'Just not interested'],
  ['vague_description', 'Vague Description'],
  ['too_low_budget', 'Budget too low'],
  ['poor_client_reviews', 'Poor reviews about the client'],
] as const;

/** The "not for me" menu of a tile: hidden, but part of the tile's text. */
export function feedbackMenu(prefix: string): Markup {
  const items = FEEDBACK.map(
    ([name, words]) => html`<li data-test="${prefix}${name}" class="air3-menu-item">${words}</li>`,
  );
  return html`<ul class="air3-menu-list">${items}<li class="air3-menu-item disabled"><small>Only you see this.</small></li></ul>`;
}

export const list = (items: readonly Markup[], attributes: Markup): Markup => html`<ul ${attributes}>${items}</ul>`;
