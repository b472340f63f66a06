import { encode } from "uqr";

const QUIET_ZONE = 3;

/** One path of dark modules: `M x y h1 v1 h-1 z` for each. */
const pathOf = (modules: readonly (readonly boolean[])[]): string =>
  modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");

/**
 * A QR code drawn here, as a picture in the page: the payload goes to no one else. With `forPrint` it
 * fills the space it is given, and survives a crease or a spot.
 */
export const QrCode = ({
  payload,
  label,
  forPrint = false,
}: {
  payload: string;
  label: string;
  forPrint?: boolean;
}) => {
  const { data, size } = encode(payload, { ecc: forPrint ? "Q" : "M", border: QUIET_ZONE });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`block h-auto w-full bg-[#ffffff] ${forPrint ? "" : "max-w-72 rounded-card"}`}
    >
      <path d={pathOf(data)} fill="#1d1b16" />
    </svg>
  );
};
