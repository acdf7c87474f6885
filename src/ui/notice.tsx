import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';

export type Tone = 'plain' | 'good' | 'warn' | 'bad';

const ICONS: Record<Tone, IconName> = { plain: 'info', good: 'check', warn: 'alert', bad: 'alert' };

/** Something to know, in its place on the page; its shape says how urgent it is, besides its colour. */
export function Notice({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <div class={`notice ${tone}`}>
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}

/** What a place says while it has nothing to show yet: what will be here, and how it gets here. */
export function Empty(props: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={props.icon} />
      <p class="title">{props.title}</p>
      {props.children}
    </div>
  );
}
