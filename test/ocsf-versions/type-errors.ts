import path from "node:path";
import ts from "typescript";

/**
 * What the compiler says of the generated transforms below a folder of packages, with the generated OCSF types beside
 * them in the place of the committed ones. Empty where they compile.
 */
export function typeErrors(packages: string): readonly string[] {
  const program = ts.createProgram([path.join(packages, "core/src/gen/silver-to-gold.ts"), path.join(packages, "core/src/gen/events.ts")], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    paths: { "@trailhouse/ocsf": [path.join(packages, "ocsf/src/gen/types.ts")] },
  });
  return ts.getPreEmitDiagnostics(program).map((each) => `${each.file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(each.messageText, "\n")}`);
}
