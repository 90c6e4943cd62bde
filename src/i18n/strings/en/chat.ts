/** The words of the chat in English. */
export const chat = {};
