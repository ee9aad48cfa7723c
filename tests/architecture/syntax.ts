import path from 'node:path';
import ts from 'typescript';

/** One place in one file that breaks a rule; printed as is when a test fails. */
export interface Finding {
  file: string;
  line: number;
  says: string;
}

export function parse(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

/** Visits every node, parents before children. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

export function findingAt(node: ts.Node, says: string): Finding {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return { file: path.relative(process.cwd(), source.fileName), line: line + 1, says };
}

/** Whether an identifier is a value that is read here, not a property, a key or a name being declared. */
export function isValueUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isPropertySignature(parent))
    return false;
  if (ts.isImportSpecifier(parent) || ts.isBindingElement(parent) || ts.isJsxAttribute(parent)) return false;
  if (ts.isParameter(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node;
  if (ts.isFunctionDeclaration(parent) || ts.isMethodDeclaration(parent)) return false;
  if (ts.isMethodSignature(parent) || ts.isPropertyDeclaration(parent)) return false;
  return true;
}
