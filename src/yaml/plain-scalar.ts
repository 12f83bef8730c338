import { Timestamp } from '../dates/timestamp.ts';

const number = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/;
const integer = /^[-+]?(?:0b[01_,]+|0[0-7_,]+|0|[1-9](?:[0-9]|,[0-9]|_[0-9])*|0x[0-9a-fA-F_,]+)$/;
const clockInteger = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$/;
const clockNumber = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*$/;
const time = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
const date = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/;

export type Scalar = string | number | boolean | null | Timestamp;

/**
 * What an unquoted YAML value means to Ruby (psych 4, `ScalarScanner`): `no` is false, `017` is 15, `1:30` is 90 minutes of
 * seconds, `2024-05-01` is a date. What Ruby would make a symbol (`:name`) stays text.
 */
export function plainScalar(text: string): Scalar {
  if (text === '' || text === '~' || /^null$/i.test(text)) return null;
  if (/^(?:yes|true|on)$/i.test(text)) return true;
  if (/^(?:no|false|off)$/i.test(text)) return false;
  if (!/^[-+.\d]/.test(text)) return text;
  if (time.test(text) || date.test(text)) return new Timestamp(text);
  if (/^\+?\.inf$/i.test(text)) return Number.POSITIVE_INFINITY;
  if (/^-\.inf$/i.test(text)) return Number.NEGATIVE_INFINITY;
  if (/^\.nan$/i.test(text)) return Number.NaN;
  if (clockInteger.test(text) || clockNumber.test(text)) return clockValue(text);
  if (number.test(text) && /\d/.test(text.replace(/e.*/i, ''))) return Number(text.replace(/[,_]/g, ''));
  if (integer.test(text)) return integerOf(text.replace(/[,_]/g, ''));
  return text;
}

// Hours come first even where there are only hours and minutes: psych reads 1:30 as 5400.
function clockValue(text: string): number {
  return text
    .split(':')
    .reduce((sum, part, index) => sum + Number(part.replace(/_/g, '')) * 60 ** Math.abs(index - 2), 0);
}

function integerOf(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '');
  return sign * (/^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits));
}
