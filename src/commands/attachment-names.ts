/** What no file system, terminal or shell takes amiss; Windows keeps some names for its devices. */
const ALLOWED = /[^\p{L}\p{N}._ -]+/gu;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 100;

/** File names for attachments: the reader's own, made harmless, numbered so that no two are the same. */
export function fileNames(attachments: readonly { readonly name: string }[]): string[] {
  return attachments.map(({ name }, index) => {
    const plain = name
      .normalize('NFC')
      .replace(ALLOWED, '-')
      .replace(/^[. -]+|[. ]+$/g, '');
    const harmless = DEVICE.test(plain) ? `-${plain}` : plain;
    const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(harmless)?.[0] ?? '';
    const stem = harmless.slice(0, harmless.length - ending.length).slice(0, LONGEST);
    return `${index + 1}-${stem}${ending}`;
  });
}
