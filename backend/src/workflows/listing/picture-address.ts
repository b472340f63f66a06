const address = /^\/pictures\/(file_[A-Za-z0-9]{1,60})$/;

/**
 * Where a picture is read, on whichever of our origins the page stands: shop and backend both answer it.
 * An address with a host would be wrong as soon as the market moves.
 */
export const pictureAddress = (fileId: string): string => `/pictures/${fileId}`;

/** The StoredFile behind an address of ours, or null. */
export const pictureFileId = (url: string): string | null => address.exec(url)?.[1] ?? null;
