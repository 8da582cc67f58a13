/** A link to a website by the name of its host, as a reader knows it. */
export const websiteLink = (address: string) => ({ waarde: new URL(address).hostname.replace(/^www\./, ''), url: address });
