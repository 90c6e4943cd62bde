import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { listen, type Listening } from '../../service/listen.ts';
import type { Receipt, Refusal } from '../request/fields.ts';
import { send } from './form-send.ts';

const receipt: Receipt = { reference: 'HD-1', answerBy: '2026-11-24T15:00:00Z', sent: [] };
const refusal: Refusal = { problems: [{ field: 'name', code: 'name-missing' }] };
const open: Listening[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function answeredWith(answer: () => Response): Promise<string> {
  const app = new Hono();
  app.post('/', ({ req }) =>
    req.header('accept') === 'application/json' ? answer() : new Response(null, { status: 406 }),
  );
  const server = await listen(app, 0);
  open.push(server);
  return `http://127.0.0.1:${server.port}/`;
}

const form = (): FormData => {
  const data = new FormData();
  data.append('request', 'Hello');
  return data;
};

test('a receipt is a receipt', async () => {
  const address = await answeredWith(() => Response.json(receipt, { status: 201 }));
  expect(await send(address, form())).toEqual({ receipt });
});

test('a refusal says itself what is wrong', async () => {
  const address = await answeredWith(() => Response.json(refusal, { status: 422 }));
  expect(await send(address, form())).toEqual(refusal);
});

test.each([
  [403, 'foreign'],
  [413, 'too-large'],
  [429, 'too-many'],
  [404, 'not-sent'],
  [502, 'not-sent'],
  // A page that is there for everything is no receipt.
  [200, 'not-sent'],
])('a server in between that answers %i with a page means %s', async (status, code) => {
  const address = await answeredWith(() => new Response('<h1>Hello</h1>', { status }));
  expect(await send(address, form())).toEqual({ problems: [{ field: 'form', code }] });
});

test('nobody there is told, not thrown', async () => {
  const address = await answeredWith(() => Response.json(receipt));
  await open.pop()?.close();
  expect(await send(address, form())).toEqual({
    problems: [{ field: 'form', code: 'not-sent' }],
  });
});
