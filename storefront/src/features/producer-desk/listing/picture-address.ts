/** Where the desk reads a picture: photographs that are not public yet by the producer's own door. */
export const deskPicture = (url: string): string => url.replace(/^\/pictures\//, "/api/desk-files/");
