import type { KnownDisplayPoints } from "../../contracts/display-point";

/** What the Department of Industry and Trade counted in the whole of the former province of Bắc Kạn. */
export const knownDisplayPoints: KnownDisplayPoints = {
  count: 21,
  counted_on: "2024-12-31",
  source: "https://nhandan.vn/ocop/ket-tinh-tu-nui-rung-ocop-bac-kan-vuon-xa-post885094.html",
};
