import type { CDPSession } from 'playwright-core';
import { type Badge, badge, type ShadowNode, shadowNode } from './browser.ts';

/** Shadow roots as Chromium's own inspector sees them: closed ones, too. */

interface CdpNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  shadowRootType?: string;
  contentDocument?: CdpNode;
}

const TEXT = 3;

function attributesOf(node: CdpNode): Record<string, string> {
  const flat = node.attributes ?? [];
  return Object.fromEntries(flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [])));
}

function told(node: CdpNode): ShadowNode {
  const children = (node.children ?? []).filter((child) => child.nodeType === 1 || child.nodeType === TEXT);
  if (node.nodeType === TEXT) return shadowNode('', {}, node.nodeValue, []);
  return shadowNode(node.nodeName.toLowerCase(), attributesOf(node), '', children.map(told));
}

const below = (node: CdpNode): CdpNode[] => [
  node,
  ...(node.shadowRoots ?? []).flatMap(below),
  ...(node.children ?? []).flatMap(below),
];

async function wholeDocument(session: CDPSession): Promise<CdpNode[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return below(root as CdpNode);
}

/** Roots that the browser draws itself (inputs, videos) are none of ours. */
const ROOTS = new Set(['open', 'closed']);

export async function badgesIn(session: CDPSession): Promise<Badge[]> {
  const nodes = await wholeDocument(session);
  return nodes.flatMap((node) =>
    (node.shadowRoots ?? [])
      .filter((root) => ROOTS.has(root.shadowRootType ?? ''))
      .map((root) => badge(attributesOf(node), root.shadowRootType ?? '', told(root))),
  );
}

/** Where the first button with these words stands in the window; it is scrolled into view. */
export async function clickNodeSaying(session: CDPSession, words: string): Promise<[x: number, y: number]> {
  const nodes = await wholeDocument(session);
  const roots = nodes.flatMap((node) =>
    (node.shadowRoots ?? []).filter((root) => ROOTS.has(root.shadowRootType ?? '')),
  );
  const button = roots
    .flatMap(below)
    .find((node) => /^(BUTTON|A|SUMMARY)$/.test(node.nodeName) && told(node).text.includes(words));
  if (!button) throw new Error(`No badge has a button saying "${words}".`);
  const { backendNodeId } = button;
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  return [(left + right) / 2, (top + bottom) / 2];
}
