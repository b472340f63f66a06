/** How an input of files looks on every form: a dashed field with a button in it. */
export const fileInputLook =
  "block w-full min-h-12 rounded-card border border-dashed border-control bg-white px-3 py-2 file:mr-3 file:min-h-8 file:rounded-pill file:border-0 file:bg-gao-raised file:px-4 file:font-semibold";
