declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs of a traditional and a simplified character, "萬 万|億 亿|…". */
  const pairs: string;
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default pairs;
}
