let context: CanvasRenderingContext2D | null | undefined;

/** Width of a line in the page's own font; an estimate where there is no canvas to ask. */
export function textWidth(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 8;
  context.font = font;
  return context.measureText(text).width;
}
