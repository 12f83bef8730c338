/** The ground of the page in each colour scheme, as assets/styles/tokens.css has it. */
export const themes = [
  { scheme: 'light', ground: '#fcfdfb' },
  { scheme: 'dark', ground: '#101a1e' },
] as const;
