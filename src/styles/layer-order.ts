/** The order of the cascade's layers, whatever order style sheets arrive in: each begins with it, so that the first one fixes it. */
export const layerOrder = '@layer reset,tokens,base,layout,components,werk,print;';
