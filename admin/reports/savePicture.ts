import { saveFile } from '../exports/saveFile.ts';

interface Picture {
  readonly title: string;
  readonly about: string;
  readonly legend: readonly { readonly label: string; readonly colour: string }[];
  readonly fileName: string;
}

/** What a style sheet says of a drawing, as attributes: alone the drawing has no style sheet. */
const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-family',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'visibility',
];

const scale = 2;
const margin = 24;
const line = 22;

/** Draws the chart in the colours of the page, under its title and over its legend, and saves it as PNG. */
export async function savePicture(svg: SVGSVGElement, { title, about, legend, fileName }: Picture): Promise<void> {
  const { width, height } = svg.getBoundingClientRect();
  const image = await loaded(
    `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standingAlone(svg, width, height))}`,
  );
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) {
    throw new TypeError('The browser draws no pictures');
  }
  const font = getComputedStyle(document.body).fontFamily;
  const paper = getComputedStyle(document.body);
  const inner = Math.max(width, 480);
  context.font = `14px ${font}`;
  const aboutLines = wrapped(context, about, inner);
  const legendLines = legend.map(({ label }) => wrapped(context, label, inner - 24));
  const words = 1 + aboutLines.length + legendLines.flat().length;
  canvas.width = (inner + 2 * margin) * scale;
  canvas.height = (height + words * line + 3 * margin) * scale;
  context.scale(scale, scale);
  context.fillStyle = paper.backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = paper.color;
  context.font = `600 16px ${font}`;
  context.fillText(title, margin, margin + 12, inner);
  context.font = `14px ${font}`;
  let y = margin + 12 + line;
  for (const text of aboutLines) {
    context.fillText(text, margin, y);
    y += line;
  }
  context.drawImage(image, margin, y, width, height);
  y += height + margin;
  for (const [at, { colour }] of legend.entries()) {
    context.fillStyle = colour;
    context.fillRect(margin, y - 11, 14, 14);
    context.fillStyle = paper.color;
    for (const text of legendLines[at] ?? []) {
      context.fillText(text, margin + 24, y);
      y += line;
    }
  }
  saveFile(await asPng(canvas), fileName);
}

function standingAlone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  for (const [at, element] of copy.querySelectorAll('*').entries()) {
    const original = originals[at];
    const style = original && getComputedStyle(original);
    for (const name of style ? drawn : []) {
      element.setAttribute(name, style?.getPropertyValue(name) ?? '');
    }
    element.removeAttribute('style');
    element.removeAttribute('class');
  }
  copy.removeAttribute('style');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** The words in lines that fit. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

const asPng = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new TypeError('The browser makes no PNG'))), 'image/png');
  });
