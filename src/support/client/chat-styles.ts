import css from './chat.css?inline';

// The looks of what only scripts show come with the scripts.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
