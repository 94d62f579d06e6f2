/** What this project uses of `edtf` 4, which ships no types. */
declare module 'edtf' {
  interface ExtDate {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** First and last millisecond since 1970-01-01T00:00Z the date may mean. */
    readonly min: number;
    readonly max: number;
  }
  /** @throws where the text is not EDTF. */
  export default function edtf(text: string): ExtDate;
}
