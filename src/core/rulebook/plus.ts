import { type Terms, termOn } from './overrides.ts';

/** What a month costs with and without Plus, Connects alone, in dollars. */
export interface PlusSum {
  /** Connects needed in a month. */
  need: number;
  price: number;
  plusPrice: number;
  /** Connects that come with each plan. */
  plusBrings: number;
  basicBrings: number;
  /** Connects still to be bought. */
  plusBuys: number;
  basicBuys: number;
  plus: number;
  basic: number;
  /** `even`: to the cent the same. */
  cheaper: 'plus' | 'basic' | 'even';
  /** From so many Connects a month on Plus is cheaper; null where it never is. */
  from: number | null;
}

/**
 * Plus or buying: what so many Connects a month cost either way, by the values that hold on that ISO day (rules
 * plan-plus-price, grant-plus-monthly, grant-basic-monthly, price-unit). Basic's free Connects are only "may": `free` says
 * whether this person gets them. What is left over one month is there the next, so part months even out.
 */
export function plusOrBuying(need: number, price: number, free: boolean, day: string, terms: Terms): PlusSum {
  const plusPrice = termOn(terms, 'plus-price', day);
  const plusBrings = termOn(terms, 'plus-monthly', day);
  const basicBrings = free ? termOn(terms, 'basic-monthly', day) : 0;
  const plusBuys = Math.max(0, need - plusBrings);
  const basicBuys = Math.max(0, need - basicBrings);
  const plus = cents(plusPrice + plusBuys * price);
  const basic = cents(basicBuys * price);
  // What Plus brings more is worth so much at most; if that is not above its price, no need makes up for it.
  const gain = (plusBrings - basicBrings) * price;
  const from = gain > plusPrice ? Math.floor(basicBrings + plusPrice / price) + 1 : null;
  return {
    need,
    price,
    plusPrice,
    plusBrings,
    basicBrings,
    plusBuys,
    basicBuys,
    plus,
    basic,
    cheaper: plus < basic ? 'plus' : basic < plus ? 'basic' : 'even',
    from,
  };
}

function cents(dollars: number): number {
  return Math.round(dollars * 100) / 100;
}
