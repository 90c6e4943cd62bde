import type { Problem } from '../problem.ts';
import type { Synonyms } from '../../articles/schema/words.ts';
import type { Checked } from './checked-article.ts';
import type { ContentCheck } from './content.ts';

/** A word stands in one ring of synonyms only: in two, everything in either would mean the same. */
export const synonymsStandOnce: ContentCheck = ({ synonyms }) =>
  [...synonyms.values()].flatMap(problemsIn);

function problemsIn({ yaml, data = [] }: Checked<Synonyms>): Problem[] {
  const rings = new Map<string, number>();
  return data.flatMap((ring, index) =>
    ring.flatMap((word, position) => {
      const key = word.toLowerCase().normalize('NFC');
      const other = rings.get(key) ?? index;
      rings.set(key, other);
      if (other === index) return [];
      const { line = 1 } = yaml.problem([other], '');
      const message = `"${word}" stands in the ring of line ${line} too. A word stands in one ring only: make one of the two, or take it out here or there.`;
      return [yaml.problem([index, position], message)];
    }),
  );
}
