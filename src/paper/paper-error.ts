/** Why a document could not be set, in words for who builds the site. */
export class PaperError extends Error {
  override name = 'PaperError';
}
