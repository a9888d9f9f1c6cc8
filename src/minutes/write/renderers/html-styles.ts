/** The look of the HTML file, on a screen and on paper. */
export const printStyles = `
:root { color: #222; background: #fff; font: 1rem/1.55 Arial, Helvetica, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { color: #1f3a5f; line-height: 1.25; }
h1 { font-size: 1.6rem; margin: 0 0 1.25rem; padding-bottom: .75rem; border-bottom: 2px solid #1f3a5f; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .6rem; }
ul, ol { margin: 0 0 .6rem; padding-left: 1.4rem; }
nav ul { list-style: none; padding: 0; }
nav a { color: #1f3a5f; }
.fact { display: grid; grid-template-columns: 9rem 1fr; margin-bottom: .35rem; }
.reference { color: #555; font-size: .9rem; }
.frame { margin: .5rem 0 .9rem; padding: .5rem .75rem; border: 1px solid #9fb0c3; background: #f4f7fa; }
.frame p { display: flex; flex-wrap: wrap; gap: 0 2.5rem; margin: .1rem 0; }
table { width: 100%; border-collapse: collapse; margin: .4rem 0 1rem; }
th, td { padding: .35rem .5rem; border: 1px solid #9fb0c3; text-align: left; vertical-align: top; }
th { background: #f4f7fa; }
@page { size: A4; margin: 25mm; }
@media print {
  :root { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  .new-page { break-before: page; }
  p, li { orphans: 2; widows: 2; }
  .frame, tr { break-inside: avoid; }
  nav a { color: inherit; text-decoration: none; }
}
`;
