import type { BidiValue } from './bidi.ts';
import { type Badge, badge, type ShadowNode, shadowNode } from './browser.ts';

/** Shadow roots as WebDriver BiDi serialises them: closed ones, too. */

interface Node {
  nodeType: number;
  localName?: string;
  nodeValue?: string;
  attributes?: Record<string, string>;
  children?: BidiValue[];
  mode?: string;
  shadowRoot?: BidiValue | null;
}

const TEXT = 3;
const nodeOf = (value: BidiValue): Node => (value.value ?? { nodeType: 0 }) as Node;
const childrenOf = (value: BidiValue): BidiValue[] =>
  (nodeOf(value).children ?? []).filter((child) => child.type === 'node');
const rootOf = (value: BidiValue): BidiValue[] => {
  const { shadowRoot } = nodeOf(value);
  return shadowRoot ? [shadowRoot] : [];
};

function told(value: BidiValue): ShadowNode {
  const node = nodeOf(value);
  if (node.nodeType === TEXT) return shadowNode('', {}, node.nodeValue ?? '', []);
  const seen = childrenOf(value).filter((child) => [1, TEXT].includes(nodeOf(child).nodeType));
  return shadowNode(node.localName ?? '', node.attributes ?? {}, '', seen.map(told));
}

const below = (value: BidiValue): BidiValue[] => [
  value,
  ...rootOf(value).flatMap(below),
  ...childrenOf(value).flatMap(below),
];

export function badgesOf(document: BidiValue): Badge[] {
  return below(document).flatMap((host) =>
    rootOf(host).map((root) => badge(nodeOf(host).attributes ?? {}, nodeOf(root).mode ?? '', told(root))),
  );
}

/** The first button with these words inside any shadow root. */
export function buttonSaying(document: BidiValue, words: string): BidiValue {
  const inside = below(document).flatMap(rootOf).flatMap(below);
  const button = inside.find(
    (node) => /^(button|a|summary)$/.test(nodeOf(node).localName ?? '') && told(node).text.includes(words),
  );
  if (!button) throw new Error(`No badge has a button saying "${words}".`);
  return button;
}
