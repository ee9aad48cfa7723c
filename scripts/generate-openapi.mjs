// `npm run generate:openapi`: writes the document of every operation to docs/openapi.json, for who reads it there.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createOpenApiDocument } from '../apps/server/src/platform/http/openapi-document.ts';
import { projectFolder } from './project.mjs';

const file = path.join(projectFolder, 'docs/openapi.json');
const document = JSON.stringify(await createOpenApiDocument());
writeFileSync(file, await format(document, { ...(await resolveConfig(file)), filepath: file }));
