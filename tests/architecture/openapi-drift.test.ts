import { expect, test } from 'vitest';
import { createOpenApiDocument } from '../../apps/server/src/platform/http/openapi-document.ts';
import { readProjectFile } from './project-files.ts';

test('docs/openapi.json says what the contract says (else: npm run generate:openapi)', async () => {
  const written: unknown = JSON.parse(readProjectFile('docs/openapi.json'));
  const document: unknown = JSON.parse(JSON.stringify(await createOpenApiDocument()));
  expect(written).toEqual(document);
});
