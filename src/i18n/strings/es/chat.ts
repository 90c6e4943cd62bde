/** The words of the chat in Spanish. */
export const chat = {};
