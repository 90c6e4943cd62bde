/** The words of the reaction in English. */
export const reaction = {
  question: 'Did this answer your question?',
  happy: 'Yes',
  neutral: 'Partly',
  sad: 'No',
  send: 'Send',
  thanks: 'Thank you. Your answer helps us improve this article.',
  ask: 'Did this not answer your question? Write to us',
  later: {
    failed: 'We could not send your answer. It is still here: try again in a moment.',
    sorry: 'Thank you for telling us. We are sorry that it did not help.',
    reason: 'What was wrong?',
    old: 'It is out of date',
    missing: 'Something is missing',
    unclear: 'It is hard to understand',
    wrong: 'It has a mistake',
    translation: 'It is badly translated',
    reasonThanks: 'Thank you. Now we know what to fix.',
    still: 'Still need an answer?',
    chat: 'Chat with us',
    contact: 'Write to us',
  },
};
