/** The characters that YAML forbids (https://yaml.org/spec/1.1/#id868524). */
export const forbidden = /[^\P{Cc}\t\n\r\u0085]/u;
