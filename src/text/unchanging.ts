/** Verbs whose past form is their base form: "They [cut] aid" tells of the past or of what is usual. */
export const UNCHANGING: ReadonlySet<string> = new Set(
  'cut put hit set let shut quit cast spread split upset'.split(' '),
)
