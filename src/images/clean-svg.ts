import { Parser } from 'htmlparser2';
import { pointsInside, safeRules } from './safe-rules.ts';
import { stripMetadata } from './strip-metadata.ts';

/**
 * Elements that draw (https://www.w3.org/TR/SVG2/eltindex.html). Scripts, foreign objects, frames, media and links
 * are not among them: a picture needs none.
 */
const drawing = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath image switch ' +
    'marker linearGradient radialGradient stop pattern clipPath mask filter style view animate animateMotion ' +
    'animateTransform set mpath feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix ' +
    'feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ' +
    'feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight ' +
    'feTile feTurbulence'
  ).split(' '),
);
const prefixed = new Set(['xlink:href', 'xml:space', 'xml:lang']);
const references = new Set(['href', 'xlink:href', 'src']);
const svgNamespace = 'http://www.w3.org/2000/svg';
const embedded = /^\s*data:image\/(?:png|jpeg|gif|webp|avif);base64,([a-z0-9+/=\s]*)$/i;
const typeface = /^data:(?:font\/[\w-]+|application\/(?:x-)?font-[\w-]+);(?:charset=[\w-]+;)?base64,[a-z0-9+/=\s]*$/i;
/** Marks what stands in a style sheet itself while the rest of it is looked through. */
const inside = '\0';
/** Far deeper than drawing programs go; a parser's time grows with the square of the depth. */
const deepest = 1000;
const namespaces = ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/**
 * An SVG without scripts, event handlers, foreign objects, links, comments, drawing programs' own metadata or any
 * reference to something outside itself; photographs embedded in it lose their metadata too. Throws where the text is
 * not an SVG.
 */
export function cleanSvg(text: string): string {
  const written: string[] = [];
  let depth = 0;
  let leftOut = 0;
  let styles: string | undefined;
  let styleAttributes = '';
  let prefixes: readonly string[] = [];
  const parser = new Parser(
    {
      onopentag: (full, attributes) => {
        if (depth === 0) prefixes = prefixesIn(attributes);
        const name = withoutPrefix(full, prefixes);
        if (depth === 0 && (name !== 'svg' || written.length > 0)) leftOut++;
        else if (leftOut > 0 || styles !== undefined || !isKept(name, attributes)) leftOut++;
        else if (name === 'style') {
          styles = '';
          styleAttributes = cleanAttributes(attributes);
        } else if (name !== 'a')
          written.push(`<${name}${depth === 0 ? namespaces : ''}${cleanAttributes(attributes)}>`);
        if (depth++ > deepest) throw new Error('Its elements are nested too deeply.');
      },
      ontext: (content) => {
        if (leftOut > 0 || depth === 0) return;
        if (styles === undefined) written.push(escaped(content));
        else styles += content;
      },
      onclosetag: (full) => {
        const name = withoutPrefix(full, prefixes);
        depth--;
        if (leftOut > 0) {
          leftOut--;
          return;
        }
        if (styles !== undefined) written.push(`<style${styleAttributes}>${escaped(cleanStyles(styles))}</style>`);
        else if (name !== 'a') written.push(`</${name}>`);
        styles = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(withoutDoctype(text));
  if (written.length === 0) throw new Error('There is no svg element at its root.');
  return written.join('');
}

/** Drawing programs name their namespaces by entities; an entity that holds another is left as it is written. */
function withoutDoctype(text: string): string {
  const declared = /<!DOCTYPE[^[>]*(\[[^\]]*\])?[^>]*>/i.exec(text);
  if (declared === null) return text;
  const entities = (declared[1] ?? '').matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"&%]*)"|'([^'&%]*)')\s*>/g);
  const values = new Map([...entities].map(([, name = '', double, single]) => [name, double ?? single ?? '']));
  return text.replace(declared[0], '').replace(/&([\w.-]+);/g, (whole, name) => values.get(name) ?? whole);
}

/** The prefixes, such as `svg:`, by which a file may name the elements of SVG. */
function prefixesIn(root: Readonly<Record<string, string>>): string[] {
  const declared = Object.entries(root).filter(
    ([name, value]) => /^xmlns:/.test(name) && value.trim() === svgNamespace,
  );
  return declared.map(([name]) => `${name.slice('xmlns:'.length)}:`);
}

function withoutPrefix(name: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((one) => name.startsWith(one)) ?? '';
  return name.slice(prefix.length);
}

/** What a link wraps is still part of the drawing; what an animation could turn into a link or a script is not. */
function isKept(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const animated = attributes.attributeName?.trim() ?? '';
  return (name === 'a' || drawing.has(name)) && !/href$|^src$|^style$|^on/i.test(animated);
}

function cleanAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => [name, cleanAttribute(name, value)] as const)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`))
    .join('');
}

function cleanAttribute(name: string, value: string): string | undefined {
  if (!/^[a-z][\w:.-]*$/i.test(name) || /^on/i.test(name) || /^xmlns/i.test(name)) return undefined;
  if (name.includes(':') && !prefixed.has(name)) return undefined;
  if (references.has(name)) return cleanReference(value);
  return pointsInside(value) ? value : undefined;
}

function cleanReference(value: string): string | undefined {
  if (value.trim().startsWith('#')) return value;
  const [, base64] = embedded.exec(value) ?? [];
  if (base64 === undefined) return undefined;
  const bytes = stripMetadata(Buffer.from(base64, 'base64'));
  if (bytes === undefined) return undefined;
  return value.slice(0, value.indexOf(',') + 1) + Buffer.from(bytes).toString('base64');
}

/** A style sheet without the rules that point outside the drawing; typefaces and pictures inside it stay. */
function cleanStyles(styles: string): string {
  const plain = styles.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import[^;]*(;|$)/gi, '');
  const embedding = plain.replace(/url\(\s*(["']?)(data:[^"')]*)\1\s*\)/gi, (whole, _quote, data: string) => {
    const kept = typeface.test(data) ? data : cleanReference(data);
    return kept === undefined ? whole : `url(#${inside}${kept})`;
  });
  return safeRules(embedding).replaceAll(`url(#${inside}`, 'url(');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
