/** The words of the hours in English. */
export const hours = {};
