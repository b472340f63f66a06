const kept = [
  "PATH",
  "HOME",
  "USER",
  "LANG",
  "LC_ALL",
  "TZ",
  "TMPDIR",
  "TEMP",
  "CI",
  "TERM",
  "NODE_EXTRA_CA_CERTS",
];

/** The environment without any setting of the market, so that a test never meets somebody's real services. */
export function cleanEnvironment() {
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
