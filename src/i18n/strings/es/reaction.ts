/** The words of the reaction in Spanish. */
export const reaction = {};
