/** Kinds of files that are kept as evidence. Photographs are stored as WebP, whatever they arrived as. */
export const fileKinds = ["pdf", "webp"] as const;
export type FileKind = (typeof fileKinds)[number];

export const fileAudiences = ["public", "office"] as const;
export type FileAudience = (typeof fileAudiences)[number];

/** A file that was kept: where to read it follows from the audience's own route. */
export type KeptFile = { id: string; name: string; kind: FileKind; size_bytes: number };

/** The largest file that is taken, bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
