const parsed = (address: string, page: string): URL | null => {
  try {
    return new URL(address, page);
  } catch {
    return null;
  }
};

/**
 * The folder of a dataset: one published beside the page by its name, or any on this site by its
 * address. None on another site: no request leaves the origin.
 */
export const datasetFolder = (name: string, page: string): URL | null => {
  const path = /[/:]/u.test(name) ? name : `datasets/${name}`;
  const plain = path.replace(/(datapackage\.json)?([?#].*)?$/u, "");
  const address = parsed(plain.endsWith("/") ? plain : `${plain}/`, page);
  return address?.origin === new URL(page).origin ? address : null;
};
