import css from './dropdown.css?inline';

// The looks of what only scripts show come with the scripts: a page that nobody searches on does not carry them.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
