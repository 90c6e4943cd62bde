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

/** What a reader is asked and offered when an article did not help: the reason, the chat and the contact form. */
export function followUp(words: ReactionWords, article: string): HTMLElement {
  const more = element('div', 'reaction-more');
  const fieldset = element('fieldset');
  fieldset.append(element('legend', '', words.reason), ...reasons.map((it) => choice(it, words)));
  const ways = element('p', 'reaction-ways');
  const chat = document.querySelector<HTMLElement>('[data-chat]');
  if (chat) {
    const button = element('button', 'button-quiet', words.chat);
    button.type = 'button';
    button.addEventListener('click', () => chat.click());
    ways.append(button);
  }
  const contact = element('a', 'button-quiet', words.contact);
  contact.href = `${words.contactUrl}?${new URLSearchParams({ article }).toString()}`;
  ways.append(contact);
  more.append(fieldset, element('p', 'reaction-still', words.still), ways);
  return more;
}

function choice(reason: (typeof reasons)[number], words: ReactionWords): HTMLElement {
  const label = element('label');
  const radio = element('input');
  radio.type = 'radio';
  radio.name = 'reason';
  radio.value = reason;
  label.append(radio, words[reason]);
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
