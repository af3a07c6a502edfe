import js from "@eslint/js";
import vue from "eslint-plugin-vue";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

const formData = ["src/core/form/requests.ts", "src/**/messages.ts", "src/**/messages/*.ts"];

const plainWords = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "TSEnumDeclaration", message: "Use a union." },
];

const lawfulTests = [
  {
    selector: "CallExpression[callee.name=/^(it|test)$/] > Literal[value=/^should/]",
    message: "Name a test as a law, without should.",
  },
  {
    selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip)$/]",
    message: "Run every test.",
  },
];

export default defineConfig(
  globalIgnores(["dist/", "datasets/", "tests/gallery/", "tests/reports/"]),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  vue.configs["flat/recommended"],
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: [".vue"] },
    },
    rules: {
      "no-console": "error",
      "no-else-return": ["error", { allowElseIf: false }],
      "no-nested-ternary": "error",
      "no-param-reassign": "error",
      "no-restricted-syntax": ["error", ...plainWords],
      "no-undef": "off",
      "no-warning-comments": "error",
      "object-shorthand": "error",
      "prefer-template": "error",
      "max-depth": ["error", 3],
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", 50],
      "max-params": ["error", 3],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-deprecated": "off",
      "@typescript-eslint/no-empty-function": ["error", { allow: ["methods"] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { allowDefaultCaseForExhaustiveSwitch: false },
      ],
    },
  },
  { files: formData, rules: { "max-lines": "off" } },
  {
    files: ["**/*.vue"],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { parser: typescript.parser, projectService: false } },
    rules: {
      "vue/block-lang": ["error", { script: { lang: "ts" } }],
      "vue/block-order": ["error", { order: ["script", "template", "style"] }],
      "vue/component-api-style": ["error", ["script-setup"]],
      "vue/define-emits-declaration": "error",
      "vue/define-props-declaration": "error",
      "vue/enforce-style-attribute": ["error", { allow: ["scoped"] }],
      "vue/multi-word-component-names": "off",
      "vue/no-static-inline-styles": "error",
      "vue/no-v-html": "error",
      "vue/require-default-prop": "off",
      "vue/prefer-true-attribute-shorthand": "error",
      "vue/no-useless-v-bind": "error",
      // The formatter lays the template out.
      "vue/html-closing-bracket-newline": "off",
      "vue/html-indent": "off",
      "vue/html-self-closing": "off",
      "vue/max-attributes-per-line": "off",
      "vue/multiline-html-element-content-newline": "off",
      "vue/singleline-html-element-content-newline": "off",
    },
  },
  {
    files: ["tests/**"],
    rules: {
      "max-lines-per-function": "off",
      "max-params": "off",
      "no-restricted-syntax": ["error", ...plainWords, ...lawfulTests],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  {
    // Only vue-tsc knows the type of a component.
    files: ["tests/app/**"],
    rules: { "@typescript-eslint/no-unsafe-argument": "off" },
  },
  {
    files: ["src/cli/**", "scripts/**", "tests/bench/**", "tests/support/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["*.{js,ts}", "**/*.{js,cjs,mjs,d.ts}"],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { "no-restricted-syntax": "off" },
  },
);
