/** Presets that can be deployed. */
export const PRESETS = ["cloudtrail-iam"] as const;
