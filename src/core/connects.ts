/**
 * Connects and money as integers whose unit is in the type, so that a price is never added to a balance and no sum
 * ever gathers a rounding error. One Connect costs money, but is not money: it cannot be turned back (rule price-cash-refund).
 */
declare const unit: unique symbol;

/** A whole number of Connects; negative where something was taken. */
export type Connects = number & { readonly [unit]?: 'connects' };

/** Thousandths of a US dollar: $0.15 is 150. Finer than a cent because a person may enter a price such as $0.125. */
export type Mills = number & { readonly [unit]: 'mills' };

/** Dollars as a person or a page writes them, to mills; rounds to the nearest mill. */
export function toMills(dollars: number): Mills {
  return Math.round(dollars * 1000) as Mills;
}

/** Mills to dollars, for showing. */
export function toDollars(mills: Mills): number {
  return mills / 1000;
}

/** What so many Connects cost at a price in mills each. */
export function costOf(connects: Connects, price: Mills): Mills {
  return (connects * price) as Mills;
}
