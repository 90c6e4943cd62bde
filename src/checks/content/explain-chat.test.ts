import { expect, test } from 'vitest';
import { chatSchema } from '../../articles/schema/chat.ts';
import { explain } from './explain.ts';

test('a field of another provider is not offered again', () => {
  const chat = {
    provider: 'intercom',
    id: 'ab12cd34',
    channel: 'live-chat',
    url: 'https://a.example',
  };
  const { error } = chatSchema.safeParse(chat);
  const told = error?.issues.flatMap((issue) => explain(chatSchema, issue, chat)) ?? [];
  expect(told.map(({ message }) => message)).toEqual([
    'url does not go with the rest of this. Take it out.',
  ]);
});
