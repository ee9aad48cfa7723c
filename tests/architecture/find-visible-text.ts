import ts from 'typescript';
import { type Finding, findingAt, parse, walk } from './syntax.ts';

/** Attributes and properties of our own components whose text a person reads or hears. */
const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'description',
  'errorMessage',
  'heading',
  'help',
  'hint',
  'label',
  'placeholder',
  'title',
]);

/** The name of the product and the caps of keys are the same in every language. */
const nameOfProduct = 'Vangnet';
const keyElements = new Set(['kbd', 'Kbd']);

/** Where a component shows words of its own instead of a text from the catalogues. */
export function findVisibleText(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const report = (node: ts.Node, words: string): void => {
    const visible = words.trim().replaceAll(/\s+/g, ' ');
    if (/\p{L}/u.test(visible.replaceAll(nameOfProduct, '')))
      findings.push(findingAt(node, visible.slice(0, 60)));
  };

  walk(parse(file, text), (node) => {
    if (ts.isJsxText(node) && !isInKey(node)) report(node, decodeEntities(node.text));
    if (ts.isJsxExpression(node) && isChild(node) && !isInKey(node)) reportLiterals(node.expression, report);
    if (ts.isJsxAttribute(node) && spokenAttributes.has(node.name.getText())) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value)) report(value, value.text);
      if (value && ts.isJsxExpression(value)) reportLiterals(value.expression, report);
    }
  });
  return findings;
}

/** `&nbsp;` shows no letters although it is written with them. */
function decodeEntities(text: string): string {
  return text.replaceAll(/&#?\w+;/g, ' ');
}

function isChild(node: ts.JsxExpression): boolean {
  return ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent);
}

function isInKey(node: ts.Node): boolean {
  return ts.isJsxElement(node.parent) && keyElements.has(node.parent.openingElement.tagName.getText());
}

/** Follows an expression to what it can put on the screen: `open ? 'Close' : t('open')`. */
function reportLiterals(
  node: ts.Expression | undefined,
  report: (node: ts.Node, words: string) => void,
): void {
  if (!node) return;
  if (ts.isStringLiteralLike(node)) report(node, node.text);
  else if (ts.isParenthesizedExpression(node)) reportLiterals(node.expression, report);
  else if (ts.isConditionalExpression(node)) {
    reportLiterals(node.whenTrue, report);
    reportLiterals(node.whenFalse, report);
  } else if (ts.isBinaryExpression(node)) {
    const operator = ts.tokenToString(node.operatorToken.kind) ?? '';
    if (['||', '??', '+'].includes(operator)) reportLiterals(node.left, report);
    if (['||', '??', '+', '&&'].includes(operator)) reportLiterals(node.right, report);
  } else if (ts.isTemplateExpression(node)) {
    report(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' '));
  }
}
