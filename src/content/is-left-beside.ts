/**
 * Whether a name is that of a file or folder that programs keep for themselves beside the text that somebody edits:
 * hidden ones, such as Emacs’s lock `.#post.md`, and copies, such as `post.md~` and `#post.md#`.
 */
export function isLeftBeside(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || /^#.*#$/.test(name);
}
