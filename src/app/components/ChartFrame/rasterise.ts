import type { Picture } from "./picture.ts";

const loadImage = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("the browser cannot draw the picture"));
    image.src = address;
  });

/** A picture as a PNG file, twice as dense as the screen it was drawn for. */
export const rasterise = async ({ svg, width, height }: Picture, density = 2): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const canvas = document.createElement("canvas");
    canvas.width = width * density;
    canvas.height = height * density;
    const image = await loadImage(address);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error("the browser cannot write the picture")),
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
};
