/**
 * A pen for the product pictures. Shapes are strings of SVG with presentation attributes only: a picture carries no
 * style element and no script, so it is harmless wherever it is shown.
 */
export type Shape = string;

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes): Shape {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : (value ?? '')}"`);
  return `<${name}${written.join('')}/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): Shape {
  return element('rect', { x, y, width, height, fill, rx: radius || undefined });
}

export function circle(cx: number, cy: number, r: number, fill: string): Shape {
  return element('circle', { cx, cy, r, fill });
}

export function ring(cx: number, cy: number, r: number, stroke: string, width: number): Shape {
  return element('circle', { cx, cy, r, fill: 'none', stroke, 'stroke-width': width });
}

export function oval(cx: number, cy: number, rx: number, ry: number, fill: string): Shape {
  return element('ellipse', { cx, cy, rx, ry, fill });
}

/** A filled outline, in the letters of SVG paths. */
export function path(d: string, fill: string): Shape {
  return element('path', { d, fill });
}

export function line(d: string, stroke: string, width: number): Shape {
  return element('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round' });
}

export function group(transform: string, ...shapes: Shape[]): Shape {
  return `<g transform="${transform}">${shapes.join('')}</g>`;
}

/** Drawn around its middle, `size` is half its width. */
export function heart(cx: number, cy: number, size: number, fill: string): Shape {
  const s = size;
  return path(
    `M${cx} ${cy + s * 0.95}C${cx - s * 1.5} ${cy - s * 0.05} ${cx - s * 0.9} ${cy - s * 1.05} ${cx} ${cy - s * 0.35}` +
      `C${cx + s * 0.9} ${cy - s * 1.05} ${cx + s * 1.5} ${cy - s * 0.05} ${cx} ${cy + s * 0.95}Z`,
    fill,
  );
}

export function star(cx: number, cy: number, size: number, fill: string, points = 5, waist = 0.45): Shape {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const radius = index % 2 === 0 ? size : size * waist;
    const angle = (Math.PI * index) / points - Math.PI / 2;
    return `${round(cx + radius * Math.cos(angle))} ${round(cy + radius * Math.sin(angle))}`;
  });
  return path(`M${corners.join('L')}Z`, fill);
}

export function flower(cx: number, cy: number, size: number, petal: string, eye: string): Shape {
  const petals = Array.from({ length: 5 }, (_, index) => {
    const angle = (2 * Math.PI * index) / 5 - Math.PI / 2;
    return circle(cx + size * 0.58 * Math.cos(angle), cy + size * 0.58 * Math.sin(angle), size * 0.46, petal);
  });
  return petals.join('') + circle(cx, cy, size * 0.34, eye);
}

export function leaf(x: number, y: number, length: number, angle: number, fill: string): Shape {
  const half = length * 0.28;
  return group(
    `translate(${round(x)} ${round(y)}) rotate(${angle})`,
    path(
      `M0 0C${half} ${-length * 0.35} ${half} ${-length * 0.75} 0 ${-length}C${-half} ${-length * 0.75} ${-half} ${-length * 0.35} 0 0Z`,
      fill,
    ),
  );
}
