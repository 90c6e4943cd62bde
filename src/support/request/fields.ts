/** The fields of the contact form in their order: one list for the page, the browser and the server. */
export const alwaysAsked = ['request', 'name', 'email', 'phone'] as const;

/** Asked when the reader says that it is a technical problem: what a good report contains. */
export const technicalFields = [
  'expected',
  'actual',
  'steps',
  'accountEmail',
  'properties',
  'reservation',
  'device',
  'affected',
  'system',
  'browser',
  'model',
] as const;

export const devices = ['desktop', 'mobile'] as const;
export const affected = ['me', 'team'] as const;

export type RequestField = (typeof alwaysAsked)[number] | (typeof technicalFields)[number];

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
  readonly field: RequestField | 'attachments' | 'form';
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
    readonly field: RequestField | 'attachments';
    readonly value: string;
  }[];
}

/** What the server answers when it is not. */
export interface Refusal {
  readonly problems: readonly RequestProblem[];
}
