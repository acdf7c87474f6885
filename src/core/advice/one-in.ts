/** "1 bid in N": the whole number that says a share to people; null for a share of 0. */
export function oneIn(share: number): number | null {
  return share > 0 ? Math.max(1, Math.round(1 / share)) : null;
}
