import type { Token } from 'markdown-it';

/** GFM's `[ ]` or `[x]` before the text of a list item. */
export interface TaskMark {
  readonly isDone: boolean;
  /** The item, whose id names its box; an attribute list may still change it. */
  readonly item: Token;
}

/** Whether what a token carries is the mark of a task. */
export function isTaskMark(value: unknown): value is TaskMark {
  return typeof value === 'object' && value !== null && 'isDone' in value && 'item' in value;
}
