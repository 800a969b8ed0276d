import { readFile } from "node:fs/promises";
import { UsageError } from "../errors.ts";
import { describeFileError } from "../file-errors.ts";
import type { Checkout, Codegen } from "./load-codegen.ts";

type ApiModel = Awaited<ReturnType<Codegen["installedApiModel"]>>;

/**
 * The API model of a file, or the installed SDK's where none is named.
 *
 * @throws UsageError for a file that cannot be read or is no such model
 */
export async function readModel({ codegen }: Checkout, file: string | undefined): Promise<ApiModel> {
  if (file === undefined) return codegen.installedApiModel();
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new UsageError(`${file}: ${describeFileError(error)}. Expected the file of an API model for --model.`);
  });
  try {
    return codegen.readApiModel(bytes, file);
  } catch (error) {
    if (error instanceof codegen.ApiModelError) throw new UsageError(error.message);
    throw error;
  }
}
