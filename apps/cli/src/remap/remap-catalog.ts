import type { CatalogSources } from "../push/open-catalog.ts";
import { catalogLakeOpener, stagingPlace } from "../push/push.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { remapLake } from "./remap.ts";

/** Makes rows of other mapping versions again in the deployed tables. @throws UsageError, LakeError */
export async function remapCatalog(sources: CatalogSources, request: { readonly json: boolean }, streams: Streams): Promise<ExitCode> {
  const stagingBeside = await stagingPlace();
  const lake = await catalogLakeOpener(sources, stagingBeside)();
  try {
    return await remapLake(lake, stagingBeside, request, streams);
  } finally {
    await lake.close();
  }
}
