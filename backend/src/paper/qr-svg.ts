import { encode } from "uqr";

/** The light frame a camera needs, in modules; ISO/IEC 18004 asks for four. */
const QUIET_ZONE = 4;

/** A QR code as an SVG of one black path; error correction M survives a scratch or a fold. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path.join("")}" fill="#000000"/></svg>`;
}

/** The dark runs of a row as start and length: a third of the path that single modules would need. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}
