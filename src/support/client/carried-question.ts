// A reader whose question found nothing arrives here with it; it is shown, so that it need not be typed again.
const question = new URLSearchParams(location.search).get('q')?.trim();
const place = document.querySelector<HTMLElement>('[data-question]');
if (question && place) {
  place.textContent = (place.dataset['question'] ?? '').replace('{question}', () => question);
  place.hidden = false;
}
