export { BundleOptionsError, buildBundle, LIST_FILE, textSum } from "./build-bundle.ts";
export type { BundleList } from "./build-bundle.ts";
export { bundleFaults, DEFAULT_SCHEDULE, ENGINES, EXPECTATION_MODES } from "./bundle-options.ts";
export type { BundleOptions, EngineName, ExpectationMode, PipelineTarget } from "./bundle-options.ts";
export { loadExpectations, loadParts } from "./pipeline-parts.ts";
export type { Expectation, PipelineParts } from "./pipeline-parts.ts";
