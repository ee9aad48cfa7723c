import { describe, expect, test } from 'vitest';
import { shareResponses } from './share-responses.ts';

const refusal = (code: string, details: object = {}) => ({
  description: 'no',
  content: { 'application/json': { schema: { properties: { code: { const: code }, ...details } } } },
});
const answer = { description: 'OK' };

const document = {
  openapi: '3.1.1' as const,
  info: { title: 'Test', version: '1' },
  paths: {
    '/a': { get: { responses: { 200: answer, 404: refusal('notFound') } } },
    '/b': {
      get: { responses: { 200: answer, 404: refusal('notFound') } },
      put: { responses: { 200: answer, 404: refusal('notFound', { id: {} }), 409: refusal('conflict') } },
    },
  },
};

describe('shared responses', () => {
  const shared = shareResponses(document);

  test('are described once and referred to by all who declare them alike', () => {
    expect(shared.components?.responses).toEqual({ notFound: refusal('notFound') });
    const reference = { $ref: '#/components/responses/notFound' };
    expect(shared.paths).toMatchObject({
      '/a': { get: { responses: { 404: reference } } },
      '/b': { get: { responses: { 404: reference } } },
    });
  });

  test('leave answers, other details and refusals of one operation in place', () => {
    expect(shared.paths).toMatchObject({
      '/a': { get: { responses: { 200: answer } } },
      '/b': { put: document.paths['/b'].put },
    });
  });
});
