import "server-only";
import { parseSettings, type Settings } from "./settings";

let parsed: Settings | undefined;

/** The settings, parsed once; a build needs none of them. */
export const env = (): Settings => {
  parsed ??= parseSettings(process.env);
  return parsed;
};
