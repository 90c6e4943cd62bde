/** The fields of the contact form in their order: one list for the page, the browser and the server. */
export const alwaysAsked = ['request', 'name', 'email', 'phone'] as const;

/** Asked when the reader says that it is a technical problem: what a good report contains. */
export const technicalFields = [
  'expected',
  'actual',
  'steps',
  'accountEmail',
  'device',
  'affected',
  'system',
  'browser',
  'model',
] as const;

export const devices = ['desktop', 'mobile'] as const;
export const affected = ['me', 'team'] as const;

export type RequestField = (typeof alwaysAsked)[number] | (typeof technicalFields)[number];

const notOwn: ReadonlySet<string> = new Set([
  ...alwaysAsked,
  ...technicalFields,
  'technical',
  'locale',
  'article',
  'question',
]);

/** What else has a name on the page of the form. */
const taken: ReadonlySet<string> = new Set([
  'attachments',
  'form',
  'main',
  'opened',
  'reach',
  'report',
  'token',
  'website',
]);

/** Whether a help desk may ask a question of its own under a name. */
export function isFreeName(name: string): boolean {
  return !notOwn.has(name) && !taken.has(name);
}

/** The help desk's own questions (`technicalQuestions` of support.yml) that a request was asked, also one of old. */
export function ownFields(request: object): string[] {
  return Object.keys(request).filter((name) => !notOwn.has(name));
}

/** The fields of a technical problem in the order of the form: a help desk's own come before those of the device. */
export function technicalFieldsWith(own: readonly string[]): readonly string[] {
  const place = technicalFields.indexOf('device');
  return [...technicalFields.slice(0, place), ...own, ...technicalFields.slice(place)];
}

/** Everything that can be wrong with a request; each has its own sentence in the interface. */
export const problemCodes = [
  'request-missing',
  'request-long',
  'name-missing',
  'name-long',
  'reach-missing',
  'email-wrong',
  'phone-wrong',
  'text-long',
  'account-email-wrong',
  'choice-wrong',
  'file-type',
  'file-empty',
  'file-large',
  'file-protected',
  'files-many',
  'files-large',
  'too-fast',
  'too-many',
  'too-large',
  'foreign',
  'not-sent',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One thing that is wrong, at a field, at the files or with the sending as a whole. */
export interface RequestProblem {
  /** A `RequestField`, one of the help desk's own, `attachments` or `form`. */
  readonly field: string;
  readonly code: ProblemCode;
  /** The name of the file, where it is about one. */
  readonly file?: string | undefined;
}

/** How many characters fit. An e-mail address: RFC 5321, 4.5.3.1.3, less the angle brackets. */
export const textLimits = { request: 10_000, text: 5_000, line: 200, email: 254 } as const;

/** What may be attached; said on the page, checked in the browser and, by content, on the server. Sizes in bytes. */
export const attachmentLimits = {
  files: 5,
  fileBytes: 10 * 1024 * 1024,
  allBytes: 25 * 1024 * 1024,
} as const;

/** For the `accept` of a file field: only a help in choosing, the content decides (file-kind.ts). */
export const acceptedFiles = 'image/*,video/*,text/calendar,.heic,.heif,.ics,.ical';

/** What the server answers when a request is stored. */
export interface Receipt {
  /** Such as `HD-7K3M-Q9TX`. */
  readonly reference: string;
  /** ISO 8601: by when the reader hears from the team. */
  readonly answerBy: string;
  /** What was sent, in the order of the form; files by their names. */
  readonly sent: readonly {
    readonly field: string;
    readonly value: string;
  }[];
}

/** What the server answers when it is not. */
export interface Refusal {
  readonly problems: readonly RequestProblem[];
}
