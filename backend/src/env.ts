import { parseSettings, type Settings } from "./settings";

/** Every setting, parsed once at boot; nothing else reads the environment. */
export const env: Settings = parseSettings(process.env);
