/** Fields of inputs that name persons of a case; everything that an operation says about a person goes by one of them. */
const singular = ['personId'];
const plural = ['personIds', 'aboutPersonIds', 'minorIds', 'callPersonIds', 'parentOfIds'];

/**
 * The persons whom an input names, wherever in it, each once: as the voice of a statement, as somebody present, as whom
 * a piece is about. For the activity log, so that it can tell each of them what was done that concerns them.
 */
export function findNamedPersons(input: unknown): readonly string[] {
  const found = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
  };
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [field, content] of Object.entries(value)) {
      if (singular.includes(field)) take(content);
      else if (plural.includes(field) && Array.isArray(content)) content.forEach(take);
      else walk(content);
    }
  };
  walk(input);
  return [...found];
}
