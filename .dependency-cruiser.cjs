/**
 * Who may import whom, as errors; imports of types count as imports. Every rule has a planted violation in
 * tests/architecture/boundaries.test.ts, so a rule that stops working is noticed.
 */

const testFile = '[.]test[.]tsx?$';
/** What stands outside the product and may run all of it. */
const outside = ['^tests/', '^bench/', '^scripts/'];
const testTools = ['node_modules/vitest/', 'node_modules/fast-check/'];

const serverModule = '^apps/server/src/modules/[^/]+/';
const webFeature = '^apps/web/src/features/[^/]+/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Files that need each other can only be understood, tested and moved together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere is also invisible to every other rule here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment:
        'A package that its workspace does not name is there by accident, and one update away from gone.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: testFile },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    {
      name: 'domain-imports-zod-only',
      comment: 'Rules of the practice stay pure: no framework, no I/O.',
      severity: 'error',
      from: { path: '^packages/domain/', pathNot: testFile },
      to: { pathNot: ['^packages/domain/', 'node_modules/zod/'] },
    },
    {
      name: 'domain-tests-stay-pure',
      comment: 'A rule that needs more than itself to be tested is not a pure rule.',
      severity: 'error',
      from: { path: `^packages/domain/.*${testFile}` },
      to: { pathNot: ['^packages/domain/', 'node_modules/zod/', ...testTools] },
    },
    {
      name: 'contract-imports-domain-only',
      comment: 'The contract is what server, web and other programs share; it drags none of them in.',
      severity: 'error',
      from: { path: '^packages/contract/' },
      to: {
        pathNot: [
          '^packages/(contract|domain)/',
          'node_modules/zod/',
          'node_modules/@orpc/contract/',
          ...testTools,
        ],
      },
    },
    {
      name: 'demo-data-only-for-seeding',
      comment: 'Invented families must not be able to leak into what real users run.',
      severity: 'error',
      from: {
        pathNot: ['^packages/demo-data/', '^apps/server/src/seeding/', testFile, ...outside],
      },
      to: { path: '^packages/demo-data/' },
    },
    {
      name: 'nothing-imports-apps',
      comment: 'Apps are the ends of the line; what two of them need belongs in a package.',
      severity: 'error',
      from: { pathNot: ['^apps/', ...outside] },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-do-not-meet',
      comment: 'Server and web know each other through the contract only.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'product-imports-no-tooling',
      comment: 'What runs at a user must not depend on tests, load runs or scripts.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: testFile },
      to: { path: outside },
    },
    {
      name: 'module-through-public',
      comment: 'A server module may change everything but its public.ts without asking the others.',
      severity: 'error',
      from: { path: '^apps/server/src/modules/([^/]+)/' },
      to: { path: serverModule, pathNot: [`^apps/server/src/modules/$1/`, `${serverModule}public[.]ts$`] },
    },
    {
      name: 'platform-knows-no-module',
      comment:
        'The platform carries every capability and knows none; only its HTTP side meets the operations.',
      severity: 'error',
      from: { path: '^apps/server/src/platform/', pathNot: ['^apps/server/src/platform/http/', testFile] },
      to: { path: serverModule },
    },
    {
      name: 'feature-imports-no-feature',
      comment: 'Features stand side by side; src/app composes them.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: webFeature, pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'feature-imports-known-layers',
      comment:
        'Besides itself a feature has src/case-parts, src/ui, src/api and src/i18n; src/app composes it.',
      severity: 'error',
      from: { path: '^apps/web/src/features/' },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(features|case-parts|ui|api|i18n)/' },
    },
    {
      name: 'case-parts-know-no-page',
      comment: 'What every feature of a case shares stands under all of them and knows none.',
      severity: 'error',
      from: { path: '^apps/web/src/case-parts/' },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(case-parts|ui|api|i18n)/' },
    },
    {
      name: 'case-parts-know-no-feature',
      comment: 'What several features show of a case stands below all of them.',
      severity: 'error',
      from: { path: '^apps/web/src/case-parts/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'ui-knows-no-practice',
      comment: 'The component set shows what it is given; it fetches nothing and knows no operation.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: ['^apps/web/src/(features|case-parts|api|app)/', '^packages/(contract|demo-data)/'] },
    },
    {
      name: 'api-knows-no-screen',
      comment: 'The way to the server is the same for every screen.',
      severity: 'error',
      from: { path: '^apps/web/src/api/' },
      to: { path: '^apps/web/src/(features|case-parts|app|ui)/' },
    },
    {
      name: 'web-runs-in-a-browser',
      comment: 'A module of Node does not exist there.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: testFile },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '^data/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
};
