/**
 * The only script inside a page: the colours a reader has chosen stand before the first paint. It is the same
 * on every page, so that a content security policy can allow it by its hash.
 */
export const firstPaint =
  'try{let s=localStorage.scheme,d=document.documentElement.dataset;s=="contrast"?d.contrast="more":/^(light|dark)$/.test(s)&&(d.scheme=s)}catch{}';
