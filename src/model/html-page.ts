/** A finished page as readers get it: its base-free address and its HTML. */
export interface HtmlPage {
  readonly address: string;
  readonly html: string;
}
