/** A code as it stands in an address, in the capitals in which codes are given out; at most `longest` characters. */
export const codeInPath = async (params: Promise<{ code: string }>, longest = 40): Promise<string> =>
  decodeURIComponent((await params).code)
    .toUpperCase()
    .slice(0, longest);
