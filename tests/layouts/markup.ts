import { DomUtils, parseDocument } from 'htmlparser2';
import type { VNode } from 'preact';
import { renderDocument } from '../../_layouts/render.ts';

export type AnyNode = ReturnType<typeof parseDocument>['children'][number];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A layout as a reader's browser gets it. */
export function documentOf(layout: VNode): AnyNode[] {
  return parseDocument(renderDocument(layout)).children;
}

/** The elements in `nodes` whose name is one of `names`, in document order. */
export function elements(nodes: AnyNode[] | AnyNode, ...names: string[]): Element[] {
  return DomUtils.getElementsByTagName((name) => names.includes(name), nodes, true);
}

export function element(nodes: AnyNode[] | AnyNode, name: string): Element {
  const [first] = elements(nodes, name);
  if (first === undefined) throw new Error(`there is no <${name}>`);
  return first;
}

export function withClass(nodes: AnyNode[] | AnyNode, name: string): Element[] {
  const all = Array.isArray(nodes) ? nodes : [nodes];
  return DomUtils.findAll((one) => one.attribs.class?.split(' ').includes(name) ?? false, all);
}

export function words(node: AnyNode | AnyNode[]): string {
  return DomUtils.textContent(node).replace(/\s+/g, ' ').trim();
}
