import type { OpenAPI } from '@orpc/openapi';

type Response = OpenAPI.ResponseObject | OpenAPI.ReferenceObject;

/**
 * Moves the refusals that many operations declare alike to `components.responses`, named after their codes
 * (`conflict-commandIdReused`): each is described once, and the document is a fraction of its size.
 */
export function shareResponses(document: OpenAPI.Document): OpenAPI.Document {
  const uses = new Map<string, { name: string; response: Response; count: number }>();
  for (const response of listResponses(document)) {
    const name = nameOf(response);
    const content = JSON.stringify(response);
    if (name) uses.set(content, { name, response, count: (uses.get(content)?.count ?? 0) + 1 });
  }

  const shared: Record<string, Response> = {};
  const references = new Map<string, Response>();
  for (const [content, { name, response, count }] of uses) {
    // Refusals with the same codes and other details (each record's own `conflict`) stay where they are.
    if (count < 2 || name in shared) continue;
    shared[name] = response;
    references.set(content, { $ref: `#/components/responses/${name}` });
  }
  const paths = replaceResponses(document.paths, references);
  return { ...document, paths, components: { ...document.components, responses: shared } };
}

function listResponses(document: OpenAPI.Document): Response[] {
  return Object.values(document.paths ?? {}).flatMap((path) =>
    Object.values(path ?? {}).flatMap((operation) => Object.values(responsesOf(operation) ?? {})),
  );
}

function replaceResponses(
  paths: OpenAPI.Document['paths'],
  references: ReadonlyMap<string, Response>,
): OpenAPI.Document['paths'] {
  const replaceIn = (operation: unknown): unknown => {
    const responses = responsesOf(operation);
    if (!responses) return operation;
    const entries = Object.entries(responses).map(([status, response]) => [
      status,
      references.get(JSON.stringify(response)) ?? response,
    ]);
    return { ...(operation as object), responses: Object.fromEntries(entries) as Record<string, Response> };
  };
  return Object.fromEntries(
    Object.entries(paths ?? {}).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations ?? {}).map(([method, operation]) => [method, replaceIn(operation)]),
      ),
    ]),
  );
}

function responsesOf(operation: unknown): Record<string, Response> | undefined {
  if (typeof operation !== 'object' || operation === null || !('responses' in operation)) return undefined;
  return operation.responses as Record<string, Response>;
}

/** The codes of the refusals in a response; undefined for an answer that is no refusal. */
function nameOf(response: Response): string | undefined {
  const codes = [...JSON.stringify(response).matchAll(/"code":\{"const":"(\w+)"\}/g)].map(([, code]) => code);
  return codes.length > 0 ? codes.join('-') : undefined;
}
