/** The words of the reaction in English. */
export const reaction = {};
