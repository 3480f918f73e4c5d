/** Dictionaries as OpenCC publishes them: `from to|from to`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string
  // biome-ignore lint/style/noDefaultExport: OpenCC exports them so
  export default dictionary
}
