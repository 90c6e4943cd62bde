/** The words of the hours in Spanish. */
export const hours = {};
