import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import of a file: of another file of ours (`to` is its path), or of a package. */
export interface Import {
  to: string;
  ours: boolean;
  /** Gone after type stripping. */
  typeOnly: boolean;
}

export interface Module {
  path: string;
  imports: Import[];
  /** Names of globals that the code refers to and nothing in the file declares. */
  globals: Set<string>;
  /** Calls that read the clock or roll dice: `Date.now`, `new Date()`, `Math.random`. */
  impure: Set<string>;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Reads `source` with a parser. @throws Error if it does not parse. */
export function readModule(path: string, source: string): Module {
  const { module, program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const add = (request: string, typeOnly: boolean) => {
    const target = request.replace(/\?.*$/, '');
    const ours = target.startsWith('.');
    imports.push({ to: ours ? posix.join(posix.dirname(path), target) : request, ours, typeOnly });
  };
  for (const found of module.staticImports)
    add(
      found.moduleRequest.value,
      /^import\s+type\b/.test(source.slice(found.start, found.end)) ||
        (found.entries.length > 0 && found.entries.every((entry) => entry.isType)),
    );
  for (const found of module.staticExports)
    for (const entry of found.entries) if (entry.moduleRequest) add(entry.moduleRequest.value, entry.isType);
  for (const found of module.dynamicImports) {
    const request = source.slice(found.moduleRequest.start, found.moduleRequest.end);
    add(/^['"`](.*)['"`]$/.exec(request)?.[1] ?? `computed import ${request}`, false);
  }
  const used = new Set<string>();
  const declared = new Set<string>();
  const impure = new Set<string>();
  visit(program as unknown as Node, used, declared, impure);
  return { path, imports, globals: new Set([...used].filter((name) => !declared.has(name))), impure };
}

/** Expressions of TypeScript that hold a value; every other `TS…` node is types only. */
const VALUES = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSInstantiationExpression',
]);

function visit(node: Node, used: Set<string>, declared: Set<string>, impure: Set<string>): void {
  if (node.type.startsWith('TS') && !VALUES.has(node.type)) return;
  const child = (value: unknown) => {
    for (const item of Array.isArray(value) ? value : [value])
      if (isNode(item)) visit(item, used, declared, impure);
  };
  switch (node.type) {
    case 'Identifier':
      used.add(node.name as string);
      return;
    case 'MemberExpression':
      child(node.object);
      if (node.computed) child(node.property);
      noteImpure(node, impure);
      return;
    case 'NewExpression':
      if (nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0)
        impure.add('new Date()');
      break;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      if (node.computed) child(node.key);
      child(node.value);
      return;
    case 'ImportDeclaration':
      for (const specifier of node.specifiers as Node[]) declare(specifier.local, declared);
      return;
    case 'ExportNamedDeclaration':
      child(node.declaration);
      return;
    case 'VariableDeclarator':
      declare(node.id, declared);
      break;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      declare(node.id, declared);
      for (const parameter of node.params as Node[]) declare(parameter, declared);
      break;
    case 'ClassDeclaration':
      declare(node.id, declared);
      break;
    case 'CatchClause':
      declare(node.param, declared);
      break;
  }
  for (const [key, value] of Object.entries(node)) if (key !== 'typeAnnotation') child(value);
}

/** Notes every name that a pattern binds. */
function declare(pattern: unknown, declared: Set<string>): void {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') declared.add(pattern.name as string);
  else if (pattern.type === 'AssignmentPattern') declare(pattern.left, declared);
  else if (pattern.type === 'RestElement') declare(pattern.argument, declared);
  else if (pattern.type === 'ArrayPattern')
    for (const element of pattern.elements as unknown[]) declare(element, declared);
  else if (pattern.type === 'ObjectPattern')
    for (const property of pattern.properties as Node[]) declare(property.value ?? property, declared);
}

function noteImpure(node: Node, impure: Set<string>): void {
  const call = `${nameOf(node.object)}.${nameOf(node.property)}`;
  if (call === 'Date.now' || call === 'Math.random' || call === 'performance.now') impure.add(call);
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? (value.name as string) : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
