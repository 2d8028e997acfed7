import type { SheetPicture, Standing } from './picture';

const MARGIN = 48;
const GAP = 16;
const LABEL = 36;
const TITLE = 96;
const WIDTH = 1920;
const PAPER = '#faf8f4';
const INK = '#2a2a2e';
const FONT = "'Inter Variable', system-ui, sans-serif";

function load(src: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`${src} cannot be loaded`));
    image.src = src;
  });
}

function text(brush: CanvasRenderingContext2D, words: string, x: number, y: number, size: number, most: number) {
  brush.font = `${size}px ${FONT}`;
  brush.fillText(words, x, y, most);
}

function sheet(height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.ceil(height);
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = PAPER;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.fillStyle = INK;
  brush.textAlign = 'center';
  return [canvas, brush];
}

function save(canvas: HTMLCanvasElement, title: string) {
  return new Promise<void>((resolve) => canvas.toBlob((blob) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob!);
    link.download = `${title.replace(/[\\/:*?"<>|]+/g, '-')}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    resolve();
  }, 'image/png'));
}

/** Saves rows of pictures, each row as wide as the sheet, under a title. */
export async function saveModelSheet(title: string, rows: SheetPicture[][]): Promise<void> {
  const images = new Map<string, HTMLImageElement>();
  await Promise.all(rows.flat().map(async (picture) => images.set(picture.src, await load(picture.src))));
  const inner = WIDTH - 2 * MARGIN;
  const heights = rows.map((row) => (inner - GAP * (row.length - 1)) / row.reduce((sum, one) => sum + one.width / one.height, 0));
  const [canvas, brush] = sheet(TITLE + heights.reduce((sum, height) => sum + height + LABEL + GAP, 0) + MARGIN);
  text(brush, title, WIDTH / 2, 62, 34, inner);
  let y = TITLE;
  rows.forEach((row, i) => {
    let x = MARGIN;
    row.forEach((picture) => {
      const width = heights[i] * picture.width / picture.height;
      brush.drawImage(images.get(picture.src)!, x, y, width, heights[i]);
      text(brush, picture.label, x + width / 2, y + heights[i] + 26, 20, width);
      x += width + GAP;
    });
    y += heights[i] + LABEL + GAP;
  });
  await save(canvas, title);
}

/** Saves a line-up with the names below those who stand in it. */
export async function saveLineUp(title: string, picture: SheetPicture, names: Standing[]): Promise<void> {
  const image = await load(picture.src);
  const inner = WIDTH - 2 * MARGIN;
  const height = inner * picture.height / picture.width;
  const [canvas, brush] = sheet(TITLE + height + 2 * LABEL + MARGIN);
  text(brush, title, WIDTH / 2, 62, 34, inner);
  brush.drawImage(image, MARGIN, TITLE, inner, height);
  names.forEach((one) => {
    const most = Math.max(40, one.width * inner * 1.3);
    text(brush, one.name, MARGIN + one.x * inner, TITLE + height + 28, 22, most);
    text(brush, one.height, MARGIN + one.x * inner, TITLE + height + 54, 18, most);
  });
  await save(canvas, title);
}
