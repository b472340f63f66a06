import { env } from "./env";

/** Runs once when the server boots: wrong settings stop it before the first visitor. */
export const register = (): void => {
  env();
};
