const reasons = ['old', 'missing', 'unclear', 'wrong', 'translation'] as const;

/** `/reaction/<locale>.json` */
export type ReactionWords = Readonly<
  Record<
    | (typeof reasons)[number]
    | 'failed'
    | 'sorry'
    | 'reason'
    | 'reasonThanks'
    | 'still'
    | 'chat'
    | 'contact'
    | 'contactUrl',
    string
  >
>;

/**
 * What a reader is asked and offered when an article did not help: the reason, the chat and the contact form.
 * @param face the label of a face: reasons look the same
 */
export function followUp(
  words: ReactionWords,
  article: string,
  face: HTMLLabelElement | null,
): HTMLElement {
  const more = element('div', 'reaction-more');
  const fieldset = element('fieldset');
  const choices = element('div', 'reaction-row');
  choices.append(...reasons.map((reason) => choice(reason, words[reason], face?.className)));
  fieldset.append(element('legend', '', words.reason), choices);
  const ways = element('p', 'reaction-row');
  const chat = document.querySelector<HTMLElement>('[data-chat]');
  if (chat) {
    const button = element('button', 'button-quiet text-sm', words.chat);
    button.type = 'button';
    button.addEventListener('click', () => chat.click());
    ways.append(button);
  }
  const contact = element('a', 'button-quiet text-sm', words.contact);
  contact.href = `${words.contactUrl}?${new URLSearchParams({ article }).toString()}`;
  ways.append(contact);
  more.append(fieldset, element('p', 'reaction-still', words.still), ways);
  return more;
}

function choice(reason: string, text: string, className = ''): HTMLElement {
  const label = element('label', className);
  const radio = element('input', 'sr-only');
  radio.type = 'radio';
  radio.name = 'reason';
  radio.value = reason;
  label.append(radio, text);
  return label;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
