import { fill, stringsFor } from '../i18n/strings.ts';
import { attachmentLimits, problemCodes, textLimits, type ProblemCode } from './request/fields.ts';

/** The limits of the form in words of a language: "10 MB", "5,000". */
export function limitsInWords(locale: string): Record<string, string> {
  const number = new Intl.NumberFormat(locale);
  const megabytes = (bytes: number): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte' }).format(bytes / 1024 ** 2);
  return {
    files: number.format(attachmentLimits.files),
    fileSize: megabytes(attachmentLimits.fileBytes),
    allSize: megabytes(attachmentLimits.allBytes),
    request: number.format(textLimits.request),
    line: number.format(textLimits.line),
  };
}

/** One sentence for each thing that can be wrong; `{field}` and `{file}` are left for the script to put in. */
export function problemSentences(locale: string): Record<ProblemCode, string> {
  const sentences: Readonly<Record<ProblemCode, string>> = stringsFor(locale).contact.problems;
  const limits = limitsInWords(locale);
  return Object.fromEntries(
    problemCodes.map((code) => [code, fill(sentences[code], limits)]),
  ) as Record<ProblemCode, string>;
}
