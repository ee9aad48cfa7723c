import ts from 'typescript';
import { type Finding, findingAt, parse, walk } from './syntax.ts';

/** Methods with which Kysely starts a statement. */
const kyselyStatements = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'replaceInto',
  'selectNoFrom',
]);

const statement =
  /^\s*(select\s.+\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|with\s+\S+\s+as\s*\(|set\s+(local|role)\s)/is;

/** A sentence that happens to begin with "Select" is not SQL; a keyword is in one case throughout. */
function isSql(text: string): boolean {
  return statement.test(text) && !/^\s*[A-Z][a-z]/.test(text);
}

/** Where code speaks to the database itself: Kysely's `sql` tag, a Kysely statement, or SQL in a string. */
export function findSql(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  walk(parse(file, text), (node) => {
    const says = describeSql(node);
    if (says) findings.push(findingAt(node, says));
  });
  return findings;
}

function describeSql(node: ts.Node): string | undefined {
  if (ts.isTaggedTemplateExpression(node)) return /^sql\b/.test(node.tag.getText()) ? 'sql`…`' : undefined;
  if (ts.isPropertyAccessExpression(node) && kyselyStatements.has(node.name.text))
    return `.${node.name.text}(…)`;
  if (ts.isStringLiteralLike(node) && isSql(node.text)) return `SQL in a string: ${node.text.slice(0, 40)}`;
  if (ts.isTemplateExpression(node) && isSql(node.getText().slice(1))) return 'SQL in a template string';
  return undefined;
}
