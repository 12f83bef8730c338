/** The months in English, as Ruby's strftime writes them and Jekyll's permalinks have them; January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
