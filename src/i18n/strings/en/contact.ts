/** The words of the contact in English. */
export const contact = {};
