import type { ComponentChildren } from 'preact';
import type { AppClient } from '../platform/app-client.ts';

/** A way to one view of the options page, in a tab of its own; the popup has then done its part. */
export function OptionsLink(props: {
  client: AppClient;
  view: string;
  class?: string;
  /** Its name, and the tooltip that tells it, where it shows a drawing alone. */
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <a
      href={`../options/options.html#${props.view}`}
      class={props.class}
      title={props.label}
      onClick={(event) => {
        event.preventDefault();
        props.client.openOptions(props.view).then(props.client.close);
      }}
    >
      {props.children}
    </a>
  );
}
