import {
  alwaysAsked,
  ownFields,
  technicalFieldsWith,
  type Receipt,
} from '../../support/request/fields.ts';
import type { NewRequest } from '../storage/save-request.ts';

/** What the reader is told about a request that is stored. */
export function receiptOf(
  reference: string,
  { request, attachments, answerBy }: NewRequest,
): Receipt {
  const fields = [...alwaysAsked, ...technicalFieldsWith(ownFields(request))].map((field) => ({
    field,
    value: request[field] ?? '',
  }));
  const files = attachments.map(({ name }) => ({ field: 'attachments', value: name }));
  return {
    reference,
    answerBy: answerBy.toISOString(),
    sent: [...fields, ...files].filter(({ value }) => value !== ''),
  };
}
