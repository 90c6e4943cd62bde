/** The words of the contact in Spanish. */
export const contact = {};
