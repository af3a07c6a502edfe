import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";

/** The engine, and a scratch place in its memory through which it hands out numbers. */
export interface Engine {
  readonly api: WrappedPdfiumModule;
  /** Copies bytes into its memory and says where; 0 if there is no room. */
  readonly store: (bytes: Uint8Array) => number;
  readonly free: (address: number) => void;
  readonly scratch: number;
  /** Doubles, floats and unsigned integers at the scratch place, by index. */
  readonly double: (index: number) => number;
  readonly float: (index: number) => number;
  readonly integer: (index: number) => number;
}

const scratchBytes = 64;

const start = async (): Promise<Engine> => {
  const api = await init({});
  api.PDFiumExt_Init();
  // The package leaves the memory out of its types.
  const pdfium = api.pdfium as typeof api.pdfium & { readonly HEAPU8: Uint8Array };
  const { malloc, free } = pdfium.wasmExports;
  const scratch = malloc(scratchBytes);
  let view = new DataView(pdfium.HEAPU8.buffer);
  const memory = (): DataView => {
    if (view.buffer !== pdfium.HEAPU8.buffer) view = new DataView(pdfium.HEAPU8.buffer);
    return view;
  };
  return {
    api,
    scratch,
    store: (bytes) => {
      const address = malloc(bytes.length);
      if (address !== 0) pdfium.HEAPU8.set(bytes, address);
      return address;
    },
    free,
    double: (index) => memory().getFloat64(scratch + index * 8, true),
    float: (index) => memory().getFloat32(scratch + index * 4, true),
    integer: (index) => memory().getUint32(scratch + index * 4, true),
  };
};

let engine: Promise<Engine> | undefined;

/** Starting takes a tenth of a second and is done once. */
export const pdfiumEngine = (): Promise<Engine> => (engine ??= start());

/** After a crash its memory cannot be trusted: the next file gets a new engine. */
export const dropEngine = (): void => {
  engine = undefined;
};
