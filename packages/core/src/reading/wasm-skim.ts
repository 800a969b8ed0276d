import { SKIM_WASM } from "../gen/skim.ts";

/** The part of WebAssembly's JavaScript interface that is used here; the types of Node.js lack it. */
declare const WebAssembly:
  | undefined
  | {
      readonly validate: (bytes: Uint8Array) => boolean;
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: object };
    };

/** What assembly/skim.ts exports. */
export interface WasmSkim {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly skim: (from: number, end: number, mostBytes: number, mostLevels: number) => number;
  readonly decide: (verdict: number) => void;
  readonly forget: () => void;
}

/**
 * A new instance; undefined where Node.js or the processor has no WebAssembly with SIMD, or the address space does not do: for
 * a memory of any size V8 reserves gigabytes of it, which `ulimit -v` or a scheduler of jobs may forbid.
 */
export function instantiateSkim(): WasmSkim | undefined {
  const bytes = Buffer.from(SKIM_WASM, "base64");
  if (WebAssembly?.validate(bytes) !== true) return undefined;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as WasmSkim;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
