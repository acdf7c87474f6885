import { VERDICT_SHAPES } from '../core/verdict-shapes.ts';

/** Line icons on a 16 grid, drawn for 16 px. They never stand alone: words beside them say the same. */
const PATHS = {
  alert: 'M8 2 1.8 13h12.4L8 2Zm0 4.5v3m0 1.6v.4',
  arrow: 'M3 8h9.5M9 4.5 12.5 8 9 11.5',
  back: 'M6 3.5 2.5 7 6 10.5M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  bell: 'M4 11V7.2a4 4 0 0 1 8 0V11l1 1.2H3L4 11Zm2.8 3h2.4',
  book: 'M8 4.2C6.6 3 4.6 2.7 2.3 3v9.4c2.3-.3 4.3 0 5.7 1.2 1.4-1.2 3.4-1.5 5.7-1.2V3C11.4 2.7 9.4 3 8 4.2Zm0 0v9.4',
  chart: 'M2.5 2.5v11h11M5 11V8.3M8 11V5.2m3 5.8V7',
  check: 'm3 8.5 3.3 3.3L13 4.8',
  circle: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z',
  clock: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 5v3.2l2.2 1.4',
  close: 'm4 4 8 8m0-8-8 8',
  coin: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM6 7h4M6 9.3h4',
  dash: 'M3.5 8h9',
  down: 'M8 2.5v7.2M4.8 6.8 8 10l3.2-3.2M3 13.2h10',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8ZM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
  half: VERDICT_SHAPES.think,
  info: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 5v3.3m0-5.9v.3',
  list: 'M2.5 4h11m-11 4h11m-11 4h7',
  next: 'M6 3.5 10.5 8 6 12.5',
  pencil: 'm3 13 .6-2.8 7.2-7.2 2.2 2.2-7.2 7.2L3 13Z',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  question: VERDICT_SHAPES.unknown,
  search: 'M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4Zm3 7.2 3.4 3.4',
  shield: 'M8 2 3 3.8v3.7c0 3 2 5.3 5 6.5 3-1.2 5-3.5 5-6.5V3.8L8 2ZM5.8 7.8l1.6 1.7 2.9-3.1',
  sliders: 'M2.5 5h6m4 0h1M10.5 3.2v3.6M2.5 11h1m4 0h6M5.5 9.2v3.6',
  trash: 'M3 4.5h10M6.3 4.3V2.8h3.4v1.5M4.3 4.5l.6 8.7h6.2l.6-8.7M6.8 7v3.8m2.4-3.8v3.8',
  up: 'M8 10V2.8M4.8 6 8 2.8 11.2 6M3 13.2h10',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return <Stroke path={PATHS[name]} />;
}

/** A drawing of the same kind that is kept elsewhere. */
export function Stroke({ path }: { path: string }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

/** The mark of the extension, the same drawing as the toolbar icon. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#3a5fcd" />
      <path d="M3 2.6a.6.6 0 0 1 .6-.6h.8a.6.6 0 0 1 .6.6V14H3.6a.6.6 0 0 1-.6-.6z" fill="#fff" />
      <circle cx="9.5" cy="9.5" r="4.5" fill="#ffc94d" />
      <path d="M7 8h5v1H7zm0 2h5v1H7z" fill="#1f3a8a" />
    </svg>
  );
}
