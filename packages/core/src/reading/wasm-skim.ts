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

/** A new instance; undefined where Node.js or the processor has no WebAssembly with SIMD. */
export function instantiateSkim(): WasmSkim | undefined {
  const bytes = Buffer.from(SKIM_WASM, "base64");
  if (WebAssembly?.validate(bytes) !== true) return undefined;
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as WasmSkim;
}
