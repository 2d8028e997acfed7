/** A drawn picture of a sheet, as the server sends it. */
export interface SheetPicture {
  name: string;
  label: string;
  alt: string;
  src: string;
  width: number;
  height: number;
}

/** Somebody in a line-up: places are shares of the picture's width. */
export interface Standing {
  name: string;
  height: string;
  x: number;
  width: number;
}
