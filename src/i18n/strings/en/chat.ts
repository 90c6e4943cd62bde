/** The words of the chat in English. */
export const chat = {
  button: 'Chat',
  websiteButton: 'Website chat',
  close: 'Close',
  open: 'Open now: the {team} is online.',
  openUntil: 'Open now, until {time} your time: the {team} is online.',
  closed: 'Nobody is online right now.',
  closedUntil: 'Nobody is online right now. Opens: {time}, your time.',
  closedAdvice: 'Write to us with the form, and you hear from us within {n} hours.',
  urgent: 'This is the website chat. For anything urgent, use the live chat inside {product}.',
  question: 'What is it about?',
  questionHint: 'We show the articles that answer it while you type.',
  passAlong: 'Tell the team which article I am reading and my last question',
  passed: 'They would see: {what}',
  quoted: '“{question}”',
  start: 'Start the chat',
  starting: 'Opening…',
  again: 'Try again',
  contact: 'Use the form',
  failed:
    'The chat could not be opened: your browser blocks it, or the connection failed. What you wrote goes with you to the form.',
};
