import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const commandLine = ['scripts/**', 'bench/**', 'tests/journeys/**/*.mjs'];
const tests = ['**/*.test.{ts,tsx}', 'tests/**'];

export default defineConfig(
  globalIgnores(['**/dist/**', '**/node_modules/**', 'data/**', 'test-results/**', '**/*.generated.ts']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.dependency-cruiser.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => save()` as a handler reads better than braces around it, and says the same.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Also objects to assertions without which the code does not compile (typescript-eslint 8.73).
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // React Aria and Fastify take async handlers; whoever passes one still has to catch inside it.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // An interface may ask for a promise of something that one implementation knows at once.
      '@typescript-eslint/require-await': 'off',
      // Spreading a string gives its code points, which is what we mean by it.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // There are no enums to be careless with (`erasableSyntaxOnly`), and looking for them takes seconds.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Recurses without end on Fastify's types (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    languageOptions: { globals: globals.browser },
  },
  {
    files: commandLine,
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: tests,
    rules: {
      // In a test an absent value is a failure either way, and the shorter line reads better.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Without annotations most type-aware rules only guess; a forgotten await is one they do see.
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
