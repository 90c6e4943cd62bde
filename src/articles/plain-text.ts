/** The words of an article's MDX without its markup: for search, which needs words and not structure. */
export function plainText(mdx: string): string {
  return mdx
    .replace(/^(import|export)\s.*$/gm, '')
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\^[^\]]+\]:?/g, ' ')
    .replace(/[#*_`>|~\\{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
