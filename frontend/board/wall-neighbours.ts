export type Way = 'left' | 'right' | 'up' | 'down';

/** The tile that an arrow key leads to: along the order sideways, the nearest one of the next row up and down. */
export function nextTo<T extends HTMLElement>(tile: T, tiles: T[], way: Way): T | undefined {
  const at = tiles.indexOf(tile);
  if (way === 'left') return tiles[at - 1];
  if (way === 'right') return tiles[at + 1];
  const from = tile.getBoundingClientRect();
  const ahead = tiles.filter((each) => (way === 'down' ? top(each) >= from.bottom - 1 : bottom(each) <= from.top + 1));
  const row = way === 'down' ? Math.min(...ahead.map(top)) : Math.max(...ahead.map(top));
  return ahead.filter((each) => Math.abs(top(each) - row) < 2).sort((a, b) => away(a, from) - away(b, from))[0];
}

function top(tile: HTMLElement) {
  return tile.getBoundingClientRect().top;
}

function bottom(tile: HTMLElement) {
  return tile.getBoundingClientRect().bottom;
}

function away(tile: HTMLElement, from: DOMRect) {
  return Math.abs(tile.getBoundingClientRect().left - from.left);
}
