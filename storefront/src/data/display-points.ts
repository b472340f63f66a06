import "server-only";
import type { DisplayPointList } from "@contracts/display-point";
import { readPublic } from "./read-public";

/** Where OCOP goods can be seen and bought; made anew as soon as the office writes a point. */
export const listDisplayPoints = (): Promise<DisplayPointList> =>
  readPublic<DisplayPointList>("/store/display-points", ["display-points"]);
