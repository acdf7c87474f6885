/** Just enough linear algebra for a dozen terms. Matrices are arrays of rows. */

export type Matrix = number[][];

/** Lower Cholesky factor of a symmetric positive definite matrix. */
export function cholesky(a: Matrix): Matrix {
  const lower: Matrix = a.map((row) => row.map(() => 0));
  a.forEach((row, i) => {
    const target = lower[i] ?? [];
    for (let j = 0; j <= i; j++) {
      const other = lower[j] ?? [];
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (target[k] ?? 0) * (other[k] ?? 0);
      target[j] = i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (other[j] ?? 1);
    }
  });
  return lower;
}

/** x with L Lᵀ x = b. */
export function solve(lower: Matrix, b: readonly number[]): number[] {
  const x = [...b];
  lower.forEach((row, i) => {
    let rest = x[i] ?? 0;
    for (let k = 0; k < i; k++) rest -= (row[k] ?? 0) * (x[k] ?? 0);
    x[i] = rest / (row[i] ?? 1);
  });
  for (let i = x.length - 1; i >= 0; i--) {
    let rest = x[i] ?? 0;
    for (let k = i + 1; k < x.length; k++) rest -= (lower[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = rest / (lower[i]?.[i] ?? 1);
  }
  return x;
}

/** Inverse of a symmetric positive definite matrix. */
export function inverse(a: Matrix): Matrix {
  const lower = cholesky(a);
  return a.map((row, i) =>
    solve(
      lower,
      row.map((_, j) => (i === j ? 1 : 0)),
    ),
  );
}

/** A C Aᵀ: the covariance of what A makes of something whose covariance is C. */
export function mapped(a: Matrix, c: Matrix): Matrix {
  const half = a.map((row) => times(c, row));
  return half.map((row) => times(a, row));
}

/** A x. */
export function times(a: Matrix, x: readonly number[]): number[] {
  return a.map((row) => dot(row, x));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
