import type { PageCheck } from './built-page.ts';

/** Pages load nothing from other sites and carry no code or style of their own, so that the policy needs no exceptions. */
export const nothingForeignOrInline: PageCheck = ({ pages }) =>
  pages.flatMap(({ file, resources, inline }) => [
    ...resources
      .filter((address) => /^([a-z][a-z\d+.-]*:)?\/\//i.test(address))
      .map((address) => ({
        file,
        message: `loads ${address} from another site. Serve the file from here.`,
      })),
    ...inline.map((what) => ({
      file,
      message: `has ${what}, which the Content-Security-Policy blocks. Move it to a file.`,
    })),
  ]);
