/** Whether an address belongs to one of the accounts whose password stands in the README. */
export const isDemonstrationAccount = (email: string): boolean => /@demo\.vn$/i.test(email.trim());
