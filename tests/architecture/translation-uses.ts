import ts from 'typescript';
import { type Finding, findingAt, walk } from './syntax.ts';

/** A text that the code asks for. `*` in `key` stands for a part that is only known at run time. */
export interface TranslationUse {
  /** Undefined when a component got its `t` from elsewhere: then any namespace may have the key. */
  namespace: string | undefined;
  key: string;
  /** The code takes everything under the key at once (`returnObjects`). */
  wholeTree: boolean;
  at: Finding;
}

export interface TranslationScan {
  uses: TranslationUse[];
  /** Every string in the code: a key that is passed on as a value stands somewhere as a literal. */
  literals: Set<string>;
}

/** The namespace of a `useTranslation()` without argument; `defaultNS` in i18n.ts. */
const defaultNamespace = 'ui';

/** Finds every text that these files ask for; types turn `t(`kind.${kind}`)` into all keys it can mean. */
export function scanTranslations(program: ts.Program, files: readonly string[]): TranslationScan {
  const checker = program.getTypeChecker();
  const scan: TranslationScan = { uses: [], literals: new Set() };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not part of the program`);
    walk(source, (node) => {
      if (ts.isStringLiteralLike(node)) scan.literals.add(node.text);
      for (const use of readUses(node, checker)) scan.uses.push(use);
    });
  }
  return scan;
}

function readUses(node: ts.Node, checker: ts.TypeChecker): TranslationUse[] {
  if (ts.isCallExpression(node) && isTranslate(node.expression)) {
    const [key, options] = node.arguments;
    if (!key) return [];
    const namespace = readOption(options, 'ns') ?? namespaceOf(node.expression);
    const wholeTree = readOption(options, 'returnObjects') === 'true';
    return listKeys(key, checker).map((text) => toUse(text, namespace, wholeTree, node));
  }
  if (ts.isJsxAttribute(node) && node.name.getText() === 'i18nKey' && node.initializer) {
    const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
    const siblings = node.parent.properties.filter(ts.isJsxAttribute);
    const namespace = siblings.find((sibling) => sibling.name.getText() === 'ns')?.initializer;
    const translate = siblings.find((sibling) => sibling.name.getText() === 't')?.initializer;
    const name =
      namespace && ts.isStringLiteral(namespace)
        ? namespace.text
        : translate && ts.isJsxExpression(translate) && translate.expression
          ? namespaceOf(translate.expression)
          : undefined;
    return value ? listKeys(value, checker).map((text) => toUse(text, name, false, node)) : [];
  }
  return [];
}

function toUse(
  text: string,
  namespace: string | undefined,
  wholeTree: boolean,
  node: ts.Node,
): TranslationUse {
  const colon = text.indexOf(':');
  const at = findingAt(node, text);
  return colon > 0
    ? { namespace: text.slice(0, colon), key: text.slice(colon + 1), wholeTree, at }
    : { namespace, key: text, wholeTree, at };
}

/** `t(…)`, `i18n.t(…)` and a `t` under a name of its own: `const { t: tUi } = useTranslation('ui')`. */
function isTranslate(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node))
    return node.name.text === 't' && /i18n/i.test(node.expression.getText());
  return ts.isIdentifier(node) && (node.text === 't' || findDeclaration(node) !== undefined);
}

/** The namespace that `t` was made for, read from the nearest `useTranslation(…)` around it. */
function namespaceOf(node: ts.Expression): string | undefined {
  const call = ts.isIdentifier(node) ? findDeclaration(node) : undefined;
  if (!call) return undefined;
  const [first] = call.arguments;
  if (!first) return defaultNamespace;
  const namespace = ts.isArrayLiteralExpression(first) ? first.elements[0] : first;
  return namespace && ts.isStringLiteralLike(namespace) ? namespace.text : undefined;
}

function findDeclaration(name: ts.Identifier): ts.CallExpression | undefined {
  for (let scope: ts.Node = name.parent; ; scope = scope.parent) {
    if (ts.isBlock(scope) || ts.isSourceFile(scope)) {
      for (const statement of scope.statements) {
        const call = ts.isVariableStatement(statement) ? readUseTranslation(statement, name.text) : undefined;
        if (call) return call;
      }
    }
    // A parameter called `t` hides every `t` outside.
    if (
      ts.isFunctionLike(scope) &&
      scope.parameters.some((parameter) => bindsName(parameter.name, name.text))
    ) {
      return undefined;
    }
    if (ts.isSourceFile(scope)) return undefined;
  }
}

function bindsName(pattern: ts.BindingName, name: string): boolean {
  if (ts.isIdentifier(pattern)) return pattern.text === name;
  return pattern.elements.some((element) => ts.isBindingElement(element) && bindsName(element.name, name));
}

function readUseTranslation(statement: ts.VariableStatement, name: string): ts.CallExpression | undefined {
  for (const { name: pattern, initializer } of statement.declarationList.declarations) {
    if (!initializer || !ts.isCallExpression(initializer) || !ts.isObjectBindingPattern(pattern)) continue;
    if (initializer.expression.getText() !== 'useTranslation') continue;
    const binds = pattern.elements.some(
      ({ propertyName, name: local }) =>
        local.getText() === name && (propertyName ?? local).getText() === 't',
    );
    if (binds) return initializer;
  }
  return undefined;
}

function readOption(options: ts.Expression | undefined, name: string): string | undefined {
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  for (const property of options.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== name) continue;
    const { initializer } = property;
    return ts.isStringLiteralLike(initializer) ? initializer.text : initializer.getText();
  }
  return undefined;
}

/** Every key that the expression can be; none when only run time can tell (then the literal is elsewhere). */
function listKeys(node: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return listKeys(node.expression, checker);
  }
  if (ts.isConditionalExpression(node)) {
    return [...listKeys(node.whenTrue, checker), ...listKeys(node.whenFalse, checker)];
  }
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((element) => listKeys(element, checker));
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce(
      (keys, span) => {
        const parts = listLiterals(span.expression, checker) ?? ['*'];
        return keys.flatMap((key) => parts.map((part) => key + part + span.literal.text));
      },
      [node.head.text],
    );
  }
  return listLiterals(node, checker) ?? [];
}

function listLiterals(node: ts.Expression, checker: ts.TypeChecker): string[] | undefined {
  const type = checker.getTypeAtLocation(node);
  const members = type.isUnion() ? type.types : [type];
  const literals = members.filter((member) => !(member.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
  const texts = literals.map((member) =>
    member.isStringLiteral() || member.isNumberLiteral() ? String(member.value) : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
