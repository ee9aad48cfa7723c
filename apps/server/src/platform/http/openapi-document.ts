import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { contract } from '@vangnet/contract';
import { shareResponses } from './share-responses.ts';

/** The OpenAPI document of every operation, made from the contract alone. Served at /api/openapi.json. */
export async function createOpenApiDocument() {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(contract, {
    info: {
      title: 'Vangnet',
      version: '0.1.0',
      description:
        'Everything that a screen of Vangnet does. Sign in first: the answer sets the session cookie that all other operations ask for.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api' }],
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'vangnet_session' } } },
    security: [{ session: [] }],
  });
  return shareResponses(document);
}
