/** Class names of a style sheet, by the names they have in it. */
declare module '*.module.css' {
  const styles: Readonly<Record<string, string>>;
  export default styles;
}
