import Diagram from './Diagram.astro';
import Note from './Note.astro';
import Screenshot from './Screenshot.astro';
import Steps from './Steps.astro';
import Ui from './Ui.astro';
import Video from './Video.astro';

/** The component of each word of `words.ts`. */
export const components = { Diagram, Note, Screenshot, Steps, Ui, Video };
