import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { number } from '../../ui/formats.ts';

/** The room a chart has, in pixels. */
export interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Pixels from the top for a value. */
  y: (value: number) => number;
  /** The paint of the second tone, over its colour: it is told apart by its pattern, too. */
  hatch: string;
}

/** In letters: with less there is no room beside the axis. */
const LEAST_WIDTH = 12;

/** What a chart measures before any browser has laid it out. */
const UNMEASURED = { width: 640, em: 14 };

/**
 * A drawing with an axis for values, as wide as its place and with text as large as the page's. Drawn by ourselves: the
 * few charts need no library, and pictures of markup keep to the page's colours, zoom and content policy. It is a
 * picture to a screen reader; its figures stand in the table beside it.
 */
export function Plot(props: {
  /** Says what the picture shows. */
  label: string;
  least: number;
  most: number;
  /** Height in lines of text. */
  lines?: number;
  children: (room: Room, em: number) => ComponentChildren;
}) {
  const { label, lines = 16 } = props;
  const pattern = useId();
  const box = useRef<HTMLDivElement>(null);
  const [{ width, em }, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const em = parseFloat(getComputedStyle(element).fontSize);
      setSize({ width: Math.max(element.clientWidth, LEAST_WIDTH * em), em });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const height = lines * em;
  const ticks = ticksOf(props.least, props.most);
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const [top, bottom] = [em * 0.8, height - em * 1.6];
  const room: Room = {
    left: Math.max(...ticks.map((tick) => number(tick).length)) * em * 0.62 + em * 0.6,
    right: width,
    top,
    bottom,
    hatch: `url(#${pattern})`,
    y: (value) => bottom - ((value - least) / (most - least || 1)) * (bottom - top),
  };
  return (
    <div class="plot small" ref={box}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <defs>
          <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse">
            <path class="hatch" d="M0 6 6 0M-1.5 1.5 1.5 -1.5M4.5 7.5 7.5 4.5" />
          </pattern>
        </defs>
        {ticks.map((tick) => (
          <g key={tick}>
            <line class={tick === 0 ? 'zero' : 'grid'} x1={room.left} x2={width} y1={room.y(tick)} y2={room.y(tick)} />
            <text x={room.left - em * 0.4} y={room.y(tick) + em * 0.32} text-anchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        {props.children(room, em)}
      </svg>
    </div>
  );
}

/** Round values that hold both ends and 0 between them: three to seven, a step of 1, 2 or 5 with zeros apart. */
export function ticksOf(least: number, most: number): number[] {
  const [low, high] = [Math.min(0, least), Math.max(0, most)];
  const rough = Math.max(1, (high - low) / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
