import { encode } from "uqr";

const QUIET_ZONE = 3;

/** One path of dark modules: `M x y h1 v1 h-1 z` for each. */
const pathOf = (modules: readonly (readonly boolean[])[]): string =>
  modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");

/** A QR code drawn here, as a picture in the page: the payload goes to no one else. */
export const QrCode = ({ payload, label }: { payload: string; label: string }) => {
  const { data, size } = encode(payload, { ecc: "M", border: QUIET_ZONE });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="block h-auto w-full max-w-72 rounded-card bg-[#ffffff]"
    >
      <path d={pathOf(data)} fill="#1d1b16" />
    </svg>
  );
};
