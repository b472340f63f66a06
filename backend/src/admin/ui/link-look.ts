/** How a link reads; the core's own colour for links has too little contrast on white (3.7 : 1, 4.5 are due). */
export const linkLook =
  "text-ui-tag-blue-text hover:underline focus-visible:shadow-borders-focus rounded-sm outline-none";
